import { IconAlertTriangle, IconFlag } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Summary } from '../../../shared/bridge/shapes.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { closedOn } from '../../../shared/view/incident-list.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { addressOf } from '../../store/route.ts'
import { useZone } from '../../store/zone.ts'
import type { Language } from '../../text/i18n.ts'
import { DueCountdown } from './due-countdown.tsx'
import { Figure } from './figure.tsx'
import styles from './home.module.css'
import { ModeMark } from './mode-mark.tsx'
import { ProgressFigure } from './progress-figure.tsx'
import { RunningClock } from './running-clock.tsx'

type Props = { readonly summary: Summary; readonly playbook: PlaybookIndex | undefined }

/** One incident with the figures that matter; the whole row opens its board. */
export const IncidentRow = memo(function IncidentRow({ summary, playbook }: Props) {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const zone = useZone()
  const severity = playbook?.severities.get(summary.severity)
  const type = playbook?.types.get(summary.type)?.name[language] ?? summary.type
  const phase = playbook?.phases.get(summary.phase)?.name[language] ?? summary.phase
  const { late, criticalOpen } = summary.duties
  const closed = summary.closedAt !== null
  return (
    <a
      className={styles.row}
      href={addressOf({ screen: 'board', stream: summary.stream })}
      data-incident={summary.stream}
      data-rank={severity?.rank ?? 0}
      data-drill={summary.drill}
      data-closed={closed}
    >
      <span className={styles.grade}>
        <ModeMark drill={summary.drill} reference={summary.reference} />
        <span className={`${styles.severity} digits`}>{summary.severity}</span>
        <span className={styles.label}>{severity?.name[language]}</span>
      </span>{' '}
      <span className={styles.what}>
        <span className={styles.name}>{summary.title || type}</span> {summary.title !== '' && <span>{type}</span>}{' '}
        <span className={styles.label}>
          {phase}
          {language === 'ja' ? '・' : ' · '}
          {summary.commander === '' ? t('home.commanderNone') : `${t('home.commander')} ${summary.commander}`}
        </span>{' '}
        {summary.exercise?.span.rate === 0 && !closed && (
          <strong className={styles.label}>{t('home.drillStands')}</strong>
        )}{' '}
        {summary.exercise?.branch && (
          <span className={styles.label}>
            {t('home.branchAt', { time: formatInstant(summary.exercise.branch.at, zone, { day: false }) })}
          </span>
        )}{' '}
        {closed && (
          <span className={styles.label}>{t('home.closedAt', { time: formatInstant(closedOn(summary), zone) })}</span>
        )}
      </span>{' '}
      <RunningClock summary={summary} />{' '}
      {!closed && (
        <>
          <Figure
            tone={late > 0 ? 'late' : 'calm'}
            icon={late > 0 && <IconAlertTriangle aria-hidden size={18} />}
            value={String(late)}
            label={t(late > 0 ? 'home.late' : 'home.lateNone')}
          />{' '}
          <Figure
            icon={criticalOpen > 0 && <IconFlag aria-hidden size={18} />}
            value={String(criticalOpen)}
            label={t('home.critical')}
          />{' '}
        </>
      )}
      <ProgressFigure closed={summary.duties.closed} total={summary.duties.total} />{' '}
      {!closed && (
        <>
          <DueCountdown summary={summary} />{' '}
          <Figure
            value={String(summary.servicesDown)}
            label={t(summary.servicesDown > 0 ? 'home.services' : 'home.servicesNone')}
          />
        </>
      )}
    </a>
  )
})
