import type { IncidentState } from '../../shared/incident/state.ts'

/** Which level of which escalation was raised in which second of a drill, in the first so many minutes. */
export function escalationsOf(state: IncidentState, minutes: number): string[] {
  const began = state.exercise?.beganAt ?? 0
  return [...state.escalations.values()]
    .flatMap(({ id, steps }) => steps.map(({ level, round, at }) => ({ id, level, round, after: at - began })))
    .filter(({ after }) => after <= minutes * 60_000)
    .map(({ id, level, round, after }) => `${id}/${level}.${round} ${Math.floor(after / 2_000) * 2}s`)
    .toSorted()
}
