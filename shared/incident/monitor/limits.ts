import { compareDecimals } from '../../money/arithmetic.ts'
import type { Decimal } from '../../money/decimal.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { LocalText, WatchMetric } from '../../playbook/schema.ts'
import { standingSteps } from '../resumption/ladder.ts'
import type { IncidentState } from '../state.ts'
import type { Limit, Reading, Side } from './monitor.ts'

/** A figure that is watched: the playbook's, as people changed it, or one of their own. */
export type Metric = {
  readonly id: string
  readonly name: LocalText
  readonly unit: LocalText
  readonly side: Side
  readonly limit: Decimal
  readonly rehalt: boolean
  readonly on: boolean
  /** Empty where people added it. */
  readonly ownerRole: string
  /** The last look since the last step, undefined before. */
  readonly last: Reading | undefined
  /** The last look stands past the limit. */
  readonly isPast: boolean
}

type Seen = Pick<IncidentState, 'monitor' | 'resumption'>

/** Every figure that is or was watched: those of the playbook in its order, then those that people added. */
export function metricsOf(state: Seen, { playbook }: PlaybookIndex): Metric[] {
  const since = watchedSince(state)
  const listed = playbook.resumption.monitoring?.metrics ?? []
  const added = [...state.monitor.limits.keys()].filter((id) => !listed.some((one) => one.id === id))
  return [
    ...listed.map((one) => metricOf(one.id, fromPlaybook(one), state, since)),
    ...added.map((id) => metricOf(id, undefined, state, since))
  ]
}

/** The figures that ask for a step back: watched, meant to, and past their limits at the last look. */
export function triggersHit(state: Seen, playbook: PlaybookIndex): Metric[] {
  return metricsOf(state, playbook).filter((metric) => metric.on && metric.rehalt && metric.isPast)
}

/** Whether a figure stands past a limit. */
export function isPast(value: Decimal, side: Side, limit: Decimal): boolean {
  const compared = compareDecimals(value, limit)
  return side === 'above' ? compared > 0 : compared < 0
}

/** Since when looks count: the last step up or, where it went back later, the last step back (ms); 0 before the first. */
export function watchedSince({ resumption }: Pick<IncidentState, 'resumption'>): number {
  const back = resumption.backs.at(-1)?.at ?? 0
  return standingSteps({ resumption }).reduce((last, step) => Math.max(last, step.at), back)
}

type Set = Omit<Metric, 'id' | 'last' | 'isPast'>

function fromPlaybook(metric: WatchMetric): Set {
  const { name, unit, side, limit, rehalt, ownerRole } = metric
  return { name, unit, side, limit, rehalt, ownerRole, on: true }
}

function metricOf(id: string, given: Set | undefined, { monitor }: Seen, since: number): Metric {
  const said = monitor.limits.get(id)?.value
  const set = said ? changed(said, given) : (given as Set)
  const last = monitor.readings.get(id)?.findLast((reading) => reading.at >= since)
  return { id, ...set, last, isPast: last !== undefined && isPast(last.value, set.side, set.limit) }
}

/** What people set stands for the playbook's; its names stay in both languages while nobody renames it. */
function changed(said: Limit, given: Set | undefined): Set {
  const both = (text: string) => ({ ja: text, en: text })
  const keeps = (text: LocalText | undefined, own: string) => text && (own === text.ja || own === text.en)
  return {
    name: given && keeps(given.name, said.name) ? given.name : both(said.name),
    unit: given && keeps(given.unit, said.unit) ? given.unit : both(said.unit),
    side: said.side,
    limit: said.limit,
    rehalt: said.rehalt,
    on: said.on,
    ownerRole: given?.ownerRole ?? ''
  }
}
