import { Table } from '@mantine/core'
import { IconBellRinging } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/report/time.ts'
import { causeWordsOf } from '../../../shared/report/words/cause.ts'
import type { TrackedAction } from '../../../shared/view/after/tracked.ts'
import { isTrackedLate, trackedDue } from '../../../shared/view/after/tracked.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { addressOf } from '../../store/route.ts'
import { useZone } from '../../store/zone.ts'
import { DueDay } from '../after/due-day.tsx'
import { openTracked, rowKey, trackerView } from './tracker-view.ts'
import styles from './tracker.module.css'

type Props = {
  readonly rows: readonly TrackedAction[]
  readonly chosen: TrackedAction | null
  readonly now: number
}

/** The actions in a table; each opens where it is worked on. */
export function TrackedTable({ rows, chosen, now }: Props) {
  const { t } = useTranslation()
  const heads = ['what', 'incident', 'owner', 'due', 'reminder', 'status'] as const
  return (
    <div className={styles.scroll}>
      <Table stickyHeader className={styles.table} aria-label={t('tracker.title')}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head} scope="col">
                {t(`tracker.heads.${head}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={rowKey(row)} row={row} chosen={row === chosen} late={isTrackedLate(row, now)} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

type RowProps = { readonly row: TrackedAction; readonly chosen: boolean; readonly late: boolean }

function Row({ row, chosen, late }: RowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const { stream, number, title, category, incident, closed, owner, department, dueAt, effectAt, reminder } = row
  return (
    <Table.Tr
      data-row={rowKey(row)}
      data-late={late || undefined}
      aria-current={chosen || undefined}
      onFocus={() => trackerView.setState({ selected: rowKey(row) })}
    >
      <Table.Th scope="row">
        <button type="button" className={styles.link} onClick={() => openTracked(row)}>
          <span className="digits">A-{number}</span> {title}
        </button>
        <div className="dim">{category.name[language]}</div>
      </Table.Th>
      <Table.Td>
        <a href={addressOf({ screen: 'board', stream })}>{incident || stream}</a>
        <div className="dim">{t(closed ? 'tracker.closed' : 'tracker.running')}</div>
      </Table.Td>
      <Table.Td>
        {owner[language]}
        <div className="dim">{department.name[language]}</div>
      </Table.Td>
      <Table.Td>
        <DueDay dueAt={trackedDue(row)} plannedAt={dueAt} effectAt={effectAt} />
      </Table.Td>
      <Table.Td>
        {reminder === null ? (
          <span className="dim">{t('tracker.notReminded')}</span>
        ) : (
          <span className={styles.reminder}>
            <IconBellRinging aria-hidden size={16} />
            {t('tracker.reminded', {
              time: formatInstant(reminder.at, zone),
              level: reminder.level,
              of: reminder.levels
            })}
          </span>
        )}
      </Table.Td>
      <Table.Td>
        <span className={styles.status} data-status={row.status}>
          {causeWordsOf(language).statuses[row.status]}
        </span>
        {row.said !== '' && <div className="dim">{row.said}</div>}
      </Table.Td>
    </Table.Tr>
  )
}
