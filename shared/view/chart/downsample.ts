import type { Point, Series } from './series.ts'
import { placeAfter, seriesAt } from './series.ts'

/** What is drawn at a moment (ms): the value of each line in its order, null where it has none. */
export type DrawnRow = { readonly at: number; readonly values: readonly (number | null)[] }

/** A window of time (ms). */
export type Window = { readonly from: number; readonly to: number }

/**
 * The rows by which lines are drawn in a window. Where the lines change at no more than `most` moments these are all of
 * them, exactly. Else the window is cut into buckets of one width, and of each bucket every line keeps its lowest and its
 * highest value, in the order in which they came, and its last: what was extreme is to be seen, however much there was,
 * and from bucket to bucket each line goes on from where it really stood.
 */
export function drawnRows(series: readonly Series[], window: Window, most: number): DrawnRow[] {
  if (series.length === 0 || window.to <= window.from) return []
  const moments = momentsIn(series, window, most)
  if (moments) return moments.map((at) => ({ at, values: series.map((line) => seriesAt(line, at)) }))
  return bucketRows(series, window, Math.max(1, Math.floor(most / 3)))
}

/** Every moment at which a line changes or ends, and the edges of the window; undefined where there are more than `most`. */
function momentsIn(series: readonly Series[], { from, to }: Window, most: number): number[] | undefined {
  const moments = new Set([from, to])
  for (const { points, until } of series) {
    if (until > from && until < to) {
      moments.add(until)
      moments.add(until + 1)
    }
    for (let place = placeAfter(points, from); place < points.length; place += 1) {
      const { at } = points[place] as Point
      if (at >= to) break
      moments.add(at)
      if (moments.size > most) return undefined
    }
  }
  return [...moments].sort((a, b) => a - b)
}

type Kept = { readonly first: number | null; readonly second: number | null; readonly last: number | null }
const nothing: Kept = { first: null, second: null, last: null }

function bucketRows(series: readonly Series[], { from, to }: Window, buckets: number): DrawnRow[] {
  const width = (to - from) / buckets
  const rows: DrawnRow[] = [{ at: from, values: series.map((line) => seriesAt(line, from)) }]
  const columns = series.map((line) => keptOf(line, from, width, buckets))
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const kept = columns.map((column) => column[bucket] ?? nothing)
    for (const [place, part] of (['first', 'second', 'last'] as const).entries()) {
      const values = kept.map((one) => one[part])
      if (!isSame(values, rows.at(-1)?.values ?? []))
        rows.push({ at: from + (bucket + (place + 1) / 4) * width, values })
    }
  }
  rows.push({ at: to, values: series.map((line) => seriesAt(line, to)) })
  return rows
}

/** Of each bucket the extremes of a line, the one it came into it with among them, and its last value. */
function keptOf(line: Series, from: number, width: number, buckets: number): Kept[] {
  const { points, until, shape } = line
  const kept: Kept[] = []
  let place = placeAfter(points, from)
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const start = from + bucket * width
    const end = from + (bucket + 1) * width
    if (start > until) {
      kept.push(nothing)
      continue
    }
    let last = seriesAt(line, start)
    let low = { value: last, order: -1 }
    let high = low
    for (let order = 0; place < points.length; place += 1, order += 1) {
      const { at, value } = points[place] as Point
      if (at >= end || at > until) break
      if (low.value === null || value < low.value) low = { value, order }
      if (high.value === null || value > high.value) high = { value, order }
      last = value
    }
    const [first, second] = low.order <= high.order ? [low, high] : [high, low]
    if (end > until) last = null
    else if (shape === 'line') last = seriesAt(line, end)
    kept.push({ first: first.value, second: second.value, last })
  }
  return kept
}

function isSame(a: readonly (number | null)[], b: readonly (number | null)[]): boolean {
  return a.every((value, place) => value === b[place])
}
