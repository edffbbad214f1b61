import type { LegalSpan, RegulatorDeadline } from '../../playbook/schema.ts'
import { instantOf, wallTimeAt } from '../../report/zoned.ts'

const HOUR = 3_600_000

const zones: Readonly<Record<RegulatorDeadline['jurisdiction'], string>> = {
  JP: 'Asia/Tokyo',
  EU: 'Europe/Brussels',
  US: 'America/New_York',
  UK: 'Europe/London',
  SG: 'Asia/Singapore',
  HK: 'Asia/Hong_Kong',
  KR: 'Asia/Seoul'
}

/** The IANA zone on whose calendar a jurisdiction counts days and months. */
export function zoneOfLaw(jurisdiction: RegulatorDeadline['jurisdiction']): string {
  return zones[jurisdiction]
}

/**
 * The instant (ms) a legal span after another. Hours are hours; days and months go by the calendar and the wall clock of
 * the zone, so that a night in which the clocks change makes a day of 23 or 25 hours. A month from the 31st ends on the
 * last day of a shorter one. Business days skip Saturdays and Sundays; public holidays are not known here.
 */
export function addSpan(start: number, { amount, unit }: LegalSpan, timeZone: string): number {
  if (unit === 'hours') return start + amount * HOUR
  const wall = wallTimeAt(start, timeZone)
  const within = start - Math.floor(start / 1000) * 1000
  const day = dayAfter(wall, amount, unit)
  const end = { ...wall, year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
  return instantOf(end, timeZone).at + within
}

type Day = { readonly year: number; readonly month: number; readonly day: number }

function dayAfter({ year, month, day }: Day, amount: number, unit: 'days' | 'businessDays' | 'months'): Date {
  if (unit === 'days') return new Date(Date.UTC(year, month - 1, day + amount))
  if (unit === 'months') {
    const lastDay = new Date(Date.UTC(year, month + amount, 0)).getUTCDate()
    return new Date(Date.UTC(year, month - 1 + amount, Math.min(day, lastDay)))
  }
  const date = new Date(Date.UTC(year, month - 1, day))
  for (let left = amount; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1)
    if (date.getUTCDay() % 6 !== 0) left -= 1
  }
  return date
}
