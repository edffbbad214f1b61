/** A day of the calendar: `month` 1–12. It says nothing of its zone. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number }

const DAY = 24 * 60 * 60_000

/** A day as `YYYY-MM-DD`. */
export function dayText({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The day so many days after another. */
export function daysAfter(from: CalendarDay, days: number): CalendarDay {
  return dayOf(Date.UTC(from.year, from.month - 1, from.day) + days * DAY)
}

/** The same day so many months later; from the 31st, the last day of a shorter month. */
export function monthsAfter({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(day, last)))
}

/** The day of the week, Sunday 0. */
export function weekdayOf({ year, month, day }: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

function dayOf(utc: number): CalendarDay {
  const date = new Date(utc)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
