import type { Watched } from './engine.ts'
import { watch } from './engine.ts'

/** How long (ms) after a step could have been raised it must have been: the engine runs once a second. */
export const TOLERANCE_MS = 5_000

/**
 * "No active step is behind its time": since when (ms) the oldest one is, null while the invariant holds. Held and
 * resolved escalations have no active steps. Asked right after a run of the engine it holds, or the engine is late.
 */
export function behindSince(watched: Watched, now: number, tolerance = TOLERANCE_MS): number | null {
  const oldest = watch(watched, now, 0).find((due) => due.kind !== 'pass')
  return oldest && oldest.fireAt < now - tolerance ? oldest.fireAt : null
}
