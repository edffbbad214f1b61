import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CheckResult } from '../../../shared/bridge/shapes.ts'
import { ORG } from '../../../shared/org/fold.ts'
import { useIncidents } from '../../store/incidents.ts'
import styles from './settings.module.css'

/** Where the chain of records does not hold, and what that means. */
export function BrokenPlaces({ places }: { readonly places: CheckResult['broken'] }) {
  const { t } = useTranslation()
  const incidents = useIncidents()
  const nameOf = (stream: string) => {
    if (stream === ORG) return t('settings.brokenOrg')
    return incidents?.find((one) => one.stream === stream)?.title || stream
  }
  return (
    <div className={styles.places}>
      <Table captionSide="top">
        <Table.Caption>{t('settings.brokenWhere')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('settings.brokenStream')}</Table.Th>
            <Table.Th scope="col">{t('settings.brokenNode')}</Table.Th>
            <Table.Th scope="col">{t('settings.brokenSeq')}</Table.Th>
            <Table.Th scope="col">{t('settings.brokenFault')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {places.map((place) => (
            <Table.Tr key={`${place.stream}/${place.node}/${place.seq}`}>
              <Table.Td>{nameOf(place.stream)}</Table.Td>
              <Table.Td>{place.node}</Table.Td>
              <Table.Td className="digits">{place.seq}</Table.Td>
              <Table.Td>{t(`settings.fault.${place.fault}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
