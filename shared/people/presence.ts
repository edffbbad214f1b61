import { formatDay } from '../report/time.ts'
import { wallTimeAt } from '../report/zoned.ts'
import type { Contact } from './contact.ts'
import { weekdays } from './person.ts'

/** Whether a contact is away on the day that it is for them at a moment (ms). */
export function isAbsent(contact: Pick<Contact, 'absences' | 'timeZone'>, at: number): boolean {
  if (contact.absences.length === 0) return false
  const day = formatDay(at, contact.timeZone)
  return contact.absences.some(({ from, to }) => from <= day && day <= to)
}

/** Whether a moment (ms) lies in a contact's working hours, by their own clock. Without hours they always work. */
export function isAtWork({ hours, timeZone }: Pick<Contact, 'hours' | 'timeZone'>, at: number): boolean {
  if (!hours) return true
  const wall = wallTimeAt(at, timeZone)
  const clock = `${String(wall.hour).padStart(2, '0')}:${String(wall.minute).padStart(2, '0')}`
  const today = (new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay() + 6) % 7
  const worksOn = (index: number) => hours.days.includes(weekdays[(index + 7) % 7] ?? 'mon')
  if (hours.from < hours.to) return worksOn(today) && hours.from <= clock && clock < hours.to
  return (worksOn(today) && hours.from <= clock) || (worksOn(today - 1) && clock < hours.to)
}

/** How many whole days ago (by the contact's own calendar) the numbers were verified; null where they never were. */
export function daysUnverified(
  { verifiedOn, timeZone }: Pick<Contact, 'verifiedOn' | 'timeZone'>,
  at: number
): number | null {
  if (verifiedOn === null) return null
  return Math.round((Date.parse(formatDay(at, timeZone)) - Date.parse(verifiedOn)) / 86_400_000)
}
