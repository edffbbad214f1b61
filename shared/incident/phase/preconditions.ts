import { assetsPassed } from '../asset-check/proven.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Phase } from '../../playbook/schema.ts'
import { dutiesInForce } from '../duty/in-force.ts'
import { presentOrder } from '../resumption/ladder.ts'
import type { IncidentState } from '../state.ts'

export const preconditionCodes = [
  'commander-named',
  'critical-duties-closed',
  'evidence-given',
  'resume-target-set',
  'services-open',
  'assets-proven',
  'watch-ended'
] as const
export type PreconditionCode = (typeof preconditionCodes)[number]

/** What should hold before the incident leaves its phase. `count` is how many things are still missing. */
export type Precondition = { readonly code: PreconditionCode; readonly met: boolean; readonly count: number }

/** The phases in their order. */
export function phasesInOrder(playbook: PlaybookIndex): Phase[] {
  return [...playbook.phases.values()].sort((a, b) => a.order - b.order)
}

/** The phase after the present one, if there is one. */
export function nextPhase(state: IncidentState, playbook: PlaybookIndex): Phase | undefined {
  const phases = phasesInOrder(playbook)
  return phases[phases.findIndex((phase) => phase.id === state.phase?.value) + 1]
}

/** What should hold before the present phase is left, in the order in which a commander reads it. */
export function preconditions(state: IncidentState, playbook: PlaybookIndex): Precondition[] {
  const phase = state.phase?.value
  const duties = dutiesInForce(state, playbook).filter((entry) => entry.duty.phase === phase)
  const openCritical = duties.filter((entry) => entry.duty.critical && !entry.closed).length
  const owed = duties.filter((entry) => entry.owesEvidence).length
  const rows: Precondition[] = [
    row('commander-named', state.commander ? 0 : 1),
    row('critical-duties-closed', openCritical),
    row('evidence-given', owed)
  ]
  if (phase === 'during')
    rows.push(row('resume-target-set', known(state, 'resumeTarget') || known(state, 'resumed') ? 0 : 1))
  if (phase === 'resume') {
    rows.push(row('services-open', [...state.cells.values()].filter((cell) => cell.state.value === 'halted').length))
    rows.push(row('assets-proven', assetsPassed(state, playbook) ? 0 : 1))
  }
  if (phase === 'after') rows.push(row('watch-ended', isWatching(state) ? 1 : 0))
  return rows
}

/** Services opened again and nobody has ended the watch over them. */
function isWatching(state: IncidentState): boolean {
  const { plan, closed } = state.monitor
  return closed === undefined && (plan !== undefined || presentOrder(state) > 0)
}

function known(state: IncidentState, name: 'resumeTarget' | 'resumed'): boolean {
  return state.times.has(name)
}

function row(code: PreconditionCode, count: number): Precondition {
  return { code, met: count === 0, count }
}
