import { Table } from '@mantine/core'
import { IconAlertOctagon, IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ListedProblem } from '../../../shared/view/playbook-problems.ts'
import styles from './settings.module.css'

/** Nobody mends more than this in one go, and a mistaken file can have thousands. */
const SHOWN = 200

/** The mistakes of a draft: how grave, where, and what. */
export function ProblemTable({ problems }: { readonly problems: readonly ListedProblem[] }) {
  const { t } = useTranslation()
  const more = problems.length - SHOWN
  return (
    <div className={styles.places}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('settings.problemLevel')}</Table.Th>
            <Table.Th scope="col">{t('settings.problemPlace')}</Table.Th>
            <Table.Th scope="col">{t('settings.problemText')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {problems.slice(0, SHOWN).map((problem) => (
            <Table.Tr key={`${problem.place} ${problem.text}`}>
              <Table.Td className={styles.level} data-level={problem.level}>
                {problem.level === 'error' ? (
                  <IconAlertOctagon aria-hidden size={18} />
                ) : (
                  <IconAlertTriangle aria-hidden size={18} />
                )}{' '}
                {t(`settings.${problem.level}`)}
              </Table.Td>
              <Table.Td>{problem.place || t('settings.problemWhole')}</Table.Td>
              <Table.Td>{problem.text}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {more > 0 && <p>{t('settings.draftMore', { count: more })}</p>}
    </div>
  )
}
