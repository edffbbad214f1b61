import { SegmentedControl } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { IconCopy, IconCsv, IconFileTypePdf, IconHtml, IconMarkdown, IconPrinter } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportKind } from '../../../shared/report/after-action/report.ts'
import { reportKinds } from '../../../shared/report/after-action/report.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { PlaceTabs } from '../../parts/place-tabs.tsx'
import { OnPaper } from '../../parts/paper/on-paper.tsx'
import layout from '../../parts/screen.module.css'
import { useSession } from '../../store/session.ts'
import type { Language } from '../../text/i18n.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { CsvMenu } from './csv-menu.tsx'
import type { ReportWay } from './export-report.tsx'
import { reportWays, sendReport } from './export-report.tsx'
import { ReportPaper } from './report-paper.tsx'
import styles from './reports.module.css'
import { useReportCommands } from './use-report-commands.ts'
import { useReportDocument } from './use-report-document.ts'

const icons: Readonly<Record<ReportWay, Icon>> = {
  copy: IconCopy,
  markdown: IconMarkdown,
  html: IconHtml,
  csv: IconCsv,
  pdf: IconFileTypePdf,
  print: IconPrinter
}

/** So many rows of a table are shown: a chronology has thousands, and whoever wants them all takes the file. */
const PREVIEW_ROWS = 400

/** The reports after the event: chosen, read as they will be, and taken out. */
export function ReportsScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const shown = useReportDocument(open)
  const { kind, language, timeZone, zones, document: report, asOf } = shown
  const desktop = useSession((session) => session.welcome?.face === 'desktop')
  const ways = useMemo(() => reportWays.filter((way) => way !== 'pdf' || desktop), [desktop])
  const preview = useRef<HTMLDivElement>(null)
  useReportCommands(shown, ways)
  const jump = (id: string) =>
    preview.current?.querySelector(`[data-section="${id}"]`)?.scrollIntoView({ block: 'start' })
  return (
    <div className={styles.screen}>
      <header className={layout.head}>
        <h1 className="unseen">{t('reports.title')}</h1>
        <PlaceTabs place="reports" here="reports" stream={open.stream} />
        <div className={layout.tools}>
          {ways.map((way) => {
            if (way === 'csv') return <CsvMenu key={way} document={report} />
            const Shape = icons[way]
            return (
              <ActButton
                key={way}
                size="compact-md"
                leftSection={<Shape aria-hidden size={18} />}
                title={t(`reports.keys.${way}`)}
                onAct={() => sendReport[way](report)}
              >
                {t(`reports.${way}`)}
              </ActButton>
            )
          })}
        </div>
      </header>
      <div className={layout.head}>
        <SegmentedControl
          aria-label={t('reports.chooseKind')}
          data={reportKinds.map((value) => ({ value, label: t(`reports.kind.${value}`) }))}
          value={kind}
          onChange={(value) => shown.chooseKind(value as ReportKind)}
        />
        <SegmentedControl
          aria-label={t('reports.chooseLanguage')}
          data={(['ja', 'en'] as const).map((value) => ({ value, label: t(`reports.language.${value}`) }))}
          value={language}
          onChange={(value) => shown.chooseLanguage(value as Language)}
        />
        {zones.length > 1 && (
          <SegmentedControl
            aria-label={t('reports.chooseZone')}
            data={[...zones]}
            value={timeZone}
            onChange={shown.chooseZone}
          />
        )}
        <p className={styles.standing}>
          <span className="digits">{t('reports.asOf', { time: formatInstant(asOf, timeZone) })}</span>
          <span>{report.leftOut}</span>
        </p>
      </div>
      <div className={styles.columns}>
        <nav className={styles.contents} aria-label={t('reports.contents')}>
          {report.sections.map(({ id, title }, index) => (
            <button key={id} type="button" onClick={() => jump(id)}>
              {index + 1}. {title}
            </button>
          ))}
        </nav>
        {/* What scrolls must be reachable by keyboard (WCAG 2.1.1), and nothing in the paper can have the focus. */}
        <div
          ref={preview}
          className={styles.preview}
          role="group"
          aria-label={t('reports.preview', { title: t(`reports.kind.${kind}`) })}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <ReportPaper document={report} inside rows={PREVIEW_ROWS} />
        </div>
      </div>
      <OnPaper usual={() => <ReportPaper document={report} />} />
    </div>
  )
}
