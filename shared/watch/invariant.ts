import type { Watched } from './engine.ts'
import { watch } from './engine.ts'
import { injectsDueAt } from './injects.ts'

/** How long (ms) after a step could have been raised it must have been: the engine runs once a second. */
export const TOLERANCE_MS = 5_000

/**
 * "No active step is behind its time": since when (ms) the oldest one is, null while the invariant holds. Held and
 * resolved escalations have no active steps; of a drill the injects whose time has come count too. Asked right after a run of the engine it holds, or the engine is late.
 */
export function behindSince(watched: Watched, now: number, tolerance = TOLERANCE_MS): number | null {
  const step = watch(watched, now, 0).find((due) => due.kind !== 'pass')?.fireAt ?? Number.POSITIVE_INFINITY
  const oldest = Math.min(step, injectsDueAt(watched, now) ?? Number.POSITIVE_INFINITY)
  return oldest < now - tolerance ? oldest : null
}
