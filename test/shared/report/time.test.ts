import { describe, expect, test } from 'vitest'
import { timeNear } from '../../../shared/report/near-time.ts'
import {
  durationWords,
  formatClock,
  formatDay,
  formatDuration,
  formatInstant,
  zoneLabel
} from '../../../shared/report/time.ts'

const at = Date.UTC(2026, 2, 1, 15, 4, 5)
const MINUTE = 60_000

describe('an instant', () => {
  test('is written on the clocks of a zone, with the zone shown', () => {
    expect(formatInstant(at, 'Asia/Tokyo')).toBe('2026-03-02 00:04 JST')
    expect(formatInstant(at, 'UTC', { seconds: true })).toBe('2026-03-01 15:04:05 UTC')
    expect(formatInstant(at, 'Asia/Kolkata')).toBe('2026-03-01 20:34 UTC+05:30')
    expect(formatInstant(at, 'America/New_York')).toBe('2026-03-01 10:04 UTC-05:00')
  })

  test('may leave out its day or its zone', () => {
    expect(formatInstant(at, 'Asia/Tokyo', { day: false })).toBe('00:04 JST')
    expect(formatClock(at, 'Asia/Tokyo')).toBe('00:04')
    expect(formatClock(at, 'Asia/Tokyo', true)).toBe('00:04:05')
    expect(formatDay(at, 'Asia/Tokyo')).toBe('2026-03-02')
  })

  test('in a zone that does not exist is UTC, not an error', () => {
    expect(formatInstant(at, 'Mars/Olympus')).toBe('2026-03-01 15:04 UTC')
  })

  test('follows summer time', () => {
    expect(zoneLabel(Date.UTC(2026, 6, 1), 'America/New_York')).toBe('UTC-04:00')
  })

  test('beside another one shows its day only where it is another', () => {
    const near = timeNear(at, 'Asia/Tokyo')
    expect(near(at + MINUTE)).toBe('00:05')
    expect(near(at - 5 * MINUTE)).toBe('2026-03-01 23:59')
  })
})

describe('a span', () => {
  test('as a clock counts hours, then days', () => {
    expect([0, 999, 61_000, 3_600_000, 86_400_000 + 5000, 10 * 86_400_000].map(formatDuration)).toEqual([
      '00:00:00',
      '00:00:00',
      '00:01:01',
      '01:00:00',
      '1d 00:00:05',
      '10d 00:00:00'
    ])
  })

  test('that is still to come has a minus', () => {
    expect(formatDuration(-61_000)).toBe('−00:01:01')
    expect(formatDuration(-200)).toBe('00:00:00')
  })

  test('in words is to the minute, in both languages', () => {
    const spans = [30_000, 3 * MINUTE, 65 * MINUTE, 120 * MINUTE, 49 * 60 * MINUTE]
    expect(spans.map((span) => durationWords(span, 'ja'))).toEqual(['1分未満', '3分', '1時間5分', '2時間', '2日1時間'])
    expect(spans.map((span) => durationWords(span, 'en'))).toEqual([
      'under 1 min',
      '3 min',
      '1 h 5 min',
      '2 h',
      '2 d 1 h'
    ])
  })
})
