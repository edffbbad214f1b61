import type { Band } from './bands.ts'
import type { Chart } from './chart.ts'
import type { Window } from './downsample.ts'
import { placeAfter } from './series.ts'
import type { Series } from './series.ts'

/**
 * Every moment (ms) of a window at which anything that is shown changes: a point of a line, an estimate, a stretch of a
 * band, a mark; and the window's edges, as far as they are known. What a table of the chart has its rows by.
 */
export function chartMoments(
  chart: Chart,
  window: Window,
  isShown: (series: Series) => boolean = () => true
): number[] {
  const moments = new Set<number>()
  const take = (at: number) => {
    if (at >= window.from && at <= window.to) moments.add(at)
  }
  take(window.from)
  take(Math.min(window.to, chart.now))
  for (const { points } of chart.series.filter(isShown)) {
    for (let place = placeAfter(points, window.from - 1); place < points.length; place += 1) {
      const at = points[place]?.at ?? 0
      if (at > window.to) break
      moments.add(at)
    }
  }
  for (const { at } of chart.etas.versions) take(at)
  for (const { at } of chart.marks) take(at)
  for (const band of [chart.severity, ...chart.services]) for (const at of edgesOf(band)) take(at)
  return [...moments].toSorted((a, b) => a - b)
}

/** At most so many moments, evenly taken, the first and the last among them. */
export function thinned(moments: readonly number[], most: number): number[] {
  if (moments.length <= most) return [...moments]
  const step = (moments.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, place) => moments[Math.round(place * step)] ?? 0)
}

function edgesOf({ stretches }: Band): number[] {
  return stretches.map(({ from }) => from)
}
