import { Table } from '@mantine/core'
import { IconAlertTriangle, IconCalendarCheck, IconCheck, IconClock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CalendarRow } from '../../../../shared/drill/plan/calendar.ts'
import { demands } from '../../../../shared/drill/plan/calendar.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { formatDay } from '../../../../shared/report/time.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { addressOf } from '../../../store/route.ts'
import { useZone } from '../../../store/zone.ts'
import styles from './plans.module.css'

const shapes = {
  met: IconCheck,
  planned: IconCalendarCheck,
  soon: IconClock,
  late: IconAlertTriangle,
  never: IconAlertTriangle
} as const

type Props = { readonly rows: readonly CalendarRow[]; readonly playbook: PlaybookIndex }

/** What the rules demand of each department and of the house: the last drill that counts, by when the next, and what is planned. */
export function CalendarTable({ rows, playbook }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const day = (at: number | undefined | null) => (at === undefined || at === null ? '—' : formatDay(at, zone))
  return (
    <Table aria-labelledby="drill-calendar" className={styles.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('drill.plans.what')}</Table.Th>
          <Table.Th scope="col">{t('drill.plans.of')}</Table.Th>
          <Table.Th scope="col">{t('drill.plans.last')}</Table.Th>
          <Table.Th scope="col">{t('drill.plans.dueBy')}</Table.Th>
          <Table.Th scope="col">{t('drill.plans.next')}</Table.Th>
          <Table.Th scope="col">{t('drill.runs.state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => {
          const Shape = shapes[row.state]
          const demand = demands.find(({ id }) => id === row.demand)
          return (
            <Table.Tr key={`${row.demand}-${row.department}`}>
              <Table.Td>
                {t(`drill.plans.demand.${row.demand}`)}
                <span className="dim"> ({demand?.src.join(', ')})</span>
              </Table.Td>
              <Table.Td>
                {row.department === null
                  ? t('drill.plans.house')
                  : (playbook.departments.get(row.department)?.name[language] ?? row.department)}
              </Table.Td>
              <Table.Td className="digits">
                {row.last ? (
                  <a href={addressOf({ screen: 'board', stream: row.last.stream })}>{day(row.last.at)}</a>
                ) : (
                  '—'
                )}
              </Table.Td>
              <Table.Td className="digits">{day(row.dueAt)}</Table.Td>
              <Table.Td className="digits">{day(row.next?.at)}</Table.Td>
              <Table.Td>
                <span className={styles.state} data-state={row.state}>
                  <Shape aria-hidden size={15} /> {t(`drill.plans.is.${row.state}`)}
                </span>
              </Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
