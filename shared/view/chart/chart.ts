import type { Envelope } from '../../event/envelope.ts'
import { anchorsOf } from '../../incident/duty/due.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { EtaStanding } from '../recovery/eta-versions.ts'
import { etaStanding } from '../recovery/eta-versions.ts'
import type { Band } from './bands.ts'
import { serviceBands, severityBand } from './bands.ts'
import { dutyShares } from './duty-share.ts'
import type { History } from './history.ts'
import { ladderSteps } from './ladder-steps.ts'
import type { Mark } from './marks.ts'
import { marksLeftOut, marksOf } from './marks.ts'
import type { Series } from './series.ts'
import { plannedShares, workShares } from './work-share.ts'

/** The recovery of an incident over time, planned against actual. Times are milliseconds since the epoch. */
export type Chart = {
  /** The whole span: from the first time of the halt to now or to what is planned, with a little room. */
  readonly from: number
  readonly to: number
  /** Up to when things are known: now, or the end of an incident that is closed. */
  readonly now: number
  readonly closed: boolean
  readonly drill: boolean
  /** From where T+ counts. */
  readonly zero: number
  readonly series: readonly Series[]
  readonly etas: EtaStanding
  readonly severity: Band
  readonly services: readonly Band[]
  readonly marks: readonly Mark[]
  /** How many pinned writings are privileged and stand nowhere on it. */
  readonly leftOut: number
}

const HOUR = 3_600_000

/**
 * The chart of an incident at a moment (ms). `events` in their order; `history` is what they amount to. Of a real
 * case nobody here worked on the duties: they have no lines in it.
 */
export function chartOf(
  state: IncidentState,
  history: History,
  events: readonly Envelope[],
  playbook: PlaybookIndex,
  moment: number
): Chart {
  const now = state.closed ? Math.min(moment, state.closed.at) : moment
  const work = [...state.work.values()]
  const etas = etaStanding(state, now)
  const series = [
    ...workShares(work, now),
    ...plannedShares(work),
    ...(state.reference === null ? dutyShares(history, playbook, now) : []),
    ...ladderSteps(state, playbook, now)
  ]
  const { from, to } = spanOf(state, history, series, etas, now)
  return {
    from,
    to,
    now,
    closed: state.closed !== undefined,
    drill: state.drill,
    zero: anchorsOf(state).halt,
    series,
    etas,
    severity: severityBand(history, playbook, now),
    services: serviceBands(history, playbook, now),
    marks: marksOf(state, history, events),
    leftOut: marksLeftOut(state, events)
  }
}

function spanOf(
  { times, declaredAt }: Pick<IncidentState, 'times' | 'declaredAt'>,
  { severity }: History,
  series: readonly Series[],
  { versions }: EtaStanding,
  now: number
): { readonly from: number; readonly to: number } {
  const begins = [times.get('occurred')?.value, times.get('detected')?.value, times.get('effective')?.value]
  const firsts = [...begins, declaredAt, severity[0]?.at, ...series.map((one) => one.points[0]?.at)]
  const from = Math.min(now, ...firsts.filter((at) => typeof at === 'number'))
  const lasts = [
    ...series.map((one) => one.points.at(-1)?.at ?? now),
    ...versions.flatMap(({ to, at }) => [at, to ?? at])
  ]
  const end = Math.max(now, ...lasts)
  const room = Math.max((end - from) * 0.02, HOUR / 60)
  return { from: from - room, to: end + room }
}
