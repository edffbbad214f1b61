import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import { cardsOf, isPresent } from '../view/duty-card.ts'

/** The critical duties of the present phase that are late at a moment (ms), each with the time it was due: another round is another one. */
export function lateCritical(state: IncidentState, playbook: PlaybookIndex, now: number): string[] {
  if (state.closed) return []
  return cardsOf(state, playbook, now)
    .filter((card) => card.duty.critical && card.clock === 'late' && isPresent(card, state.phase?.value))
    .map((card) => `${card.duty.id}@${card.dueAt ?? 0}`)
}

/** Whether something is late now that was not before. What was late when looking began is no news. */
export function becameLate(before: readonly string[] | null, now: readonly string[]): boolean {
  return before !== null && now.some((duty) => !before.includes(duty))
}
