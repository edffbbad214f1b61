import holidays from '@holiday-jp/holiday_jp/lib/holidays.js'
import type { CalendarDay } from './day.ts'
import { dayText } from './day.ts'

/** Its names of the days are left out of the built program. */
const table: Readonly<Record<string, object>> = holidays
const years = Object.keys(table).map((day) => Number(day.slice(0, 4)))

/** The years of which the public holidays of Japan are known: the table of the library, first to last. */
export const knownYears = { first: Math.min(...years), last: Math.max(...years) } as const

/** Whether the public holidays of a year are known. */
export function isKnownYear(year: number): boolean {
  return year >= knownYears.first && year <= knownYears.last
}

/**
 * Whether a day is a public holiday of Japan: the national holidays, their substitutes (振替休日), the days between two of
 * them (国民の休日), and those of a single year. False too where the year is not known: ask `isKnownYear` first.
 */
export function isPublicHoliday(day: CalendarDay): boolean {
  return Object.hasOwn(table, dayText(day))
}

/**
 * Whether banks are closed for the turn of the year, 31 December to 3 January (Banking Act, order for enforcement,
 * art. 5). Authorities are closed from 29 December: the shorter of the two makes a deadline earlier, never later.
 */
export function isYearEnd({ month, day }: CalendarDay): boolean {
  return (month === 12 && day === 31) || (month === 1 && day <= 3)
}
