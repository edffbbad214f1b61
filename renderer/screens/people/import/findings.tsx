import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../../shared/people/import/report.ts'
import { fieldText, findingText } from './finding-text.ts'
import styles from './import.module.css'

/** More rows than anybody reads here; the file of the report has them all. */
const SHOWN = 200

/** Rows with what is to be known of them: the number that a spreadsheet shows, why, and in which field. Never a value. */
export function Findings({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  const { t } = useTranslation()
  if (findings.length === 0) return null
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.findings} role="group" aria-label={title} tabIndex={0}>
      <Table captionSide="top" stickyHeader>
        <Table.Caption className={styles.caption}>{title}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('people.importing.row')}</Table.Th>
            <Table.Th scope="col">{t('people.importing.why')}</Table.Th>
            <Table.Th scope="col">{t('people.importing.field')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {findings.slice(0, SHOWN).map((finding) => (
            <Table.Tr key={`${finding.row} ${finding.code} ${finding.field}`}>
              <Table.Td className="digits">{finding.row}</Table.Td>
              <Table.Td>{findingText(finding)}</Table.Td>
              <Table.Td>{fieldText(finding)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {findings.length > SHOWN && <p>{t('people.importing.more', { count: findings.length - SHOWN })}</p>}
    </div>
  )
}
