import type { Told } from '../../shared/watch/told.ts'

/** Who rings when the watch has something to tell: the desktop shell. The page reads it from the events themselves. */
export type Alarm = {
  /** Somebody is to be told now. */
  readonly ring: (told: Told) => void
  /** How many escalations of all incidents wait for an acknowledgement. */
  readonly count: (waiting: number) => void
}
