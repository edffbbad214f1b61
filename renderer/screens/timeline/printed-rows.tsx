import { useTranslation } from 'react-i18next'
import { formatClock, formatInstant } from '../../../shared/report/time.ts'
import { timeNear } from '../../../shared/report/near-time.ts'
import { leftOutRows } from '../../../shared/report/privileged.ts'
import { wordsOf } from '../../../shared/report/words/of.ts'
import type { TimelineRow } from '../../../shared/view/timeline.ts'
import type { Wording } from './wording.ts'

type Props = {
  readonly title: string
  readonly rows: readonly TimelineRow[]
  readonly total: number
  readonly wording: Wording
  readonly printedAt: number
}

/** The rows that are shown, all of them but the privileged ones, as a table on paper. */
export function PrintedRows({ title, rows, total, wording, printedAt }: Props) {
  const { t } = useTranslation()
  const { language, zone, names } = wording
  const { columns } = wordsOf(language).chronology
  const entered = (row: TimelineRow) => (row.backdated ? timeNear(row.event.happenedAt, zone)(row.event.enteredAt) : '')
  const shown = rows.filter((row) => !row.privileged)
  const days = [...Map.groupBy(shown, (row) => wording.dayOf(row.event.happenedAt))]
  return (
    <>
      <h1>{title}</h1>
      <p>
        {t('timeline.countSome', {
          shown: shown.length.toLocaleString(language),
          total: total.toLocaleString(language)
        })}{' '}
        — {t('timeline.printedAt', { time: formatInstant(printedAt, zone) })}
      </p>
      <p>{leftOutRows(rows.length - shown.length, language)}</p>
      {days.map(([day, ofDay]) => (
        <section key={day}>
          <h2>{formatInstant(ofDay[0]?.event.happenedAt ?? 0, zone).replace(/ \d\d:\d\d/u, '')}</h2>
          <table>
            <thead>
              <tr>
                {[columns.happened, columns.entered, columns.department, columns.person, columns.what].map((name) => (
                  <th key={name}>{name}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ofDay.map((row) => (
                <tr key={row.key}>
                  <td className="digits">{formatClock(row.event.happenedAt, zone, true)}</td>
                  <td className="digits">{entered(row)}</td>
                  <td>{names.department(row.event.actor.department)}</td>
                  <td>{row.event.actor.person}</td>
                  <td>{wording.textOf(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  )
}
