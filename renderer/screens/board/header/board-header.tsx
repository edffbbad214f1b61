import { IconClockEdit, IconZoomQuestion } from '@tabler/icons-react'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { wordsOf } from '../../../../shared/report/words/of.ts'
import { headerOf } from '../../../../shared/view/header.ts'
import { LiveMark } from '../../../parts/live-mark.tsx'
import { SeverityBadge } from '../../../parts/severity-badge.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { go } from '../../../store/route.ts'
import { useZone } from '../../../store/zone.ts'
import { openDialog } from '../dialogs/open-dialog.ts'
import { Counts } from './counts.tsx'
import { HeaderMenu } from './header-menu.tsx'
import styles from './header.module.css'
import { PhaseSteps } from './phase-steps.tsx'
import { TClock } from './t-clock.tsx'
import { useBoardNow } from '../use-board-now.ts'

type Props = { readonly stream: string; readonly state: IncidentState; readonly playbook: PlaybookIndex }

/** What is happening, how grave it is, since when, who commands and what comes next: readable across a room. */
export const BoardHeader = memo(function BoardHeader({ stream, state, playbook }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const now = useBoardNow(state)
  const header = useMemo(() => headerOf(state, playbook, now), [state, playbook, now])
  const cause = state.cause?.value
  const title = header.title === '' ? names.type(header.type) : header.title
  return (
    <header className={styles.header} aria-label={t('board.header.label')}>
      <div className={styles.row}>
        <div className={styles.marks}>
          <LiveMark drill={header.drill} />
          <button
            type="button"
            className={styles.plain}
            title={t('board.dialog.severity')}
            onClick={() => openDialog({ kind: 'severity' })}
          >
            <SeverityBadge severity={playbook.severities.get(header.severity)} id={header.severity} />
          </button>
        </div>
        <TClock header={header} state={state} />
        <div className={styles.what}>
          <h1>
            <button
              type="button"
              className={styles.plain}
              title={`${title} — ${t('board.dialog.title')}`}
              onClick={() => openDialog({ kind: 'title' })}
            >
              {title}
            </button>
          </h1>
          <button
            type="button"
            className={`${styles.plain} ${styles.type}`}
            title={t('board.dialog.type')}
            onClick={() => openDialog({ kind: 'type' })}
          >
            {header.type} {names.type(header.type)}
          </button>
        </div>
        <Counts header={header} />
        <button
          type="button"
          className={styles.fact}
          title={t('board.header.handover')}
          onClick={() => go({ screen: 'handover', stream })}
        >
          <span className={styles.label}>{t('board.header.commander')}</span>
          <span className={styles.strong}>{header.commander?.person ?? t('board.header.nobody')}</span>
          <span className={styles.under}>
            {header.commanderSince !== null &&
              t('board.header.from', { time: formatInstant(header.commanderSince, zone, { day: false }) })}
          </span>
        </button>
      </div>
      <div className={styles.row}>
        <PhaseSteps playbook={playbook} present={header.phase} />
        <div className={`${styles.tools} no-print`}>
          <button
            type="button"
            className={styles.tool}
            title={cause?.text ?? ''}
            onClick={() => openDialog({ kind: 'cause' })}
          >
            <IconZoomQuestion aria-hidden size={17} />
            {t('board.header.cause', { status: wordsOf(language).causes[cause?.status ?? 'unknown'] })}
          </button>
          <button type="button" className={styles.tool} onClick={() => openDialog({ kind: 'times' })}>
            <IconClockEdit aria-hidden size={17} />
            {t('board.dialog.times')}
          </button>
          <HeaderMenu stream={stream} state={state} />
        </div>
      </div>
    </header>
  )
})
