import type { Amount, WorkItem, WorkPlan } from '../../incident/progress/work.ts'
import { endOf, streamKey } from '../../incident/progress/work.ts'
import type { Share } from './mean-steps.ts'
import { meanKeeper } from './mean-steps.ts'
import type { Series, SeriesOf } from './series.ts'

/** A work that changes is another object: what was found of one holds for good, so that an event costs one work anew. */
const known = new WeakMap<WorkItem, readonly Share[]>()
/** The mean of each stream goes on from the last one. */
const means = new Map<string, ReturnType<typeof meanKeeper>>()

/** How far one work was over time, in the order of the moments. */
export function shareOf(work: WorkItem): readonly Share[] {
  const found = known.get(work) ?? sharesOf(work)
  known.set(work, found)
  return found
}

function sharesOf(work: WorkItem): readonly Share[] {
  const moments = [
    work.added.at,
    ...work.reports.map((report) => report.at),
    ...work.ends.flatMap((end) => [end.at, ...(end.reopened ? [end.reopened.at] : [])])
  ]
  let reported = 0
  return [...new Set(moments)]
    .sort((a, b) => a - b)
    .map((at) => {
      while ((work.reports[reported]?.at ?? Number.POSITIVE_INFINITY) <= at) reported += 1
      const report = work.reports[reported - 1]?.value
      return { at, value: valueWith(work, at, report) }
    })
}

/** How far one work was at a moment (ms): nothing before it was first heard of, null while it was dropped. */
export function shareAt(work: WorkItem, at: number): number | null {
  return valueWith(work, at, work.reports.findLast((one) => one.at <= at)?.value)
}

function valueWith({ ends }: WorkItem, at: number, report: Amount | undefined): number | null {
  const ended = ends.findLast((end) => end.at <= at)
  if (ended && (ended.reopened === undefined || ended.reopened.at > at)) return ended.how === 'finished' ? 1 : null
  return report ? report.done / report.of : 0
}

/**
 * How far the work is, stream by stream and in all: the mean over what there is to do at each moment, each work counting
 * the same. It falls where more work is found: that is true, and to be seen. `until` (ms) is where the lines end.
 */
export function workShares(work: readonly WorkItem[], until: number): Series[] {
  return streamsOf(work).map(({ key, of, items }) => {
    const mean = means.get(key) ?? meanKeeper()
    means.set(key, mean)
    return { id: `work:${key}`, group: 'work', of, shape: 'step', points: mean(items.map(shareOf)), until }
  })
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
