import type { Envelope } from './envelope.ts'
import { compareEvents } from './envelope.ts'

/** How a stream becomes a state: `fold` is total and takes the events in their one order. */
export type Folder<S> = {
  readonly empty: S
  readonly fold: (state: S, events: readonly Envelope[]) => S
}

/** The events of a stream in their one order, and what they amount to. */
export type Log<S> = {
  readonly events: readonly Envelope[]
  readonly state: S
}

/** A log that holds nothing yet. */
export function emptyLog<S>(folder: Folder<S>): Log<S> {
  return { events: [], state: folder.empty }
}

/**
 * The log with a batch taken in: in any order, twice is once. Events after the last known one are folded on; an event
 * that arrives late refolds everything, which is cheap enough to need no snapshots (see the bench `fold`).
 */
export function receive<S>(log: Log<S>, batch: readonly Envelope[], folder: Folder<S>): Log<S> {
  const fresh = newOnes(log.events, batch)
  const first = fresh[0]
  if (!first) return log
  const last = log.events.at(-1)
  if (!last || compareEvents(last, first) < 0) {
    return { events: [...log.events, ...fresh], state: folder.fold(log.state, fresh) }
  }
  const events = [...log.events, ...fresh].sort(compareEvents)
  return { events, state: folder.fold(folder.empty, events) }
}

function newOnes(known: readonly Envelope[], batch: readonly Envelope[]): Envelope[] {
  const fresh: Envelope[] = []
  for (const event of [...batch].sort(compareEvents)) {
    const before = fresh.at(-1)
    if (before && compareEvents(before, event) === 0) continue
    if (!holds(known, event)) fresh.push(event)
  }
  return fresh
}

function holds(known: readonly Envelope[], event: Envelope): boolean {
  let low = 0
  let high = known.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareEvents(known[middle] as Envelope, event) < 0) low = middle + 1
    else high = middle
  }
  const found = known[low]
  return found !== undefined && compareEvents(found, event) === 0
}
