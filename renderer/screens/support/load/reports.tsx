import { useTranslation } from 'react-i18next'
import type { LoadReport } from '../../../../shared/incident/inquiry/inquiry.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { supportDeskOf } from '../../../../shared/playbook/support-desk.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { openSupportDialog } from '../open-dialog.ts'
import styles from '../support.module.css'
import own from './load.module.css'
import { reportText } from './report-text.ts'

type Props = { readonly state: IncidentState; readonly playbook: PlaybookIndex }

/** Every report, the last first; each can be corrected or taken back, and what it said before stays. */
export function Reports({ state, playbook }: Props) {
  const { t } = useTranslation()
  const rows = [...state.inquiries.values()].sort((a, b) => b.at - a.at || b.enteredAt - a.enteredAt)
  return (
    <section className={styles.card}>
      <h2>{t('support.load.reports')}</h2>
      {rows.length === 0 && (
        <p className={styles.empty}>
          {t('support.load.reportsEmpty', { count: supportDeskOf(playbook.playbook).reportEveryMinutes })}
        </p>
      )}
      <ul className={own.reports}>
        {rows.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </ul>
    </section>
  )
}

function ReportRow({ report }: { readonly report: LoadReport }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const time = formatInstant(report.at, zone)
  return (
    <li>
      <div>
        <span className="digits">{time}</span> <span className="dim">{report.by.person}</span>
        <div className={report.withdrawn ? own.gone : undefined}>{reportText(report.value, language, names)}</div>
        {report.withdrawn && <small>{t('support.load.withdrawn', { reason: report.withdrawn.value })}</small>}
        {report.earlier.map(({ value, enteredAt }) => (
          <small key={enteredAt}>
            {t('support.load.corrected', { text: reportText(value.load, language, names), reason: value.reason })}
          </small>
        ))}
      </div>
      {!report.withdrawn && (
        <div className={styles.actions} style={{ flex: 'none' }}>
          <ActButton
            aria-label={t('support.load.correctOf', { time })}
            onAct={() => openSupportDialog({ kind: 'correctReport', report: report.id })}
          >
            {t('support.load.correct')}
          </ActButton>
          <ActButton
            aria-label={t('support.load.withdrawOf', { time })}
            onAct={() => openSupportDialog({ kind: 'withdrawReport', report: report.id })}
          >
            {t('support.load.withdraw')}
          </ActButton>
        </div>
      )}
    </li>
  )
}
