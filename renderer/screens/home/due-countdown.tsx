import { IconAlarm, IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/assert-never.ts'
import { durationWords, formatDuration } from '../../../shared/report/time.ts'
import { clockOf } from '../../../shared/watch/duty-clock.ts'
import { useNow } from '../../store/clock.ts'
import type { Language } from '../../text/i18n.ts'
import { Figure } from './figure.tsx'

const DAY = 24 * 60 * 60_000

/** The time until the next open duty is due. `dueAt` in ms, null where none is. */
export function DueCountdown({ dueAt }: { readonly dueAt: number | null }) {
  const { t, i18n } = useTranslation()
  const now = useNow()
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
