import { expect, test } from 'vitest'
import { nextWeekday } from '../../../shared/view/next-weekday.ts'

const clock = { hour: 2, minute: 10 }

test('the next Sunday at ten past two is today while it is still to come, else a week on', () => {
  const sunday = Date.UTC(2026, 10, 21, 17, 10) // 2026-11-22 02:10 in Tokyo
  expect(nextWeekday(0, clock, 'Asia/Tokyo', sunday - 60_000)).toBe(sunday)
  expect(nextWeekday(0, clock, 'Asia/Tokyo', sunday + 60_000)).toBe(sunday + 7 * 24 * 3_600_000)
})

test('a time that a clock change skips is still found', () => {
  const before = Date.UTC(2026, 2, 27, 12) // clocks in Berlin go forward on Sunday, 29 March 2026, at 02:00
  expect(nextWeekday(0, clock, 'Europe/Berlin', before)).toBe(Date.UTC(2026, 2, 29, 1, 10))
})
