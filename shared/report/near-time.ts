import { formatClock, formatDay, formatInstant } from './time.ts'

/** Writes instants (ms) beside another one: the clock alone on the same day of the zone, the day before it elsewhere. */
export function timeNear(around: number, timeZone: string): (ms: number) => string {
  return (ms) =>
    formatDay(ms, timeZone) === formatDay(around, timeZone)
      ? formatClock(ms, timeZone)
      : formatInstant(ms, timeZone, { zone: false })
}
