import type { Chart } from './chart.ts'
import type { Window } from './downsample.ts'

/** No window is narrower than this (ms): a minute. */
export const LEAST_WINDOW_MS = 60_000

/** The whole span of a chart. */
export function wholeOf({ from, to }: Pick<Chart, 'from' | 'to'>): Window {
  return { from, to }
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
