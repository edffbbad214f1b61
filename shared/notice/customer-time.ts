import type { Language } from '../report/time.ts'
import { wallTimeAt } from '../report/zoned.ts'

/** The zone on whose clocks customers read our texts, whoever writes them and wherever. */
export const CUSTOMER_ZONE = 'Asia/Tokyo'

const DAY = 86_400_000
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `full` for the long channels; `short` leaves out the year, and the day where it is `today`'s (ms). */
export type TimeForm = { readonly form: 'full' } | { readonly form: 'short'; readonly today: number | null }

/** An instant (ms) as a text for customers says it, with its zone. */
export function customerTime(ms: number, language: Language, form: TimeForm): string {
  return language === 'ja' ? japanese(ms, form) : english(ms, form)
}

/** A range of time (ms) for customers; without an end it is "not before". */
export function customerRange(from: number | null, to: number | null, language: Language, form: TimeForm): string {
  if (from === null || from === to) return to === null ? '' : customerTime(to, language, form)
  if (to === null) {
    const start = customerTime(from, language, form)
    return language === 'ja' ? start.replace(/(\d\d:\d\d)/u, '$1以降') : `not before ${start}`
  }
  const sameDay = dayOf(from) === dayOf(to)
  const end = customerTime(to, language, form)
  if (!sameDay && language === 'ja') return `${dayAndClock(from, form)}〜${end}`
  if (!sameDay) return `${customerTime(from, language, form)} to ${end}`
  return end.replace(/\d\d:\d\d/u, (clock) => `${clockOf(from)}${language === 'ja' ? '〜' : '–'}${clock}`)
}

/** The clock of an instant (ms) for customers, `HH:MM`. */
export function clockOf(ms: number): string {
  const { hour, minute } = wallTimeAt(ms, CUSTOMER_ZONE)
  return `${two(hour)}:${two(minute)}`
}

function japanese(ms: number, form: TimeForm): string {
  return form.form === 'full' ? `${dayAndClock(ms, form)}(日本時間)` : dayAndClock(ms, form)
}

function dayAndClock(ms: number, form: TimeForm): string {
  const { year, month, day } = wallTimeAt(ms, CUSTOMER_ZONE)
  if (form.form === 'full') return `${year}年${month}月${day}日 ${clockOf(ms)}`
  return isToday(ms, form.today) ? clockOf(ms) : `${month}/${day} ${clockOf(ms)}`
}

function english(ms: number, form: TimeForm): string {
  const { year, month, day } = wallTimeAt(ms, CUSTOMER_ZONE)
  const name = months[month - 1] ?? ''
  if (form.form === 'full') return `${clockOf(ms)} JST on ${day} ${name} ${year}`
  return isToday(ms, form.today) ? `${clockOf(ms)} JST` : `${day} ${name} ${clockOf(ms)} JST`
}

function isToday(ms: number, today: number | null): boolean {
  return today !== null && dayOf(ms) === dayOf(today)
}

function dayOf(ms: number): number {
  const { year, month, day } = wallTimeAt(ms, CUSTOMER_ZONE)
  return Date.UTC(year, month - 1, day) / DAY
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
