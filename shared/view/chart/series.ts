import type { WorkStream } from '../../incident/progress/work.ts'

/** A value at a moment (ms). */
export type Point = { readonly at: number; readonly value: number }

/** What a line of the chart shows: how far work is and was to be, how many duties are closed, the steps of the ladder. */
export const seriesGroups = ['work', 'plan', 'replan', 'duty', 'ladder', 'ladderPlan'] as const
export type SeriesGroup = (typeof seriesGroups)[number]

/** Whose line it is: all of the work, one stream of it, a department's duties, a ladder. */
export type SeriesOf = { readonly kind: 'all' } | WorkStream | { readonly kind: 'ladder'; readonly id: string }

/**
 * A line of the chart. `step`: a value holds until the next one; `line`: it goes straight from one to the next. Shares
 * run from 0 to 1, the steps of a ladder count from 1.
 */
export type Series = {
  readonly id: string
  readonly group: SeriesGroup
  readonly of: SeriesOf
  readonly shape: 'step' | 'line'
  readonly points: readonly Point[]
  /** Until when (ms) the last value holds: what was is known up to now, what is planned goes on. */
  readonly until: number
}

/** The value of a line at a moment (ms); null before its first point and after its end. */
export function seriesAt(
  { points, shape, until }: Pick<Series, 'points' | 'shape' | 'until'>,
  at: number
): number | null {
  const next = placeAfter(points, at)
  const before = points[next - 1]
  if (!before || at > until) return null
  const after = points[next]
  if (shape === 'step' || !after || after.at === before.at) return before.value
  return before.value + ((after.value - before.value) * (at - before.at)) / (after.at - before.at)
}

/** The place of the first point after a moment (ms). */
export function placeAfter(points: readonly Point[], at: number): number {
  let low = 0
  let high = points.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((points[middle] as Point).at <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Points in their order with nothing said twice: of one moment the last counts, and a value that goes on is not repeated. */
export function tidySteps(points: readonly Point[]): readonly Point[] {
  const tidy: Point[] = []
  for (const point of points) {
    if (tidy.at(-1)?.at === point.at) tidy.pop()
    if (tidy.at(-1)?.value !== point.value) tidy.push(point)
  }
  return tidy
}
