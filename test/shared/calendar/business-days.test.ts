import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { businessDaysAfter, isBusinessDay } from '../../../shared/calendar/business-days.ts'
import type { CalendarDay } from '../../../shared/calendar/day.ts'
import { daysAfter, dayText, monthsAfter, weekdayOf } from '../../../shared/calendar/day.ts'
import { knownYears } from '../../../shared/calendar/japan.ts'
import type { Jurisdiction } from '../../../shared/calendar/jurisdiction.ts'

function day(text: string): CalendarDay {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  return { year, month, day: date }
}

function after(from: string, amount: number, law: Jurisdiction = 'JP'): string | null {
  const found = businessDaysAfter(day(from), amount, law).day
  return found && dayText(found)
}

describe('business days in Japan, counted by hand', () => {
  test.each([
    // 28 Mon, 29 Tue, 30 Wed | 31 Thu – 3 Sun closed | 4 Mon … 8 Fri | 9, 10, Coming of Age Day on Mon 11 | 12 Tue
    ['the last day of a year', '2026-12-28', 2, '2026-12-30'],
    ['the turn of 2026 to 2027', '2026-12-30', 1, '2027-01-04'],
    ['a day within the closed days', '2027-01-01', 1, '2027-01-04'],
    ['a week over the turn', '2026-12-28', 5, '2027-01-06'],
    ['two weeks over the turn and Coming of Age Day', '2026-12-28', 10, '2027-01-14'],
    // 30 Tue | 31 Wed, 1 Thu, 2 Fri, 3 Sat, 4 Sun closed | 5 Mon
    ['the turn of 2025 to 2026', '2025-12-30', 1, '2026-01-05'],
    // Showa Day Wed 29 Apr; 3 May is a Sunday, its substitute is Wed 6 May, behind Greenery Day and Children’s Day.
    ['Showa Day alone', '2026-04-28', 1, '2026-04-30'],
    ['Golden Week with its substitute on a Wednesday', '2026-05-01', 1, '2026-05-07'],
    ['from before Golden Week', '2026-04-28', 3, '2026-05-07'],
    // Respect for the Aged Mon 21, the equinox Wed 23: the Tuesday between them is a citizens’ holiday.
    ['a day between two holidays', '2026-09-18', 1, '2026-09-24'],
    // The ten days of the Emperor’s accession: 27 Apr – 6 May 2019.
    ['holidays of a single year', '2019-04-26', 1, '2019-05-07'],
    // Mountain Day on a Sunday: Mon 12 August 2024 instead.
    ['a substitute on a Monday', '2024-08-09', 1, '2024-08-13']
  ])('%s', (_what, from, amount, expected) => {
    expect(after(from, amount)).toBe(expected)
  })

  test('the first and the last business day around the turn of a year', () => {
    const open = ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-03', '2027-01-04'].map((text) =>
      isBusinessDay(day(text), 'JP')
    )
    expect(open).toEqual([true, true, false, false, true])
  })

  test('a year that is not known is said to be, not guessed', () => {
    expect(knownYears.last).toBeGreaterThanOrEqual(2050)
    const last = day(`${knownYears.last}-12-30`)
    expect(businessDaysAfter(last, 1, 'JP')).toEqual({ day: null, basis: 'unknown' })
    expect(isBusinessDay(day(`${knownYears.first - 1}-06-01`), 'JP')).toBeNull()
  })
})

describe('business days elsewhere', () => {
  test('skip weekends alone, Christmas is not known, and it says so', () => {
    expect(after('2026-12-24', 1, 'UK')).toBe('2026-12-25')
    expect(after('2026-02-27', 1, 'KR')).toBe('2026-03-02')
    expect(businessDaysAfter(day('2026-02-27'), 1, 'KR').basis).toBe('weekends')
    expect(businessDaysAfter(day('2060-02-27'), 1, 'KR').basis).toBe('weekends')
  })
})

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => daysAfter(day('1990-01-01'), days))
const anyLaw = fc.constantFrom<Jurisdiction>('JP', 'UK', 'KR')

test('the day that comes out is open, and exactly so many open days lie up to it', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 40 }), anyLaw, (from, amount, law) => {
      const { day: to } = businessDaysAfter(from, amount, law)
      if (!to) return
      let open = 0
      for (let one = daysAfter(from, 1); dayText(one) <= dayText(to); one = daysAfter(one, 1)) {
        if (isBusinessDay(one, law)) open += 1
      }
      expect(isBusinessDay(to, law)).toBe(true)
      expect(open).toBe(amount)
    })
  )
})

test('some days and then some more are as many at once; Japan’s day never comes before the weekends’', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (from, first, more) => {
      const between = businessDaysAfter(from, first, 'JP').day
      const twice = between && businessDaysAfter(between, more, 'JP').day
      const once = businessDaysAfter(from, first + more, 'JP').day
      expect(twice).toEqual(once)
      const weekends = businessDaysAfter(from, first, 'UK').day
      if (between && weekends) expect(dayText(between) >= dayText(weekends)).toBe(true)
    })
  )
})

test('months end on the last day of a shorter one, and weekdays are right', () => {
  expect(monthsAfter(day('2027-11-30'), 3)).toEqual(day('2028-02-29'))
  expect(weekdayOf(day('2026-11-29'))).toBe(0)
})
