import { instantOf, wallTimeAt } from '../report/zoned.ts'

const DAY = 24 * 60 * 60_000
const WEEK = 7

/** The next time (ms) at which it is this weekday (0 Sunday to 6 Saturday) and this clock time in a zone, from `now` on. */
export function nextWeekday(
  weekday: number,
  clock: { readonly hour: number; readonly minute: number },
  timeZone: string,
  now: number
): number {
  for (let days = 0; days <= WEEK; days += 1) {
    const wall = wallTimeAt(now + days * DAY, timeZone)
    const { at } = instantOf({ ...wall, ...clock, second: 0 }, timeZone)
    if (weekdayOf(wall) === weekday && at >= now) return at
  }
  return now
}

/** The weekday (0 Sunday) of a wall date. */
function weekdayOf({ year, month, day }: { year: number; month: number; day: number }): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}
