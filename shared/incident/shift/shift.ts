import type { Said } from '../register.ts'

/** Somebody's turn at a support channel. Times in ms; `until` is when their relief is planned, null where it is not. */
export type Shift = {
  readonly id: string
  readonly person: string
  readonly channel: string
  readonly from: number
  readonly until: number | null
  /** Who takes over, empty where nobody is named. */
  readonly relief: string
  readonly planned: Said<null>
  /** When they really left. */
  readonly ended: number | null
  /** They never came, or it was entered by mistake. */
  readonly cancelled: Said<string> | undefined
}

/** Whether somebody sits there at a moment (ms): from its start until they left, however long after the planned relief. */
export function isOnDuty({ from, ended, cancelled }: Shift, at: number): boolean {
  return !cancelled && from <= at && (ended === null || ended > at)
}

/** Whether a turn is still to come at a moment (ms). */
export function isToCome({ from, ended, cancelled }: Shift, at: number): boolean {
  return !cancelled && ended === null && from > at
}
