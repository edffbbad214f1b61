import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportReport } from '../../../shared/bridge/shapes.ts'
import styles from './home.module.css'

/** The lines of a bundle that were not taken: which, why, and where in the line. */
export function RejectedLines({ lines }: { readonly lines: ImportReport['rejected'] }) {
  const { t } = useTranslation()
  return (
    <div className={styles.lines}>
      <Table captionSide="top" stickyHeader>
        <Table.Caption>{t('home.reportRejected')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('home.reportLine')}</Table.Th>
            <Table.Th scope="col">{t('home.reportReason')}</Table.Th>
            <Table.Th scope="col">{t('home.reportDetail')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={`${line.line}-${line.detail}`}>
              <Table.Td className="digits">{line.line}</Table.Td>
              <Table.Td>{t(`home.rejected.${line.code}`)}</Table.Td>
              <Table.Td>{line.detail}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
