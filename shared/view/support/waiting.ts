import { publishedOf } from '../../incident/answer/answer.ts'
import { outdatedFields } from '../../incident/answer/standing.ts'
import type { IncidentState } from '../../incident/state.ts'
import { turnOf } from '../../incident/complaint/complaint.ts'
import { seatsAt } from './seats.ts'

/**
 * How many things at the support desk are late at a moment (ms): cases whose customer should have heard, seats past their
 * relief, published answers that are no longer true. Seats and answers count until the incident is closed.
 */
export function supportLate(state: IncidentState, now: number): number {
  const cases = [...state.complaints.values()].filter((complaint) => {
    const dueAt = complaint.closed ? null : (turnOf(complaint)?.value.dueAt ?? null)
    return dueAt !== null && dueAt < now
  }).length
  if (state.closed) return cases
  const answers = [...state.answers.values()].filter((answer) => {
    const out = publishedOf(answer)
    return out !== undefined && outdatedFields(state, out).length > 0
  }).length
  return cases + seatsAt(state, now).late + answers
}
