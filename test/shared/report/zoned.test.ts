import { describe, expect, test } from 'vitest'
import { readClock, readDay, readTyped } from '../../../shared/report/typed-time.ts'
import { instantOf, wallTimeAt } from '../../../shared/report/zoned.ts'

const wall = (text: string) => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/\D/).map(Number)
  return { year, month, day, hour, minute, second }
}
const utc = (text: string) => Date.parse(`${text}Z`)

describe('a wall time in a zone', () => {
  test('is the instant that its clocks show', () => {
    expect(instantOf(wall('2026-03-01 09:05:07'), 'Asia/Tokyo')).toEqual({
      kind: 'once',
      at: utc('2026-03-01T00:05:07')
    })
    expect(instantOf(wall('2026-03-01 09:05:00'), 'UTC').at).toBe(utc('2026-03-01T09:05:00'))
    expect(instantOf(wall('2026-03-01 00:30:00'), 'Asia/Kolkata').at).toBe(utc('2026-02-28T19:00:00'))
  })

  test('that is skipped when clocks go forward counts on from before the change', () => {
    expect(instantOf(wall('2026-03-08 02:30:00'), 'America/New_York')).toEqual({
      kind: 'skipped',
      at: utc('2026-03-08T07:30:00')
    })
  })

  test('that comes twice when clocks go back is the earlier one, with the later beside it', () => {
    expect(instantOf(wall('2026-11-01 01:30:00'), 'America/New_York')).toEqual({
      kind: 'twice',
      at: utc('2026-11-01T05:30:00'),
      other: utc('2026-11-01T06:30:00')
    })
  })

  test('comes back as it was written, in every zone and on days of change', () => {
    for (const zone of ['Asia/Tokyo', 'UTC', 'Europe/London', 'Australia/Lord_Howe', 'Pacific/Apia']) {
      for (let at = utc('2026-01-01T00:00:00'); at < utc('2027-01-01T00:00:00'); at += 7 * 3_600_000 + 61_000) {
        const read = instantOf(wallTimeAt(at, zone), zone)
        expect([read.at, read.kind === 'twice' ? read.other : read.at]).toContain(at)
      }
    }
  })

  test.each(['Asia/Tokyo', 'UTC'])('of %s, which is reckoned, is the one that its calendar shows', (timeZone) => {
    const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    for (let at = utc('1949-01-01T00:00:00'); at < utc('2101-01-01T00:00:00'); at += 1_234_567_891) {
      const { year, month, day, hour, minute, second } = wallTimeAt(at, timeZone)
      const two = (value: number) => String(value).padStart(2, '0')
      const shown = `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`
      expect(shown).toBe(calendar.format(at))
    }
  })

  test('of an unknown zone is UTC', () => {
    expect(instantOf(wall('2026-03-01 09:05:00'), 'Nowhere/City').at).toBe(utc('2026-03-01T09:05:00'))
  })
})

describe('what a person types', () => {
  test.each([
    ['03:12', 3, 12, 0],
    ['3:12:45', 3, 12, 45],
    ['0312', 3, 12, 0],
    ['312', 3, 12, 0],
    ['031245', 3, 12, 45],
    ['０３：１２', 3, 12, 0],
    ['3時12分', 3, 12, 0],
    [' 23:59 ', 23, 59, 0]
  ])('%s is a time', (text, hour, minute, second) => {
    expect(readClock(text)).toEqual({ hour, minute, second })
  })

  test.each(['', '24:00', '12:60', '3', '3:1x', 'noon', '-3:00'])('%s is no time', (text) => {
    expect(readClock(text)).toBeNull()
  })

  test.each(['2026-01-31', '2026/1/31', '20260131', '２０２６－０１－３１', '2026年1月31日', '2026ー01ー31'])(
    '%s is a day',
    (text) => {
      expect(readDay(text)).toEqual({ year: 2026, month: 1, day: 31 })
    }
  )

  test.each(['', '2026-02-29', '2026-13-01', '31.1.2026', 'today'])('%s is no day', (text) => {
    expect(readDay(text)).toBeNull()
  })

  const rules = { now: utc('2026-03-01T15:10:00'), timeZone: 'Asia/Tokyo', allowFuture: false, required: false }

  test('a time alone means the last time it came round, for what is planned the next', () => {
    const late = { day: '', clock: '2350' }
    expect(readTyped({ day: '', clock: '0005' }, rules).at?.at).toBe(utc('2026-03-01T15:05:00'))
    expect(readTyped(late, rules).at?.at).toBe(utc('2026-03-01T14:50:00'))
    expect(readTyped(late, { ...rules, allowFuture: true }).at?.at).toBe(utc('2026-03-02T14:50:00'))
    expect(readTyped({ day: '', clock: '0005' }, { ...rules, allowFuture: true }).at?.at).toBe(
      utc('2026-03-02T15:05:00')
    )
  })

  test('what cannot be taken is named', () => {
    const problem = (day: string, clock: string, required = false) =>
      readTyped({ day, clock }, { ...rules, required }).problem
    expect(problem('2026-03-02', '00:11')).toBe('future')
    expect(problem('2026-02-30', '00:11')).toBe('day')
    expect(problem('2026-03-01', 'x')).toBe('clock')
    expect(problem('', '99:99')).toBe('clock')
    expect(problem('', '', true)).toBe('needed')
    expect(problem('', '')).toBeNull()
  })
})
