import { describe, expect, test } from 'vitest'
import { endOfSpan } from '../../../shared/calendar/legal-span.ts'

const at = (text: string) => Date.parse(text)
const end = (start: string, ...[span, law]: [Parameters<typeof endOfSpan>[1], Parameters<typeof endOfSpan>[2]]) =>
  endOfSpan(at(start), span, law).at

describe('a legal span', () => {
  test('days go by the wall clock of the zone: a night in which the clocks change has 23 or 25 hours', () => {
    const day = { amount: 1, unit: 'days' } as const
    expect(end('2026-03-28T20:15:30+01:00', day, 'EU')).toBe(at('2026-03-29T20:15:30+02:00'))
    expect(end('2026-10-24T20:15:30+02:00', day, 'EU')).toBe(at('2026-10-25T20:15:30+01:00'))
    expect(end('2026-03-07T02:30:00-05:00', day, 'US')).toBe(at('2026-03-08T03:30:00-04:00'))
  })

  test('hours are hours over such a night', () => {
    expect(end('2026-03-28T20:00:00+01:00', { amount: 24, unit: 'hours' }, 'EU')).toBe(at('2026-03-29T21:00:00+02:00'))
  })

  test('a month from the 31st ends on the last day of a shorter one, and the year turns', () => {
    const month = { amount: 1, unit: 'months' } as const
    expect(end('2026-01-31T23:59:59+09:00', month, 'JP')).toBe(at('2026-02-28T23:59:59+09:00'))
    expect(end('2028-01-31T00:00:00+09:00', month, 'JP')).toBe(at('2028-02-29T00:00:00+09:00'))
    expect(end('2026-12-15T08:00:00+09:00', month, 'JP')).toBe(at('2027-01-15T08:00:00+09:00'))
  })

  test('business days keep the time of day on the clocks of the jurisdiction, to the millisecond', () => {
    const day = { amount: 1, unit: 'businessDays' } as const
    expect(end('2026-02-27T18:00:00.250+09:00', day, 'JP')).toBe(at('2026-03-02T18:00:00.250+09:00'))
    // 23:30 UTC on the 30th is the morning of the 31st in Tokyo: the count starts from there.
    expect(end('2026-12-30T23:30:00Z', day, 'JP')).toBe(at('2027-01-04T08:30:00+09:00'))
  })

  test('business days of another country skip weekends alone and say so; hours say nothing of days', () => {
    const day = { amount: 1, unit: 'businessDays' } as const
    expect(endOfSpan(at('2026-12-24T10:00:00Z'), day, 'UK')).toEqual({
      at: at('2026-12-25T10:00:00Z'),
      basis: 'weekends'
    })
    expect(endOfSpan(at('2026-05-02T10:00:00+09:00'), day, 'JP').basis).toBe('holidays')
    expect(endOfSpan(0, { amount: 4, unit: 'hours' }, 'JP').basis).toBeNull()
  })

  test('a year whose holidays are not known makes no end', () => {
    const span = { amount: 1, unit: 'businessDays' } as const
    expect(endOfSpan(at('2050-12-30T10:00:00+09:00'), span, 'JP')).toEqual({ at: null, basis: 'unknown' })
  })
})
