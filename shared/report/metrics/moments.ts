import { sentOf } from '../../incident/deadline/sent.ts'
import type { TimeName } from '../../incident/times.ts'
import { headOf } from '../../people/chain.ts'
import type { MomentId } from '../../playbook/schema/drill.ts'
import { isReached } from '../../watch/call-run.ts'
import type { RoleRun } from '../../watch/call-run.ts'
import type { Basis } from './basis.ts'

/** When a moment was (ms); null where the log does not say, or where it is yet to come. */
export type Moment = (basis: Basis) => number | null

const time =
  (...names: readonly TimeName[]): Moment =>
  ({ state }) =>
    names.map((name) => state.times.get(name)?.value).find((at) => at !== undefined) ?? null

/** Each moment of the playbook's figures, from the times of the halt, the calls, and what customers could read. */
export const moments: { readonly [M in MomentId]: Moment } = {
  occurredAt: time('occurred'),
  detectedAt: time('detected'),
  /** The law counts from the moment at which it was known; where nobody said when that was, from the detection. */
  awareAt: time('confirmed', 'detected'),
  haltEffectiveAt: (basis) => time('effective')(basis) ?? stoppedInDrill(basis),
  allHaltedAt: lastHit,
  firstCallAt: ({ state }) => earliest([...state.calls.values()].map(({ at }) => at)),
  firstAckAt: ({ state }) =>
    earliest([...state.calls.values()].filter(({ outcome }) => outcome === 'confirmed').map(({ at }) => at)),
  lastCriticalAckAt,
  firstNoticeAt,
  lastChannelAt,
  firstAuthorityReportAt,
  containedAt: time('contained'),
  fullyResumedAt: time('resumed')
}

/** A drill begins with nothing stopped: its halt takes effect when the room first stops something. */
function stoppedInDrill({ state }: Basis): number | null {
  return state.exercise ? earliest([...state.hits.values()].map(({ at }) => at)) : null
}

/** When the last of the services that went down did so; one that was hit after all were back is another halt. */
function lastHit({ state }: Basis): number | null {
  const resumed = state.times.get('resumed')?.value ?? Number.POSITIVE_INFINITY
  return latest([...state.hits.values()].map(({ at }) => at).filter((at) => at <= resumed))
}

/** When the heads of all departments, without whom nothing is decided, had repeated the message or somebody acted for them. */
function lastCriticalAckAt({ playbook, sources }: Basis): number | null {
  const heads = playbook.playbook.departments.flatMap(({ id }) => headOf(id, playbook.playbook) ?? [])
  const reached = heads.map((role) => reachedAt(sources.runs.find((run) => run.role === role)))
  return reached.every((at) => at !== null) ? latest(reached) : null
}

/** When a role was reached (ms): somebody of its chain repeated and accepted, or acts for it; null before. */
export function reachedAt(run: RoleRun | undefined): number | null {
  if (!run || !isReached(run)) return null
  return earliest([run.confirmed?.at, run.settled.acting?.at].filter((at) => at !== undefined))
}

/** The first word to customers that is more than a holding statement: a notice that is out, a post noted, or the time as told. */
function firstNoticeAt({ state, sources }: Basis): number | null {
  const told = state.times.get('firstNotice')?.value
  const posts = sources.posts.filter(({ holding }) => !holding).map(({ at }) => at)
  return earliest(told === undefined ? posts : [...posts, told])
}

/** When the last of the channels first carried a notice; null while one carries none. */
function lastChannelAt({ playbook, sources }: Basis): number | null {
  const posts = sources.posts.filter(({ holding }) => !holding)
  const firsts = playbook.playbook.channels.map(({ id }) => posts.find(({ channel }) => channel === id)?.at ?? null)
  return firsts.every((at) => at !== null) ? latest(firsts) : null
}

/** The first report to any authority: as the halt's own time, or as a report that was sent. */
function firstAuthorityReportAt({ state, playbook }: Basis): number | null {
  const told = state.times.get('authorityTold')?.value
  const reports = playbook.playbook.regulatorDeadlines.flatMap((rule) => sentOf(state, rule, 'report')?.at ?? [])
  return earliest(told === undefined ? reports : [...reports, told])
}

/** The first of some moments (ms); null where there is none. */
export function earliest(moments: readonly number[]): number | null {
  return moments.length === 0 ? null : Math.min(...moments)
}

function latest(moments: readonly number[]): number | null {
  return moments.length === 0 ? null : Math.max(...moments)
}
