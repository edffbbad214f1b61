import { dutiesInForce } from '../../incident/duty/in-force.ts'
import type { DutyInForce } from '../../incident/duty/in-force.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { DutySource } from '../sources.ts'

/** The open critical duties of the present phase and of earlier ones. */
export function dutySources(state: IncidentState, playbook: PlaybookIndex): DutySource[] {
  const present = playbook.phases.get(state.phase?.value ?? '')?.order ?? 0
  const knownAt = Math.max(state.phase?.enteredAt ?? 0, ...[...state.times.values()].map((said) => said.enteredAt))
  return dutiesInForce(state, playbook).flatMap((entry) => {
    const { duty, closed, dueAt } = entry
    const isHere = (playbook.phases.get(duty.phase)?.order ?? 0) <= present
    if (!duty.critical || closed || dueAt === null || !isHere) return []
    const asked = Math.max(knownAt, state.addedDuties.get(duty.id)?.at ?? 0, entry.progress?.changed.at ?? 0)
    return [{ id: duty.id, round: roundOf(entry), department: duty.department, dueAt, knownAt: asked }]
  })
}

/** Which time this is that the duty falls due: each round of a repeating one, and again after a tick was taken back. */
function roundOf({ progress }: DutyInForce): string {
  if (!progress) return '0'
  const takenBack = progress.status === 'open' && progress.reason !== ''
  return takenBack ? `${progress.rounds.length}~${progress.changed.at}` : String(progress.rounds.length)
}
