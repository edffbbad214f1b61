import type { Alert } from './alert.ts'

/** A gap between two runs of the engine longer than this (ms) is a time in which nobody watched: sleep, a kill, a jump. */
export const GAP_MS = 90_000

/** "While you were away": what fell due in a gap, the oldest first, each labelled with how late it is. */
export type Review = { readonly from: number; readonly to: number; readonly rows: readonly Alert[] }

/** Whether the engine stood still. A clock that was put back is no gap: what was due then is raised already. */
export function isGap(lastRanAt: number | null, now: number): boolean {
  return lastRanAt === null || now - lastRanAt > GAP_MS
}

/** The review of what was missed between two moments. */
export function reviewOf(missed: readonly Alert[], from: number, to: number): Review {
  return { from, to, rows: missed.toSorted((a, b) => a.dueAt - b.dueAt || (a.escalation < b.escalation ? -1 : 1)) }
}
