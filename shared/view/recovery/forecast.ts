import type { WorkItem } from '../../incident/progress/work.ts'
import { endOf, openBlocks } from '../../incident/progress/work.ts'
import { shareAt } from '../chart/work-share.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** The spans (ms) back from now over which the pace is taken, besides the whole time of the work. */
const SPANS = [30 * MINUTE, HOUR]
/** No pace is read from less time (ms) than this. */
export const LEAST_SPAN_MS = 15 * MINUTE
/** The range is rounded outwards to this (ms): nobody knows it to the minute. */
const STEP = 5 * MINUTE

/** The pace over a span that ends now: whole works an hour. `span` in ms; `whole` is the time since work began. */
export type Pace = { readonly span: number; readonly perHour: number; readonly whole: boolean }

/**
 * When the work would be done if it went on as it does. It is for those who run the halt and for nobody else: no fact and
 * no notice can hold it (a test keeps this file out of their reach). `to` null where the slowest pace is none at all.
 */
export type Forecast =
  | { readonly kind: 'none'; readonly why: 'no-work' | 'too-early' | 'no-pace'; readonly since: number | null }
  | { readonly kind: 'done' }
  | {
      readonly kind: 'range'
      readonly from: number
      readonly to: number | null
      /** How much is left, in works (a half-done one is a half), of how many. */
      readonly left: number
      readonly works: number
      readonly paces: readonly Pace[]
      /** Open works that are held up: the pace holds only if they are freed. */
      readonly blocked: number
    }

/**
 * The forecast at a moment (ms), from the pace of the work: what was done over the last half hour, the last hour and since
 * the work began, each work counting the same. The fastest of these gives the earlier end, the slowest the later.
 */
export function forecastOf(all: readonly WorkItem[], now: number): Forecast {
  const work = all.filter((one) => endOf(one)?.how !== 'dropped')
  if (work.length === 0) return { kind: 'none', why: 'no-work', since: null }
  const left = work.length - doneAt(work, now)
  if (left <= 0) return { kind: 'done' }
  const began = Math.min(...work.map(beginningOf))
  if (now - began < LEAST_SPAN_MS)
    return { kind: 'none', why: 'too-early', since: Number.isFinite(began) ? began : null }
  const whole = now - began
  const spans = [...SPANS.filter((span) => span < whole), whole]
  const paces = spans.map((span): Pace => {
    const done = doneAt(work, now) - doneAt(work, now - span)
    return { span, perHour: Math.max(0, done) / (span / HOUR), whole: span === whole }
  })
  const fastest = Math.max(...paces.map((pace) => pace.perHour))
  const slowest = Math.min(...paces.map((pace) => pace.perHour))
  if (fastest === 0) return { kind: 'none', why: 'no-pace', since: lastAdvance(work, now) }
  const end = (perHour: number) => now + (left / perHour) * HOUR
  return {
    kind: 'range',
    from: Math.floor(end(fastest) / STEP) * STEP,
    to: slowest === 0 ? null : Math.ceil(end(slowest) / STEP) * STEP,
    left,
    works: work.length,
    paces,
    blocked: work.filter((one) => openBlocks(one).length > 0).length
  }
}

function doneAt(work: readonly WorkItem[], at: number): number {
  return work.reduce((sum, one) => sum + (shareAt(one, at) ?? 0), 0)
}

/** When a work began: the first time that anything was said of how far it is, or its end. */
function beginningOf({ reports, ends }: WorkItem): number {
  return Math.min(reports[0]?.at ?? Number.POSITIVE_INFINITY, ends[0]?.at ?? Number.POSITIVE_INFINITY)
}

function lastAdvance(work: readonly WorkItem[], now: number): number | null {
  const moments = work
    .flatMap(({ reports, ends }) => [...reports, ...ends].map((one) => one.at))
    .filter((at) => at <= now)
  return moments.length === 0 ? null : Math.max(...moments)
}
