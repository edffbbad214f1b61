import type { Point, Series } from './series.ts'
import { placeAfter, seriesAt } from './series.ts'

/** A window of time (ms). */
export type Window = { readonly from: number; readonly to: number }

/**
 * The points by which a line is drawn in a window, in the order of time; none where it has no value. Where there are no
 * more than `most` they are all of them, exactly. Else the window is cut into buckets of one width, and of each bucket the
 * line keeps its lowest and its highest value, in the order in which they came, and its last: what was extreme is to be
 * seen, however much there was, and from bucket to bucket the line goes on from where it really stood.
 */
export function drawnPoints(line: Series, window: Window, most: number): Point[] {
  const { from, until } = line.points[0] ? { from: window.from, until: Math.min(window.to, line.until) } : nowhere
  if (until < from || window.to <= window.from) return []
  const { points } = line
  const first = placeAfter(points, from)
  const last = placeAfter(points, until)
  if (last - first > most - 2) return bucketPoints(line, window, Math.max(1, Math.floor(most / 3)))
  const drawn = points.slice(first, last)
  const start = seriesAt(line, from)
  if (start !== null) drawn.unshift({ at: from, value: start })
  const end = seriesAt(line, until)
  if (end !== null && drawn.at(-1)?.at !== until) drawn.push({ at: until, value: end })
  return drawn
}

const nowhere = { from: 0, until: -1 }

type Kept = { readonly value: number; readonly order: number }

/** Of each bucket the extremes of a line, the value it came into it with among them, and its last. */
function bucketPoints(line: Series, { from, to }: Window, buckets: number): Point[] {
  const { points, until, shape } = line
  const width = (to - from) / buckets
  const drawn: Point[] = []
  const draw = (at: number, value: number | null | undefined) => {
    const isSame = shape === 'step' && drawn.at(-1)?.value === value
    if (value !== null && value !== undefined && !isSame) drawn.push({ at, value })
  }
  draw(from, seriesAt(line, from))
  let place = placeAfter(points, from)
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const start = from + bucket * width
    const end = from + (bucket + 1) * width
    if (start > until) break
    const came = seriesAt(line, start)
    let low: Kept | null = came === null ? null : { value: came, order: -1 }
    let high = low
    for (let order = 0; place < points.length; place += 1, order += 1) {
      const { at, value } = points[place] as Point
      if (at >= end || at > until) break
      if (low === null || value < low.value) low = { value, order }
      if (high === null || value > high.value) high = { value, order }
    }
    const isLowFirst = (low?.order ?? 0) <= (high?.order ?? 0)
    draw(start + width / 4, (isLowFirst ? low : high)?.value)
    draw(start + width / 2, (isLowFirst ? high : low)?.value)
    if (end > until) break
    if (shape === 'line') draw(end, seriesAt(line, end))
    else draw(start + (3 * width) / 4, points[place - 1]?.value)
  }
  const stop = Math.min(to, until)
  const value = seriesAt(line, stop)
  if (value !== null) drawn.push({ at: Math.max(stop, drawn.at(-1)?.at ?? stop), value })
  return drawn
}
