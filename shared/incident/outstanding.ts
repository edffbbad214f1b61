import { roundStanding } from './asset-check/standing.ts'
import { deadlineStandings } from './deadline/standing.ts'
import { dutiesInForce } from './duty/in-force.ts'
import { isSettled, presentOrder } from './resumption/ladder.ts'
import { NORMAL } from './service/cell.ts'
import type { IncidentState } from './state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'

/** What may still be left when an incident is closed. */
export const outstandingKinds = [
  'duty',
  'cell',
  'check',
  'watch',
  'escalation',
  'decision',
  'override',
  'deadline'
] as const
export type OutstandingKind = (typeof outstandingKinds)[number]

/** Things of one kind that are left: ids of duties, cells, checks, escalations, decisions, overrides, reports. */
export type Outstanding = { readonly kind: OutstandingKind; readonly ids: readonly string[] }

/** What is left of an incident, kind by kind; a kind of which nothing is left is not there. */
export function outstandingOf(state: IncidentState, playbook: PlaybookIndex): Outstanding[] {
  const { resumption, monitor } = state
  const left: Readonly<Record<OutstandingKind, readonly string[]>> = {
    duty: dutiesInForce(state, playbook).flatMap(({ duty, closed }) => (closed ? [] : [duty.id])),
    cell: [...state.cells].flatMap(([key, cell]) => (cell.state.value === NORMAL ? [] : [key])),
    check: openChecks(state, playbook),
    watch: presentOrder(state) > 0 && monitor.closed === undefined ? ['watch'] : [],
    escalation: [...state.escalations.values()].flatMap(({ id, resolved }) => (resolved ? [] : [id])),
    decision: [...state.decisions.values()].flatMap(({ id, answer }) => (answer ? [] : [id])),
    override: [...resumption.overrides.values()].flatMap((one) => (isSettled(one, resumption.round) ? [] : [one.id])),
    deadline: deadlineStandings(state, playbook).flatMap(({ id, phase }) => (phase === 'running' ? [id] : []))
  }
  return outstandingKinds.flatMap((kind) => (left[kind].length > 0 ? [{ kind, ids: left[kind] }] : []))
}

/** The checks of the last round that have not passed. Where nobody began a round, nothing of it is left. */
function openChecks(state: IncidentState, playbook: PlaybookIndex): string[] {
  const last = [...state.checks.values()].findLast((round) => !round.voided)
  if (!last) return []
  return roundStanding(last, playbook).checks.flatMap(({ check, state: found }) =>
    found === 'passed' ? [] : [check.id]
  )
}
