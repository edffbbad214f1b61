import i18next from 'i18next'
import type { Personal } from '../../../../shared/people/person.ts'
import { namesOf } from '../../../../shared/report/names.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { callMessage } from '../../../../shared/view/call-message.ts'
import type { CallSheet } from '../../../../shared/view/call-sheet.ts'
import styles from './paper.module.css'
import type { SheetJob } from './print-sheets.ts'
import { SheetRowOnPaper } from './sheet-row.tsx'
import { wallNow } from '../../../store/clock.ts'

type Props = {
  readonly sheet: CallSheet
  readonly job: SheetJob & { readonly known: ReadonlyMap<string, Personal> }
  readonly zone: string
  readonly page: number
  readonly pages: number
}

/** One page for one caller: what to say, whom to call in which order, room for times and outcomes, where to go next. */
export function SheetPage({ sheet, job, zone, page, pages }: Props) {
  const { state, playbook, people } = job.watched
  const t = i18next.getFixedT(job.language)
  const names = namesOf(playbook, job.language)
  const message = callMessage(state, playbook, job.language, sheet.caller, { timeZone: zone })
  const own = people.byRole.get(sheet.caller)?.[0]
  const callerName = own && job.known.get(own.id)?.name
  return (
    <section className={styles.page}>
      {state.drill && <p className={styles.drill}>{t('calls.sheet.drill')}</p>}
      <header className={styles.head}>
        <h1>
          {t('calls.sheet.title')} {sheet.parts > 1 && t('calls.sheet.part', { part: sheet.part, parts: sheet.parts })}
        </h1>
        <span>{state.title}</span>
      </header>
      <div className={styles.caller}>
        <span>
          {t('calls.sheet.caller')}: <b>{names.role(sheet.caller)}</b>
        </span>
        <span className={styles.blank}>
          {t('calls.sheet.callerName')}: {callerName}
        </span>
      </div>
      <div className={styles.say}>
        <h2>{t('calls.sheet.say')}</h2>
        <ol>
          {message.points.map(({ point, label, value }) => (
            <li key={point}>
              {label}: <b>{point === 'action' ? t('calls.sheet.perRole') : value}</b>
            </li>
          ))}
        </ol>
        <p>{message.readBack}</p>
      </div>
      <p className={styles.results}>{t('calls.sheet.results')}</p>
      <table className={styles.rows}>
        <thead>
          <tr>
            <th scope="col">{t('calls.sheet.numbers')}</th>
            <th scope="col">{t('calls.sheet.time')}</th>
            <th scope="col">{t('calls.sheet.result')}</th>
          </tr>
        </thead>
        {sheet.rows.map((row) => (
          <SheetRowOnPaper key={row.role} row={row} known={job.known} names={names} t={t} zone={zone} />
        ))}
      </table>
      <footer className={styles.foot}>
        <b>{t('calls.sheet.personal')}</b>
        <span>
          {t('calls.sheet.version', { version: `${playbook.playbook.edition} ${state.playbook.slice(0, 8)}` })}
        </span>
        <span>{t('calls.sheet.printed', { time: formatInstant(wallNow(), zone) })}</span>
        <span>{t('calls.sheet.page', { page, pages })}</span>
        <span className={styles.signature}>{t('calls.sheet.signature')}:</span>
      </footer>
    </section>
  )
}
