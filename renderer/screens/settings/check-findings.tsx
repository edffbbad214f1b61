import { Table } from '@mantine/core'
import { IconAlertOctagon, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CheckResult } from '../../../shared/bridge/shapes.ts'
import { isSound } from '../../../shared/view/check-result.ts'
import { BrokenPlaces } from './broken-places.tsx'
import styles from './settings.module.css'

/** What a check of the store found, in words. */
export function CheckFindings({ result }: { readonly result: CheckResult }) {
  const { t } = useTranslation()
  const { database, events, streams, broken, evidence, took } = result
  const sound = isSound(result)
  const Icon = sound ? IconCircleCheck : IconAlertOctagon
  const chain =
    broken.length === 0 ? t('settings.checkChainOk') : t('settings.checkChainBroken', { count: broken.length })
  const rows = [
    [t('settings.checkDatabase'), t(database === 'ok' ? 'settings.checkDatabaseOk' : 'settings.checkDatabaseDamaged')],
    [t('settings.checkEvents'), t('settings.checkEventsOf', { events, streams })],
    [t('settings.checkChain'), chain],
    [t('settings.checkEvidence'), t('settings.checkEvidenceOf', evidence)],
    [t('settings.checkTook'), t('settings.checkTookOf', { seconds: (took / 1000).toFixed(3) })]
  ] as const
  return (
    <div>
      <p className={styles.verdict} data-sound={sound}>
        <Icon aria-hidden size={22} /> {t(sound ? 'settings.checkGood' : 'settings.checkBad')}
      </p>
      <Table>
        <Table.Tbody>
          {rows.map(([label, words]) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" w={180}>
                {label}
              </Table.Th>
              <Table.Td>{words}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {database === 'damaged' && <p className="dim">{result.detail}</p>}
      {broken.length > 0 && <BrokenPlaces places={broken} />}
    </div>
  )
}
