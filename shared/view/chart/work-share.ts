import type { WorkItem, WorkPlan } from '../../incident/progress/work.ts'
import { endOf, streamKey } from '../../incident/progress/work.ts'
import type { Point, Series, SeriesOf } from './series.ts'
import { tidySteps } from './series.ts'

/** How far one work was over time; null while it was not there (before it was put up, while it was dropped). */
export function shareOf(work: WorkItem): { readonly at: number; readonly value: number | null }[] {
  const moments = [
    work.added.at,
    ...work.reports.map((report) => report.at),
    ...work.ends.flatMap((end) => [end.at, ...(end.reopened ? [end.reopened.at] : [])])
  ]
  return [...new Set(moments)].sort((a, b) => a - b).map((at) => ({ at, value: shareAt(work, at) }))
}

/** How far one work was at a moment (ms): nothing before it was first heard of, null while it was dropped. */
export function shareAt(work: WorkItem, at: number): number | null {
  const ended = work.ends.findLast((end) => end.at <= at)
  if (ended && (ended.reopened === undefined || ended.reopened.at > at)) return ended.how === 'finished' ? 1 : null
  const report = work.reports.findLast((one) => one.at <= at)?.value
  return report ? report.done / report.of : 0
}

/**
 * How far the work is, stream by stream and in all: the mean over what there is to do at each moment, each work counting
 * the same. It falls where more work is found: that is true, and to be seen. `until` (ms) is where the lines end.
 */
export function workShares(work: readonly WorkItem[], until: number): Series[] {
  return streamsOf(work).map(({ key, of, items }) => ({
    id: `work:${key}`,
    group: 'work',
    of,
    shape: 'step',
    points: meanSteps(items),
    until
  }))
}

/**
 * How far it was to be: the mean over the works that have a planned end, each rising evenly from its planned start (else
 * from when it was put up). `plan` takes what was promised first and `replan` what holds now; the latter is there only
 * where somebody planned again. Dropped work counts in neither.
 */
export function plannedShares(work: readonly WorkItem[]): Series[] {
  const standing = work.filter((one) => endOf(one)?.how !== 'dropped')
  return streamsOf(standing).flatMap(({ key, of, items }) => {
    const first = items.flatMap((one) => rise(one, one.plans.find((plan) => plan.value.end !== null)?.value))
    if (first.length === 0) return []
    const now = items.flatMap((one) => rise(one, one.plans.at(-1)?.value))
    const isSame = first.length === now.length && first.every((one, place) => isSameRise(one, now[place]))
    return [planned('plan', key, of, first), ...(isSame || now.length === 0 ? [] : [planned('replan', key, of, now)])]
  })
}

type Stream = { readonly key: string; readonly of: SeriesOf; readonly items: readonly WorkItem[] }

/** All of the work first, then the streams in the order in which they came up; all is left out where there is but one. */
function streamsOf(work: readonly WorkItem[]): Stream[] {
  const groups = Map.groupBy(work, (one) => streamKey(one.stream))
  const streams = [...groups].flatMap(([key, items]): Stream[] => {
    const [first] = items
    return first ? [{ key, of: first.stream, items }] : []
  })
  return streams.length > 1 ? [{ key: 'all', of: { kind: 'all' }, items: work }, ...streams] : streams
}

function meanSteps(items: readonly WorkItem[]): readonly Point[] {
  const changes = items
    .flatMap((work) => shareOf(work).map((change) => ({ ...change, work: work.id })))
    .sort((a, b) => a.at - b.at)
  const held = new Map<string, number>()
  const points: Point[] = []
  for (const { at, value, work } of changes) {
    if (value === null) held.delete(work)
    else held.set(work, value)
    if (held.size > 0) points.push({ at, value: sum(held.values()) / held.size })
  }
  return tidySteps(points)
}

type Rise = { readonly start: number; readonly end: number }

function rise(work: WorkItem, plan: WorkPlan | undefined): Rise[] {
  if (!plan || plan.end === null) return []
  return [{ start: Math.min(plan.start ?? work.added.at, plan.end), end: plan.end }]
}

function isSameRise(a: Rise, b: Rise | undefined): boolean {
  return a.start === b?.start && a.end === b.end
}

function planned(group: 'plan' | 'replan', key: string, of: SeriesOf, rises: readonly Rise[]): Series {
  const breaks = [...new Set(rises.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const points = breaks.flatMap((at) => {
    const before = meanRise(rises, at, true)
    const after = meanRise(rises, at, false)
    return before === after
      ? [{ at, value: after }]
      : [
          { at, value: before },
          { at, value: after }
        ]
  })
  return { id: `${group}:${key}`, group, of, shape: 'line', points, until: Number.POSITIVE_INFINITY }
}

/** `before`: just before the moment, where a work that is planned to take no time is not done yet. */
function meanRise(rises: readonly Rise[], at: number, before: boolean): number {
  const shares = rises.map(({ start, end }) => {
    if (at < start || (before && at === start)) return 0
    return at >= end ? 1 : (at - start) / (end - start)
  })
  return sum(shares) / rises.length
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
