import { IconClockEdit } from '@tabler/icons-react'
import { durationWords, formatClock, formatInstant, zoneLabel } from '../../../shared/report/time.ts'
import type { TimelineRow } from '../../../shared/view/timeline.ts'
import styles from './entry.module.css'
import type { Wording } from './wording.ts'

type Props = {
  readonly row: TimelineRow
  readonly wording: Wording
  /** The day that the rows around it stand under. */
  readonly day: string
}

/** When it happened, with its zone, and when it was entered where that was later. */
export function EntryTime({ row: { event, backdated }, wording: { t, zone, language, showUtc, dayOf }, day }: Props) {
  const at = event.happenedAt
  const isElsewhere = (ms: number) => dayOf(ms) !== day
  const entered = `${isElsewhere(event.enteredAt) ? `${dayOf(event.enteredAt)} ` : ''}${formatClock(event.enteredAt, zone)} ${zoneLabel(event.enteredAt, zone)}`
  return (
    <div className={styles.time}>
      <time className={styles.clock} dateTime={new Date(at).toISOString()}>
        {isElsewhere(at) && `${dayOf(at)} `}
        {formatClock(at, zone, true)} <span className={styles.zone}>{zoneLabel(at, zone)}</span>
      </time>
      {showUtc && (
        <span className={`${styles.second} digits`}>{formatInstant(at, 'UTC', { day: false, seconds: true })}</span>
      )}
      {backdated && (
        <span className={styles.second}>
          <IconClockEdit aria-hidden size={15} />
          {t('timeline.entered', { time: entered, later: durationWords(event.enteredAt - at, language) })}
        </span>
      )}
    </div>
  )
}
