import { blockerOfKey } from '../../incident/resumption/blockers.ts'
import { isSettled } from '../../incident/resumption/ladder.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { AttemptSource, Sources } from '../sources.ts'

/** The requests to go on although something is not met that nobody has answered, and what people reported of such. */
export function attemptSources(
  { resumption }: Pick<IncidentState, 'resumption'>,
  signals: Sources['signals']
): AttemptSource[] {
  const asked = [...resumption.overrides.values()]
    .filter((override) => !isSettled(override, resumption.round))
    .map(({ id, covers, asked: { at, enteredAt: knownAt } }) => ({ id, unmet: covers.map(shortOf), at, knownAt }))
  const reported = signals('resumeAttempt').map(({ id, fact, at, knownAt }) => ({ id, unmet: fact.unmet, at, knownAt }))
  return [...reported, ...asked]
}

/** A gate by its id alone, as people know it; anything else by its code. */
function shortOf(key: string): string {
  const { code, subject } = blockerOfKey(key)
  return code === 'gate' ? subject : key
}
