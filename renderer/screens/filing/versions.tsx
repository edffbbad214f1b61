import { Button } from '@mantine/core'
import { IconLock, IconPencil, IconPlus, IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Filing, FilingStage } from '../../../shared/incident/filing/filing.ts'
import { stagesOpen } from '../../../shared/incident/filing/filing.ts'
import { filingWordsOf } from '../../../shared/report/filing/words.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import type { ReportChoice } from '../../../shared/view/filing/report-list.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { act } from '../../store/act.ts'
import { say } from '../../store/toasts.ts'
import { useZone } from '../../store/zone.ts'
import { phrase } from '../../text/phrase.ts'
import styles from './filing.module.css'
import { lookAt } from './filing-view.ts'
import { ReportDue } from './report-due.tsx'
import type { OpenReport } from './use-report.ts'

/** The versions of a report in their order, and those that may be begun now. */
export function Versions({ report, choice }: { readonly report: OpenReport; readonly choice: ReportChoice }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { playbook } = report.setting
  const authority = playbook.playbook.regulatorDeadlines.find(({ id }) => id === choice.deadline)?.authority[language]
  return (
    <div className={styles.versions}>
      <span className="dim">{t('filing.authority', { authority: authority ?? choice.deadline })}</span>
      {choice.phase === 'running' && choice.dueAt !== null ? (
        <ReportDue dueAt={choice.dueAt} />
      ) : (
        <span className="dim">{t(`filing.phase.${choice.phase}`)}</span>
      )}
      <nav aria-label={t('filing.versions')} className={styles.chips}>
        {choice.filings.map((filing) => (
          <VersionChip key={filing.id} filing={filing} stream={report.stream} here={filing.id === report.filing?.id} />
        ))}
      </nav>
      {choice.filings.length > 0 &&
        stagesOpen(choice.filings).map((stage) => (
          <Button
            key={stage}
            size="compact-md"
            variant="default"
            leftSection={<IconPlus aria-hidden size={16} />}
            onClick={() => void startVersion(report.stream, choice.deadline, stage)}
          >
            {t(`filing.start.${stage}`)}
          </Button>
        ))}
    </div>
  )
}

type ChipProps = { readonly filing: Filing; readonly stream: string; readonly here: boolean }

function VersionChip({ filing, stream, here }: ChipProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const { finalised, sent } = filing
  const Shape = sent ? IconSend : finalised ? IconLock : IconPencil
  const time = formatInstant((sent ?? finalised ?? filing.started).at, zone)
  const how = sent ? 'sent' : finalised ? 'final' : 'draft'
  return (
    <button
      type="button"
      className={styles.chip}
      data-how={how}
      aria-current={here ? 'true' : undefined}
      onClick={() => lookAt(stream, { filing: filing.id })}
    >
      <Shape aria-hidden size={16} />
      {filingWordsOf(language).version(filing.stage, filing.number)}
      <span className="digits">{t(`filing.version.${how}`, { time })}</span>
    </button>
  )
}

/** Begins a version of a report and looks at it. */
export async function startVersion(stream: string, deadline: string, stage: FilingStage): Promise<void> {
  if ((await act({ name: 'filing.start', data: { deadline, stage } })) === null) return
  lookAt(stream, { deadline, filing: null })
  say('done', phrase(stage === 'first' ? 'filing.startedFirst' : 'filing.started'))
}
