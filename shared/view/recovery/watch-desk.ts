import type { Actor } from '../../event/envelope.ts'
import type { Metric } from '../../incident/monitor/limits.ts'
import type { WatchPlan } from '../../incident/monitor/monitor.ts'
import type { Criterion, Watch } from '../../incident/monitor/stability.ts'
import { planOf, watchOf } from '../../incident/monitor/stability.ts'
import type { Outstanding } from '../../incident/outstanding.ts'
import { outstandingOf } from '../../incident/outstanding.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { Decimal } from '../../money/decimal.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'

/** How a figure stands: not watched, nobody looked since the last step, within its limit, past it. */
export type FigureState = 'off' | 'unseen' | 'within' | 'past'

/** How a criterion stands; what only a watch can show waits until one has begun. */
export type CriterionStanding = 'waiting' | 'met' | 'unmet'

/** One look: who, when (ms), what they read, the newest first. */
export type Look = {
  readonly at: number
  readonly by: Actor
  readonly note: string
  readonly readings: readonly { readonly metric: string; readonly value: Decimal }[]
}

/** The watch after services opened, at a moment. */
export type WatchDesk = {
  readonly watch: Watch
  readonly plan: WatchPlan
  readonly figures: readonly { readonly metric: Metric; readonly state: FigureState }[]
  /** Figures past their limits that ask for a step back. */
  readonly triggers: readonly Metric[]
  readonly looks: readonly Look[]
  readonly unmet: number
  readonly criteria: readonly {
    readonly code: Criterion
    readonly standing: CriterionStanding
    readonly count: number
  }[]
  /** What would be left if the incident were closed now. */
  readonly outstanding: readonly Outstanding[]
}

const ofWatch: ReadonlySet<Criterion> = new Set(['time-over', 'looked', 'within-limits'])

/** The watch at a moment (ms). */
export function watchDesk(state: IncidentState, playbook: PlaybookIndex, at: number): WatchDesk {
  const watch = watchOf(state, playbook, at)
  const hasBegun = watch.isOn || state.monitor.closed !== undefined
  const figures = watch.metrics.map((metric) => ({ metric, state: stateOf(metric) }))
  return {
    watch,
    plan: planOf(state, playbook),
    figures: figures.toSorted((a, b) => rank(a.state) - rank(b.state)),
    triggers: watch.metrics.filter(({ on, rehalt, isPast }) => on && rehalt && isPast),
    looks: looksOf(state),
    unmet: watch.criteria.filter(({ met }) => !met).length,
    criteria: watch.criteria.map(({ code, met, count }) => ({
      code,
      count,
      standing: !hasBegun && ofWatch.has(code) ? 'waiting' : met ? 'met' : 'unmet'
    })),
    outstanding: outstandingOf(state, playbook)
  }
}

function stateOf({ on, last, isPast }: Metric): FigureState {
  if (!on) return 'off'
  if (!last) return 'unseen'
  return isPast ? 'past' : 'within'
}

function rank(state: FigureState): number {
  return ['past', 'unseen', 'within', 'off'].indexOf(state)
}

/** What was read at one moment by one person is one look. */
function looksOf({ monitor }: Pick<IncidentState, 'monitor'>): Look[] {
  const looks = new Map<string, Look>()
  for (const [metric, readings] of monitor.readings) {
    for (const { at, by, note, value } of readings) {
      const key = `${at}/${by.person}`
      const before = looks.get(key)
      looks.set(key, { at, by, note, readings: [...(before?.readings ?? []), { metric, value }] })
    }
  }
  return [...looks.values()].toSorted((a, b) => b.at - a.at)
}
