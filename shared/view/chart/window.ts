import type { Chart } from './chart.ts'
import type { Window } from './downsample.ts'

/** No window is narrower than this (ms): a minute. */
export const LEAST_WINDOW_MS = 60_000

/** The whole span of a chart. */
export function wholeOf({ from, to }: Pick<Chart, 'from' | 'to'>): Window {
  return { from, to }
}

/**
 * The window that is shown where nobody chose another: the whole span; of an incident that is closed only so long as
 * something was less than open, where that was the smaller part of it. A month's tail does not hide the hours of the halt.
 */
export function usualWindow(chart: Pick<Chart, 'from' | 'to' | 'closed' | 'services' | 'severity' | 'marks'>): Window {
  const { services, severity, marks } = chart
  const ends = services
    .map(({ stretches }) => stretches.at(-1))
    .map((last) => (last?.weight === 0 ? last.from : chart.to))
  const end = Math.max(...ends)
  if (!chart.closed || ends.length === 0 || end >= chart.to) return wholeOf(chart)
  const begins = [marks[0]?.at, ...[severity, ...services].map(({ stretches }) => stretches[0]?.from)]
  const begin = Math.max(chart.from, Math.min(...begins.filter((at) => at !== undefined)))
  if ((end - begin) * 4 >= chart.to - begin) return wholeOf(chart)
  return fittedWindow(chart, begin - (end - begin) * 0.05, end + (end - begin) * 0.25)
}

/** A window as it was chosen, where it still shows anything of this chart; else the usual one. */
export function shownWindow(chart: Parameters<typeof usualWindow>[0], chosen: Window | null): Window {
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
