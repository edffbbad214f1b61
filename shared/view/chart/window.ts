import type { Chart } from './chart.ts'
import type { Window } from './downsample.ts'

/** No window is narrower than this (ms): a minute. */
export const LEAST_WINDOW_MS = 60_000

/** What of a chart says which window of it is shown at first. */
type Spanned = Pick<Chart, 'from' | 'to' | 'now' | 'closed' | 'etas' | 'services' | 'severity' | 'marks'>

/** The whole span of a chart. */
export function wholeOf({ from, to }: Pick<Chart, 'from' | 'to'>): Window {
  return { from, to }
}

/** Chosen, it is all of a chart however long it grows. */
export const EVERYTHING: Window = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/**
 * The window that is shown where nobody chose another: what was, and as much of what is planned. Of an incident that is
 * closed the whole span, or only so long as something was less than open where that was the smaller part of it: a month's
 * tail does not hide the hours of the halt.
 */
export function usualWindow(chart: Spanned): Window {
  if (!chart.closed) return nearWindow(chart)
  const { services, severity, marks } = chart
  const ends = services
    .map(({ stretches }) => stretches.at(-1))
    .map((last) => (last?.weight === 0 ? last.from : chart.to))
  const end = Math.max(...ends)
  if (ends.length === 0 || end >= chart.to) return wholeOf(chart)
  const begins = [marks[0]?.at, ...[severity, ...services].map(({ stretches }) => stretches[0]?.from)]
  const begin = Math.max(chart.from, Math.min(...begins.filter((at) => at !== undefined)))
  if ((end - begin) * 4 >= chart.to - begin) return wholeOf(chart)
  return fittedWindow(chart, begin - (end - begin) * 0.05, end + (end - begin) * 0.25)
}

/**
 * All that was, and of what is planned as much again, or up to the estimate that holds. A plan far ahead would press what
 * happens now into a corner.
 */
export function nearWindow(chart: Pick<Chart, 'from' | 'to' | 'now' | 'etas'>): Window {
  const { from, to, now, etas } = chart
  const ahead = Math.max(now + (now - from), (etas.current?.to ?? now) + (now - from) * 0.05)
  return { from, to: Math.min(to, ahead) }
}

/** A window as it was chosen, where it still shows anything of this chart; else the usual one. */
export function shownWindow(chart: Spanned, chosen: Window | null): Window {
  if (chosen && isWhole(chart, chosen)) return wholeOf(chart)
  const shows = chosen !== null && chosen.from < chart.to && chosen.to > chart.from
  return shows ? chosen : usualWindow(chart)
}

/** Whether a window shows all of a chart. */
export function isWhole({ from, to }: Pick<Chart, 'from' | 'to'>, window: Window): boolean {
  return window.from <= from && window.to >= to
}

/** A window within the span of a chart, never narrower than a minute, with its edges in their order. */
export function fittedWindow(chart: Pick<Chart, 'from' | 'to'>, a: number, b: number): Window {
  const [first, last] = a <= b ? [a, b] : [b, a]
  const width = Math.min(Math.max(last - first, LEAST_WINDOW_MS), chart.to - chart.from)
  const middle = (first + last) / 2
  const from = Math.min(Math.max(middle - width / 2, chart.from), chart.to - width)
  return { from, to: from + width }
}

/** A window zoomed by a factor (below 1 is nearer) around a moment (ms), which stays where it is. */
export function zoomed(chart: Pick<Chart, 'from' | 'to'>, window: Window, factor: number, around: number): Window {
  const at = Math.min(Math.max(around, window.from), window.to)
  return fittedWindow(chart, at - (at - window.from) * factor, at + (window.to - at) * factor)
}

/** A window moved by a share of its width, as far as the chart goes. */
export function moved(chart: Pick<Chart, 'from' | 'to'>, window: Window, share: number): Window {
  const by = (window.to - window.from) * share
  return fittedWindow(chart, window.from + by, window.to + by)
}
