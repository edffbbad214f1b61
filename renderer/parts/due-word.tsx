import { IconAlertTriangleFilled, IconBellRinging, IconClock, IconHourglassHigh } from '@tabler/icons-react'
import { useStore } from 'zustand'
import type { Clock } from '../../shared/watch/duty-clock.ts'
import { clockOf } from '../../shared/watch/duty-clock.ts'
import { clock } from '../store/clock.ts'
import { useIncident } from '../store/incident.ts'
import { useZone } from '../store/zone.ts'
import { dueText } from './due-text.ts'
import styles from './parts.module.css'
import { useLanguage } from './use-language.ts'

const shapes = {
  none: IconClock,
  later: IconClock,
  soon: IconHourglassHigh,
  warning: IconBellRinging,
  late: IconAlertTriangleFilled
} as const satisfies Record<Clock, typeof IconClock>

type Props = {
  readonly dueAt: number
  readonly size?: number
  /** It goes on counting after the incident is closed. */
  readonly outlives?: boolean
}

/** A due time (ms) that counts until the incident is closed: it renders again only when its words change. */
export function DueWord({ dueAt, size = 16, outlives = false }: Props) {
  const zone = useZone()
  const language = useLanguage()
  const closedAt = useIncident((open) => (outlives ? undefined : open.log.state.closed?.at))
  const text = useStore(clock, ({ now }) => dueText(dueAt, closedAt ?? now, zone, language))
  const near = useStore(clock, ({ now }) => clockOf(dueAt, closedAt ?? now))
  const Shape = shapes[near]
  return (
    <span className={`${styles.due} digits`} data-clock={near}>
      <Shape aria-hidden size={size} />
      {text}
    </span>
  )
}
