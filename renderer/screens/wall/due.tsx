import { IconAlertTriangleFilled, IconClock, IconHourglassHigh } from '@tabler/icons-react'
import { clockOf } from '../../../shared/watch/duty-clock.ts'
import { dueText } from '../../parts/due-text.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useZone } from '../../store/zone.ts'
import styles from './due.module.css'

type Props = { readonly dueAt: number; readonly now: number }

/** A due time (ms) at a moment of the wall: by a shape, in words, and in red once it has passed. */
export function Due({ dueAt, now }: Props) {
  const zone = useZone()
  const language = useLanguage()
  const near = clockOf(dueAt, now)
  const Shape = near === 'late' ? IconAlertTriangleFilled : near === 'later' ? IconClock : IconHourglassHigh
  return (
    <span className={`${styles.due} digits`} data-clock={near}>
      <Shape aria-hidden size="1em" />
      {dueText(dueAt, now, zone, language)}
    </span>
  )
}
