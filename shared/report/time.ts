import { wallTimeAt } from './zoned.ts'
import { zoneFormats } from './zone-format.ts'

/** The languages of the console. */
export type Language = 'ja' | 'en'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How an instant is written: `day` before it, `seconds` behind its minutes, `zone` at its end. */
export type TimeShape = { readonly day?: boolean; readonly seconds?: boolean; readonly zone?: boolean }

/** An instant (ms) on the clocks of an IANA zone: `2026-03-01 09:05 JST`, or less of it. An unknown zone is UTC. */
export function formatInstant(ms: number, timeZone: string, shape: TimeShape = {}): string {
  const part = partsOf(ms, timeZone)
  const day = shape.day === false ? '' : `${part.year}-${part.month}-${part.day} `
  const seconds = shape.seconds === true ? `:${part.second}` : ''
  const zone = shape.zone === false ? '' : ` ${zoneLabel(ms, timeZone)}`
  return `${day}${part.hour}:${part.minute}${seconds}${zone}`
}

/** The day of an instant (ms) in a zone, `YYYY-MM-DD`. */
export function formatDay(ms: number, timeZone: string): string {
  const part = partsOf(ms, timeZone)
  return `${part.year}-${part.month}-${part.day}`
}

/** The clock time of an instant (ms) in a zone, `HH:MM` or `HH:MM:SS`, without its zone: for beside a shown zone. */
export function formatClock(ms: number, timeZone: string, seconds = false): string {
  return formatInstant(ms, timeZone, { day: false, seconds, zone: false })
}

/** The name of a zone at an instant (ms): `JST`, `UTC`, else its distance from UTC such as `UTC+05:30`. */
export function zoneLabel(ms: number, timeZone: string): string {
  if (timeZone === 'Asia/Tokyo') return 'JST'
  if (timeZone === 'UTC') return 'UTC'
  const parts = formatOf(timeZone).formatToParts(ms)
  const found = parts.find((one) => one.type === 'timeZoneName')?.value ?? 'GMT'
  return found.replace('GMT', 'UTC').replace(/^UTC\+00:00$/, 'UTC')
}

/** A span (ms) as a clock: `hh:mm:ss`, days before it where there are some, a minus where it is still to come. */
export function formatDuration(ms: number): string {
  const whole = Math.floor(Math.abs(ms) / SECOND) * SECOND
  const days = Math.floor(whole / DAY)
  const clock = [Math.floor((whole % DAY) / HOUR), Math.floor((whole % HOUR) / MINUTE), (whole % MINUTE) / SECOND]
  const sign = ms < 0 && whole > 0 ? '−' : ''
  return `${sign}${days > 0 ? `${days}d ` : ''}${clock.map((value) => String(value).padStart(2, '0')).join(':')}`
}

const units = {
  ja: { day: '日', hour: '時間', minute: '分', under: '1分未満', between: '' },
  en: { day: ' d', hour: ' h', minute: ' min', under: 'under 1 min', between: ' ' }
} as const

/** A span (ms) in words, to the minute: 「1時間5分」, `1 h 5 min`. Its sign is left to the words around it. */
export function durationWords(ms: number, language: Language): string {
  const unit = units[language]
  const whole = Math.floor(Math.abs(ms) / MINUTE) * MINUTE
  if (whole === 0) return unit.under
  const days = Math.floor(whole / DAY)
  const hours = Math.floor((whole % DAY) / HOUR)
  const minutes = (whole % HOUR) / MINUTE
  const parts = [
    days > 0 && `${days}${unit.day}`,
    hours > 0 && `${hours}${unit.hour}`,
    minutes > 0 && `${minutes}${unit.minute}`
  ]
  return parts.filter((part) => part !== false).join(unit.between)
}

type DateParts = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>

/** The seconds that were read last, by zone: a board asks for the same due times over and over. */
const read = new Map<string, Map<number, DateParts>>()
const REMEMBERED = 1_000

function partsOf(ms: number, timeZone: string): DateParts {
  const second = Math.floor(ms / SECOND)
  let ofZone = read.get(timeZone)
  if (!ofZone || ofZone.size >= REMEMBERED) read.set(timeZone, (ofZone = new Map()))
  const known = ofZone.get(second)
  if (known) return known
  const parts = readParts(ms, timeZone)
  ofZone.set(second, parts)
  return parts
}

function readParts(ms: number, timeZone: string): DateParts {
  const { year, month, day, hour, minute, second } = wallTimeAt(ms, timeZone)
  return {
    year: String(year),
    month: twoDigits(month),
    day: twoDigits(day),
    hour: twoDigits(hour),
    minute: twoDigits(minute),
    second: twoDigits(second)
  }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

const formatOf = zoneFormats({ timeZoneName: 'longOffset' })
