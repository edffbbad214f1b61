import type { IncidentState } from '../incident/state.ts'

/** How grave a sound is: the rank of the severity, 1 the gravest. */
export type Sounded = { readonly rank: number; readonly at: number }

/** No sound sooner than this (ms) after one that was at least as grave: a storm of steps sounds once. */
export const SOUND_APART_MS = 20_000
/** The rank that is heard even where sounds are off. */
const TOP_RANK = 1

/** The steps that were told to somebody in time: each by its key. What a review brings, or nobody stands on, is silent. */
export function tellingSteps({ escalations }: Pick<IncidentState, 'escalations'>): Set<string> {
  const found = new Set<string>()
  for (const { id, steps, resolved } of escalations.values()) {
    if (resolved) continue
    for (const step of steps) if (!step.missed && !step.skipped) found.add(`${id}/${step.level}/${step.round}`)
  }
  return found
}

/**
 * Whether a new step is sounded: the top severity always, others where sounds are on; and not soon after a sound that was
 * as grave or graver. Times in ms.
 */
export function isSounded(rank: number, soundsOn: boolean, last: Sounded | null, now: number): boolean {
  if (!soundsOn && rank > TOP_RANK) return false
  return last === null || now - last.at >= SOUND_APART_MS || rank < last.rank
}
