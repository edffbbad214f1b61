/** How near a due time is: `soon` is within 15 minutes, `warning` within the last minute, `late` past it. */
export type Clock = 'none' | 'later' | 'soon' | 'warning' | 'late'

/** A duty is due soon when it is no further away than this (ms). */
export const SOON_MS = 15 * 60_000
/** A duty is warned of when it is no further away than this (ms). */
export const WARNING_MS = 60_000

/** What a clock shows for a due time. Times are milliseconds since the epoch. */
export function clockOf(dueAt: number | null, now: number): Clock {
  if (dueAt === null) return 'none'
  const left = dueAt - now
  if (left < 0) return 'late'
  if (left <= WARNING_MS) return 'warning'
  return left <= SOON_MS ? 'soon' : 'later'
}
