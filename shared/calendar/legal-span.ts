import type { LegalSpan } from '../playbook/schema.ts'
import { instantOf, wallTimeAt } from '../report/zoned.ts'
import type { DayBasis } from './business-days.ts'
import { businessDaysAfter } from './business-days.ts'
import type { CalendarDay } from './day.ts'
import { daysAfter, monthsAfter } from './day.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import { zoneOfLaw } from './jurisdiction.ts'

const HOUR = 3_600_000

/** Where a legal span ends (ms), null where that is not known, and what business days were found by; null for other spans. */
export type SpanEnd = { readonly at: number | null; readonly basis: DayBasis | null }

/**
 * The end of a legal span that starts at an instant (ms). Hours are hours; days, business days and months go by the
 * calendar and the wall clock of the jurisdiction, so that a night in which the clocks change makes a day of 23 or 25
 * hours. A month from the 31st ends on the last day of a shorter one. Laws mostly let a day run to midnight; here it ends at
 * the time of day at which it began, which is never later.
 */
export function endOfSpan(start: number, { amount, unit }: LegalSpan, jurisdiction: Jurisdiction): SpanEnd {
  const wall = wallTimeAt(start, zoneOfLaw(jurisdiction))
  const on = (day: CalendarDay) => instantOf({ ...wall, ...day }, zoneOfLaw(jurisdiction)).at + milliseconds(start)
  switch (unit) {
    case 'hours':
      return { at: start + amount * HOUR, basis: null }
    case 'days':
      return { at: on(daysAfter(wall, amount)), basis: null }
    case 'months':
      return { at: on(monthsAfter(wall, amount)), basis: null }
    case 'businessDays': {
      const { day, basis } = businessDaysAfter(wall, amount, jurisdiction)
      return { at: day ? on(day) : null, basis }
    }
    default:
      return unit satisfies never
  }
}

/** What a wall clock, which goes by seconds, leaves of an instant. */
function milliseconds(instant: number): number {
  return instant - Math.floor(instant / 1000) * 1000
}
