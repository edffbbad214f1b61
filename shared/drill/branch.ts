import type { Hash } from '../event/chain.ts'
import { linkOf } from '../event/chain.ts'
import type { Envelope } from '../event/envelope.ts'
import { readLog } from './read-log.ts'

/**
 * The events with which a branch begins: those of a drill's log up to a moment (ms of drill time), copied into another stream.
 * A copy differs from its event in the stream and in the hash of the one before it, and in nothing else: who did it and when,
 * on which console, its place in the order and its key stay, so that whatever names an entry still names it.
 */
export function copiesFor(events: readonly Envelope[], at: number, stream: string, hash: Hash): Envelope[] {
  const after = readLog(events).findIndex(({ enteredAt }) => enteredAt > at)
  const last = new Map<string, Envelope>()
  return events.slice(0, after < 0 ? events.length : after).map((event) => {
    const before = last.get(event.node)
    const copy = { ...event, stream, prev: before ? linkOf(before, hash) : event.prev }
    last.set(event.node, copy)
    return copy
  })
}
