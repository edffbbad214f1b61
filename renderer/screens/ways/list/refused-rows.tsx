import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ListPreview } from '../../../../shared/bridge/outbox-rows.ts'
import styles from '../ways.module.css'

/** Rows that are not taken: how many for which reason, and the first of them by the number that a spreadsheet shows. */
export function RefusedRows({ refused, findings }: Pick<ListPreview, 'refused' | 'findings'>) {
  const { t } = useTranslation()
  if (refused.length === 0) return null
  const title = t('ways.mailingList.refusedTitle')
  const all = refused.reduce((sum, { count }) => sum + count, 0)
  return (
    <section aria-labelledby="list-refused">
      <h2 id="list-refused" className={styles.heading}>
        {title}
      </h2>
      <ul className={styles.reasons}>
        {refused.map(({ reason, count }) => (
          <li key={reason}>{t('ways.mailingList.reasonCount', { reason: t(`ways.listFault.${reason}`), count })}</li>
        ))}
      </ul>
      {/* What scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.findings} role="group" aria-label={title} tabIndex={0}>
        <Table stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('people.importing.row')}</Table.Th>
              <Table.Th scope="col">{t('people.importing.why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {findings.map(({ row, reason }) => (
              <Table.Tr key={row}>
                <Table.Td className="digits">{row}</Table.Td>
                <Table.Td>{t(`ways.listFault.${reason}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {all > findings.length && <p className="dim">{t('ways.mailingList.more', { count: all - findings.length })}</p>}
    </section>
  )
}
