const HOUR = 3_600_000

/** After this long (ms) in command a relief is prepared: PagerDuty's upper limit for one commander. */
export const SHIFT_LONG_MS = 3 * HOUR
/** After this long (ms) in command a relief is required. */
export const SHIFT_LIMIT_MS = 6 * HOUR

/** How long (ms) someone has been in command, and whether that is too long. */
export type Shift = { readonly elapsed: number; readonly level: 'fresh' | 'long' | 'over' }

/** A turn of command that began at `since`, as it stands at `until` (ms). */
export function shiftOf(since: number, until: number): Shift {
  const elapsed = Math.max(0, until - since)
  return { elapsed, level: elapsed >= SHIFT_LIMIT_MS ? 'over' : elapsed >= SHIFT_LONG_MS ? 'long' : 'fresh' }
}
