import { setImmediate } from 'node:timers/promises'
import { linkByLink } from '../shared/event/chain.ts'
import type { Desk } from './desk.ts'
import { sha256 } from './store/hash.ts'
import type { TroubleBoard } from './trouble-board.ts'

/** How long after the start (ms) the events are looked through: not while somebody waits for the first screen. */
const AFTER_MS = 5_000
/** So many events are looked through in one go, a millisecond or two: whoever acts meanwhile waits no longer. */
const AT_ONCE = 200

/**
 * Looks through every incident once after the start, one at a time, and raises what no screen would show by itself:
 * events that were altered on the disk, and events that this version does not know. The returned function calls it off.
 */
export function scheduleAudit(desk: Desk, troubles: TroubleBoard, onError: (error: unknown) => void): () => void {
  let isOff = false
  const timer = setTimeout(() => {
    audit(desk, troubles, () => isOff).catch(onError)
  }, AFTER_MS).unref()
  return () => {
    isOff = true
    clearTimeout(timer)
  }
}

/** One look through every incident. `isOff` is asked between two steps of it. */
export async function audit(desk: Desk, troubles: TroubleBoard, isOff: () => boolean = () => false): Promise<void> {
  let altered = 0
  let unknown = 0
  for (const stream of desk.incidents()) {
    await setImmediate()
    if (isOff()) return
    const { events, state } = desk.incident(stream)
    let looked = 0
    for (const broken of linkByLink(events, sha256)) {
      if (broken?.fault === 'altered-before') altered += 1
      looked += 1
      if (looked % AT_ONCE > 0) continue
      await setImmediate()
      if (isOff()) return
    }
    unknown += state.unknown
  }
  if (altered > 0) troubles.raise({ code: 'events-altered', at: desk.now(), params: { count: altered } })
  if (unknown > 0) troubles.raise({ code: 'events-unknown', at: desk.now(), params: { count: unknown } })
}
