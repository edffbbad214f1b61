import type { WallTime, ZonedInstant } from './zoned.ts'
import { instantOf, wallTimeAt } from './zoned.ts'

export type TypedDay = Pick<WallTime, 'year' | 'month' | 'day'>
export type TypedClock = Pick<WallTime, 'hour' | 'minute' | 'second'>

/** What is wrong with a typed date and time. */
export type TypedProblem = 'day' | 'clock' | 'future' | 'needed'

/** A date and a time as they were typed, and what they amount to. `at` is null where nothing usable was typed. */
export type TypedInstant =
  | { readonly at: ZonedInstant | null; readonly problem: null }
  | { readonly at: null; readonly problem: TypedProblem }

/** How a typed date and time is read. `now` in ms. */
export type TypedRules = {
  readonly now: number
  readonly timeZone: string
  readonly allowFuture: boolean
  readonly required: boolean
}

const DAY = 24 * 60 * 60_000

/**
 * Reads a typed date and time. Both empty is no time, which is a problem only where one is required. A time typed alone
 * means the last time it came round, or the next time where the future is allowed.
 */
export function readTyped(typed: { readonly day: string; readonly clock: string }, rules: TypedRules): TypedInstant {
  if (typed.day.trim() === '' && typed.clock.trim() === '') {
    return rules.required ? { at: null, problem: 'needed' } : { at: null, problem: null }
  }
  const clock = readClock(typed.clock)
  const alone = typed.day.trim() === ''
  if (alone && !clock) return { at: null, problem: 'clock' }
  const day = alone && clock ? nearestDayWith(clock, rules) : readDay(typed.day)
  if (!day) return { at: null, problem: 'day' }
  if (!clock) return { at: null, problem: 'clock' }
  const at = instantOf({ ...day, ...clock }, rules.timeZone)
  return !rules.allowFuture && at.at > rules.now ? { at: null, problem: 'future' } : { at, problem: null }
}

/** A day as people type it: `2026-01-31`, `2026/1/31`, `20260131`, 「2026年1月31日」, full width too. Null where it is none. */
export function readDay(text: string): TypedDay | null {
  const plain = plainDigits(text)
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? []
  if (year === undefined) return null
  const typed = { year: Number(year), month: Number(month), day: Number(day) }
  const made = new Date(Date.UTC(typed.year, typed.month - 1, typed.day))
  const exists = made.getUTCFullYear() === typed.year && made.getUTCMonth() === typed.month - 1
  return exists && made.getUTCDate() === typed.day ? typed : null
}

/** A time as people type it: `03:12`, `3:12:45`, `0312`, `312`, `031245`, 「3時12分」, full width too. Null where it is none. */
export function readClock(text: string): TypedClock | null {
  const plain = plainDigits(text)
  const [, hour, minute, second] =
    /^(\d{1,2})[:時](\d{1,2})(?:[:分](\d{1,2})?)?秒?$/.exec(plain) ?? /^(\d{1,2})(\d{2})(\d{2})?$/.exec(plain) ?? []
  if (hour === undefined) return null
  const typed = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) }
  return typed.hour < 24 && typed.minute < 60 && typed.second < 60 ? typed : null
}

function nearestDayWith(clock: TypedClock, { now, timeZone, allowFuture }: TypedRules): TypedDay {
  const today = wallTimeAt(now, timeZone)
  const isPast = instantOf({ ...today, ...clock }, timeZone).at <= now
  if (isPast === !allowFuture) return today
  return wallTimeAt(allowFuture ? now + DAY : now - DAY, timeZone)
}

function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐-―−ー]/gu, '-')
    .replace(/\s+/gu, '')
}
