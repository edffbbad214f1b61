import type { CalendarDay } from './day.ts'
import { daysAfter, weekdayOf } from './day.ts'
import { isKnownYear, isPublicHoliday, isYearEnd } from './japan.ts'
import type { Jurisdiction } from './jurisdiction.ts'

/**
 * What was skipped to find business days. `holidays`: weekends, public holidays and the bank days of the year's end.
 * `weekends`: Saturdays and Sundays alone, as the holidays of that country are not known here; the day that comes out is
 * never later than the lawful one. `unknown`: it reaches into a year whose holidays nobody has set yet, and nothing comes out.
 */
export type DayBasis = 'holidays' | 'weekends' | 'unknown'

/** Whether business goes on that day under a jurisdiction; null where its year is not known. */
export function isBusinessDay(day: CalendarDay, jurisdiction: Jurisdiction): boolean | null {
  const weekend = weekdayOf(day) % 6 === 0
  if (jurisdiction !== 'JP') return !weekend
  if (!isKnownYear(day.year)) return null
  return !weekend && !isPublicHoliday(day) && !isYearEnd(day)
}

/**
 * The day that is so many business days after another, which itself does not count. Null where it reaches into a year whose
 * holidays are not known: a guess would look like the law.
 */
export function businessDaysAfter(
  from: CalendarDay,
  amount: number,
  jurisdiction: Jurisdiction
): { readonly day: CalendarDay | null; readonly basis: DayBasis } {
  let day = from
  for (let left = amount; left > 0;) {
    day = daysAfter(day, 1)
    const open = isBusinessDay(day, jurisdiction)
    if (open === null) return { day: null, basis: 'unknown' }
    if (open) left -= 1
  }
  return { day, basis: jurisdiction === 'JP' ? 'holidays' : 'weekends' }
}
