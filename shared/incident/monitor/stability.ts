import { assetsStanding } from '../asset-check/proven.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { presentOrder } from '../resumption/ladder.ts'
import type { IncidentState } from '../state.ts'
import type { Metric } from './limits.ts'
import { isPast, metricsOf, watchedSince } from './limits.ts'
import type { WatchPlan } from './monitor.ts'

const MINUTE = 60_000
/** A look that comes later than this many intervals after the one before leaves a gap. */
const GAP = 2

/** What must be so before a watch ends by itself. */
export const criteria = ['time-over', 'looked', 'within-limits', 'assets-proven', 'services-open'] as const
export type Criterion = (typeof criteria)[number]

/** How the watch stands at a moment. Times are milliseconds since the epoch. */
export type Watch = {
  /** There is something to watch: a step stands, or people opened it. */
  readonly isOn: boolean
  readonly since: number
  readonly until: number
  /** When the next look is due; null once the watch is over or ended. */
  readonly nextLookAt: number | null
  readonly metrics: readonly Metric[]
  readonly criteria: readonly { readonly code: Criterion; readonly met: boolean; readonly count: number }[]
}

/** How often, how long and how long stable, as people set it or as the playbook says. */
export function planOf({ monitor }: Pick<IncidentState, 'monitor'>, { playbook }: PlaybookIndex): WatchPlan {
  const given = playbook.resumption.monitoring
  return (
    monitor.plan?.value ?? {
      everyMinutes: given?.everyMinutes ?? 5,
      forMinutes: given?.forMinutes ?? 60,
      stableMinutes: given?.stableMinutes ?? 60
    }
  )
}

/** The watch over services that opened again, at a moment (ms). It begins anew with each step up and each step back. */
export function watchOf(state: IncidentState, playbook: PlaybookIndex, at: number): Watch {
  const plan = planOf(state, playbook)
  const since = Math.max(watchedSince(state), state.monitor.plan?.at ?? 0)
  const extended = state.monitor.extended.at(-1)?.value ?? 0
  const until = Math.max(since + plan.forMinutes * MINUTE, extended)
  const isOn = (presentOrder(state) > 0 || state.monitor.plan !== undefined) && state.monitor.closed === undefined
  const metrics = metricsOf(state, playbook)
  const last = metrics.reduce((latest, metric) => Math.max(latest, metric.last?.at ?? 0), since)
  const nextLookAt = last + plan.everyMinutes * MINUTE
  return {
    isOn,
    since,
    until,
    nextLookAt: isOn && nextLookAt <= until ? nextLookAt : null,
    metrics,
    criteria: criteriaOf(state, playbook, plan, { since, until, at, metrics })
  }
}

type Span = { readonly since: number; readonly until: number; readonly at: number; readonly metrics: readonly Metric[] }

function criteriaOf(state: IncidentState, playbook: PlaybookIndex, plan: WatchPlan, span: Span): Watch['criteria'] {
  const watched = span.metrics.filter(({ on }) => on)
  const from = Math.max(span.since, span.at - plan.stableMinutes * MINUTE)
  const closed = [...state.cells.values()].filter((cell) => cell.state.value === 'halted').length
  const gap = GAP * plan.everyMinutes * MINUTE
  const row = (code: Criterion, count: number) => ({ code, met: count === 0, count })
  return [
    row('time-over', span.at >= span.until ? 0 : 1),
    row('looked', watched.filter(({ id, rehalt }) => rehalt && hasGap(state, id, from, span.at, gap)).length),
    row('within-limits', watched.filter((metric) => wentPast(state, metric, from)).length),
    row('assets-proven', assetsStanding(state, playbook, span.at).state === 'proven' ? 0 : 1),
    row('services-open', closed)
  ]
}

function hasGap({ monitor }: IncidentState, metric: string, from: number, to: number, gap: number): boolean {
  const looks = (monitor.readings.get(metric) ?? []).map((reading) => reading.at).filter((at) => at >= from && at <= to)
  const marks = [from, ...looks.toSorted((a, b) => a - b), to]
  return looks.length === 0 || marks.slice(1).some((mark, index) => mark - (marks[index] ?? mark) > gap)
}

function wentPast({ monitor }: IncidentState, { id, side, limit }: Metric, from: number): boolean {
  return (monitor.readings.get(id) ?? []).some((reading) => reading.at >= from && isPast(reading.value, side, limit))
}
