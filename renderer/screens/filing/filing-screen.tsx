import { useTranslation } from 'react-i18next'
import { filingDocument } from '../../../shared/report/filing/document.ts'
import { OnPaper } from '../../parts/paper/on-paper.tsx'
import { PlaceTabs } from '../../parts/place-tabs.tsx'
import layout from '../../parts/screen.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { FieldList } from './field-list.tsx'
import { FilingPaper } from './filing-paper.tsx'
import { FilingDialogs } from './dialogs/filing-dialogs.tsx'
import styles from './filing.module.css'
import { NoVersion } from './no-version.tsx'
import { ReportSelect } from './report-select.tsx'
import { StandingLine } from './standing-line.tsx'
import { useFilingCommands } from './use-filing-commands.ts'
import { useReport } from './use-report.ts'
import { VersionActions } from './version-actions.tsx'
import { Versions } from './versions.tsx'

/** The reports to authorities: filled from the log, written over, frozen, sent. */
export function FilingScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const report = useReport(open)
  const { stream, filing, choice } = report
  useFilingCommands(report)
  return (
    <div className={layout.screen}>
      <PlaceTabs place="clocks" here="filing" stream={stream} />
      <header className={styles.head}>
        <h1 className={layout.title}>{t('filing.title')}</h1>
        <ReportSelect report={report} />
        {filing && <VersionActions report={report} filing={filing} />}
      </header>
      {choice && <Versions report={report} choice={choice} />}
      {filing && <StandingLine report={report} filing={filing} />}
      {filing ? <FieldList report={report} filing={filing} /> : <NoVersion report={report} />}
      {filing && <FilingDialogs report={report} filing={filing} />}
      <OnPaper usual={() => filing && <FilingPaper document={filingDocument(filing, report.setting, language)} />} />
    </div>
  )
}
