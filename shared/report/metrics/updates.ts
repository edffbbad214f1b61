import type { Promised } from '../../watch/promise.ts'
import { standingPromise } from '../../watch/promise.ts'
import type { Sources } from '../../watch/sources.ts'

/** A next word that was due to customers (ms), and whether it came by then. */
export type Update = { readonly at: number; readonly onTime: boolean }

/**
 * Every next word that was due until a moment (ms): as the text before promised it, or as the severity's cadence asks.
 * Channels that follow with the same text are one word; it is answered when one of them carries something newer. What
 * fell due after the services were back was owed to nobody.
 */
export function updatesIn(sources: Sources, until: number): Update[] {
  const updates: Update[] = []
  const carried = new Set<string>()
  let owed: Promised | null = null
  for (const [index, { channel, at }] of sources.posts.entries()) {
    if (carried.has(channel)) {
      if (owed) updates.push({ at: owed.at, onTime: at <= owed.at })
      carried.clear()
    }
    carried.add(channel)
    owed = standingPromise({ ...sources, resumedAt: null, posts: sources.posts.slice(0, index + 1) })
  }
  if (owed && owed.at <= Math.min(until, sources.resumedAt ?? until)) updates.push({ at: owed.at, onTime: false })
  return updates
}
