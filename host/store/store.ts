import type { Actor, Envelope, NewEvent } from '../../shared/event/envelope.ts'
import type { WriteFault } from './write-fault.ts'

/** What came of writing: the value once it is durable, or why nothing at all was written. */
export type Written<T> =
  | { readonly ok: true; readonly value: T }
  /** `detail` is the system's own word for it. */
  | { readonly ok: false; readonly fault: WriteFault; readonly detail: string }

/** What came of taking in events of elsewhere. `conflicts` have the id of another event here; nothing is overwritten. */
export type PutResult = {
  readonly taken: readonly Envelope[]
  readonly known: number
  readonly conflicts: readonly Envelope[]
}

/** How many events a stream holds. */
export type StreamSize = { readonly stream: string; readonly events: number }

/**
 * Where events are kept: append-only, in the one order of each stream. Run `test/contract/store.ts` over every
 * implementation.
 */
export type Store = {
  /** The id that this installation's events carry. */
  readonly node: string
  /**
   * Stamps new events (seq, clock, hash of the one before) and writes them all or none. Answers once they are durable.
   * `happenedAt` in milliseconds since the epoch.
   */
  readonly append: (
    stream: string,
    events: readonly NewEvent[],
    actor: Actor,
    happenedAt: number
  ) => Written<readonly Envelope[]>
  /** Takes in events that carry their stamps already: all or none, twice is once. */
  readonly put: (events: readonly Envelope[]) => Written<PutResult>
  /** The events of a stream in their one order; none for a stream that does not exist. */
  readonly read: (stream: string) => readonly Envelope[]
  readonly streams: () => readonly StreamSize[]
  /** Whether what is stored can be read whole, with the storage's own words where it cannot. */
  readonly check: () => { readonly sound: boolean; readonly detail: string }
  readonly close: () => void
}
