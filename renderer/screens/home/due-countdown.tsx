import { IconAlarm, IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Summary } from '../../../shared/bridge/shapes.ts'
import { assertNever } from '../../../shared/assert-never.ts'
import { durationWords, formatDuration } from '../../../shared/report/time.ts'
import { nowIn } from '../../../shared/view/incident-list.ts'
import { clockOf } from '../../../shared/watch/duty-clock.ts'
import { useWall } from '../../store/clock.ts'
import type { Language } from '../../text/i18n.ts'
import { Figure } from './figure.tsx'

const DAY = 24 * 60 * 60_000

/** The time until the next open duty of an incident is due. */
export function DueCountdown({ summary }: { readonly summary: Summary }) {
  const { t, i18n } = useTranslation()
  const now = nowIn(summary, useWall())
  const dueAt = summary.nextDueAt
  const near = clockOf(dueAt, now)
  const left = leftWords((dueAt ?? now) - now, i18n.language as Language)
  switch (near) {
    case 'none':
      return <Figure value="—" label={t('home.nextDueNone')} />
    case 'late':
      return (
        <Figure
          tone="late"
          icon={<IconAlertTriangle aria-hidden size={18} />}
          value={left}
          label={t('home.nextDueLate')}
        />
      )
    case 'warning':
    case 'soon':
      return <Figure tone="warning" icon={<IconAlarm aria-hidden size={18} />} value={left} label={t('home.nextDue')} />
    case 'later':
      return <Figure value={left} label={t('home.nextDue')} />
    default:
      return assertNever(near)
  }
}

/** A span (ms) as a clock, and in whole days where it is longer than one. */
function leftWords(ms: number, language: Language): string {
  return Math.abs(ms) < DAY ? formatDuration(ms) : durationWords(Math.floor(ms / DAY) * DAY, language)
}
