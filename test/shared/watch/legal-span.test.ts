import { describe, expect, test } from 'vitest'
import { addSpan } from '../../../shared/watch/sources/legal-span.ts'

const at = (text: string) => Date.parse(text)

describe('a legal span', () => {
  test('days go by the wall clock of the zone: a night in which the clocks change has 23 or 25 hours', () => {
    const day = { amount: 1, unit: 'days' } as const
    expect(addSpan(at('2026-03-28T20:15:30+01:00'), day, 'Europe/Brussels')).toBe(at('2026-03-29T20:15:30+02:00'))
    expect(addSpan(at('2026-10-24T20:15:30+02:00'), day, 'Europe/Brussels')).toBe(at('2026-10-25T20:15:30+01:00'))
    expect(addSpan(at('2026-03-07T02:30:00-05:00'), day, 'America/New_York')).toBe(at('2026-03-08T03:30:00-04:00'))
  })

  test('hours are hours over such a night', () => {
    expect(addSpan(at('2026-03-28T20:00:00+01:00'), { amount: 24, unit: 'hours' }, 'Europe/Brussels')).toBe(
      at('2026-03-29T21:00:00+02:00')
    )
  })

  test('a month from the 31st ends on the last day of a shorter one, and the year turns', () => {
    const month = { amount: 1, unit: 'months' } as const
    expect(addSpan(at('2026-01-31T23:59:59+09:00'), month, 'Asia/Tokyo')).toBe(at('2026-02-28T23:59:59+09:00'))
    expect(addSpan(at('2028-01-31T00:00:00+09:00'), month, 'Asia/Tokyo')).toBe(at('2028-02-29T00:00:00+09:00'))
    expect(addSpan(at('2026-12-15T08:00:00+09:00'), month, 'Asia/Tokyo')).toBe(at('2027-01-15T08:00:00+09:00'))
  })

  test('business days skip the weekend', () => {
    expect(addSpan(at('2026-02-27T18:00:00+09:00'), { amount: 1, unit: 'businessDays' }, 'Asia/Tokyo')).toBe(
      at('2026-03-02T18:00:00+09:00')
    )
    expect(addSpan(at('2026-02-28T10:00:00+09:00'), { amount: 2, unit: 'businessDays' }, 'Asia/Tokyo')).toBe(
      at('2026-03-03T10:00:00+09:00')
    )
  })
})
