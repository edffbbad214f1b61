import { formatClock, formatDay } from '../../report/time.ts'
import { instantOf, wallTimeAt } from '../../report/zoned.ts'
import type { Window } from './downsample.ts'

/** How moments are read on the chart: on the clocks of a zone (`dated`: with their day, where it is not one day), or as time since the halt took effect (`zero`, ms). */
export type TimeAxis =
  | { readonly kind: 'wall'; readonly timeZone: string; readonly dated?: boolean }
  | { readonly kind: 'tplus'; readonly zero: number }

/** A tick of the time axis: its moment (ms), its words, and the day where a new one begins. */
export type Tick = { readonly at: number; readonly text: string; readonly day: string }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const steps = [
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  7 * DAY,
  14 * DAY,
  28 * DAY
]

/** The clocks of a zone for a chart: with the day where a time of day alone could be another day's. */
export function wallAxis({ from, to }: Window, timeZone: string): TimeAxis {
  return { kind: 'wall', timeZone, dated: to - from > DAY }
}

/** Ticks over a window at round times, no more than `most`. On clocks they stand at round wall times of the zone. */
export function ticksOf(window: Window, axis: TimeAxis, most: number): Tick[] {
  const span = window.to - window.from
  const step = steps.find((one) => span / one <= Math.max(1, most)) ?? Math.ceil(span / Math.max(1, most) / DAY) * DAY
  if (axis.kind === 'tplus') {
    const first = Math.ceil((window.from - axis.zero) / step) * step + axis.zero
    return range(first, window.to, step).map((at) => ({ at, text: tPlus(at - axis.zero), day: '' }))
  }
  const { timeZone } = axis
  let day = formatDay(window.from, timeZone)
  return range(firstOnClock(window.from, step, timeZone), window.to, step).map((at, place) => {
    const here = formatDay(at, timeZone)
    const isNew = here !== day || place === 0
    day = here
    if (step >= DAY) return { at, text: here, day: '' }
    return { at, text: formatClock(at, timeZone), day: isNew ? here : '' }
  })
}

/** A span (ms) since the halt took effect as `T+1:05`, days before it where there are some. */
export function tPlus(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / MINUTE)
  const days = Math.floor(minutes / 1440)
  const hours = Math.floor((minutes % 1440) / 60)
  const sign = ms < 0 && minutes > 0 ? '−' : '+'
  return `T${sign}${days > 0 ? `${days}d ` : ''}${hours}:${String(minutes % 60).padStart(2, '0')}`
}

/** A moment (ms) in the words of an axis. */
export function momentText(at: number, axis: TimeAxis): string {
  if (axis.kind === 'tplus') return tPlus(at - axis.zero)
  const clock = formatClock(at, axis.timeZone)
  return axis.dated ? `${formatDay(at, axis.timeZone)} ${clock}` : clock
}

function range(first: number, last: number, step: number): number[] {
  const found: number[] = []
  for (let at = first; at <= last; at += step) found.push(at)
  return found
}

/** The first moment at or after one at which a clock of the zone shows a round time, counted from its midnight. */
function firstOnClock(from: number, step: number, timeZone: string): number {
  const wall = wallTimeAt(from, timeZone)
  const midnight = instantOf({ ...wall, hour: 0, minute: 0, second: 0 }, timeZone).at
  return midnight + Math.ceil((from - midnight) / step) * step
}
