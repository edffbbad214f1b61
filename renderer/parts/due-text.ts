import { formatClock, formatDay, formatInstant, durationWords } from '../../shared/report/time.ts'
import type { Language } from '../../shared/report/time.ts'
import { clockOf } from '../../shared/watch/duty-clock.ts'
import { phrase } from '../text/phrase.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A due time (ms) as a person reads it at a moment: when it is far, how long it has when it is near, how late it is. */
export function dueText(dueAt: number, now: number, zone: string, language: Language): string {
  const left = dueAt - now
  switch (clockOf(dueAt, now)) {
    case 'late':
      return phrase('board.due.late', { span: spanWords(-left, language) })
    case 'warning':
    case 'soon':
      return phrase('board.due.soon', { span: spanWords(left, language) })
    default:
      return phrase('board.due.at', { time: timeOf(dueAt, now, zone) })
  }
}

/** A span (ms) in words: to the second below a minute, to the hour above a day. */
export function spanWords(span: number, language: Language): string {
  if (span >= DAY) return durationWords(Math.floor(span / HOUR) * HOUR, language)
  if (span >= MINUTE) return durationWords(span, language)
  return phrase('board.due.seconds', { count: Math.floor(span / 1000) })
}

function timeOf(at: number, now: number, zone: string): string {
  if (formatDay(at, zone) === formatDay(now, zone)) return formatClock(at, zone)
  return formatInstant(at, zone, { zone: false }).slice('2026-'.length)
}
