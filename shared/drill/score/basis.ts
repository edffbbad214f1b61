import type { IncidentState } from '../../incident/state.ts'
import type { People } from '../../people/contact.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Basis } from '../../report/metrics/basis.ts'
import { basisOf } from '../../report/metrics/basis.ts'

type Exercise = NonNullable<IncidentState['exercise']>

/**
 * What a drill is scored from: what its figures are read from, and the exercise itself. Every time is drill time (ms).
 * `over`: nothing more is to come, so that what was not done is missed.
 */
export type ScoreBasis = Basis & { readonly exercise: Exercise; readonly over: boolean }

/** Gathers what a drill is scored from; null where the incident is no drill of a scenario. `now` is drill time (ms). */
export function scoreBasisOf(
  state: IncidentState,
  playbook: PlaybookIndex,
  people: People,
  now: number
): ScoreBasis | null {
  const { exercise } = state
  if (!exercise) return null
  const end = exercise.ended?.at ?? state.closed?.at ?? null
  const until = Math.min(now, end ?? now)
  return { ...basisOf(state, playbook, people, until), until, exercise, over: end !== null }
}
