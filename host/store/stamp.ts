import type { ClockReading } from '../../shared/event/clock.ts'
import { clockZero, latest, tick } from '../../shared/event/clock.ts'
import { linkOf } from '../../shared/event/chain.ts'
import type { Actor, Envelope, NewEvent } from '../../shared/event/envelope.ts'
import { sha256 } from './hash.ts'

/** Where and by whom new events are written. Times are milliseconds since the epoch. */
export type Stamp = {
  readonly stream: string
  readonly node: string
  readonly actor: Actor
  readonly happenedAt: number
  readonly now: number
  /** The clock before. */
  readonly clock: ClockReading
  /** This node's last event in the stream. */
  readonly tail: Envelope | undefined
}

/** An event with its text as it is stored: the event is what that text reads back as. */
export type Stamped = { readonly event: Envelope; readonly body: string }

/** Gives new events their place after what is there: seq, clock and the hash of the one before. */
export function stamp(events: readonly NewEvent[], place: Stamp): { stamped: Stamped[]; clock: ClockReading } {
  let { clock, tail } = place
  const stamped: Stamped[] = []
  for (const { type, version, data } of events) {
    clock = tick(clock, place.now)
    const body = JSON.stringify({
      stream: place.stream,
      node: place.node,
      seq: (tail?.seq ?? 0) + 1,
      at: clock,
      enteredAt: place.now,
      happenedAt: place.happenedAt,
      actor: place.actor,
      type,
      version,
      data,
      prev: tail ? linkOf(tail, sha256) : null
    })
    tail = JSON.parse(body) as Envelope
    stamped.push({ event: tail, body })
  }
  return { stamped, clock }
}

/** The end of the year 9999: a reading after it would leave no room for the clock to go on. */
export const CLOCK_CEILING: ClockReading = tick(clockZero, Date.UTC(9999, 11, 31))

/** The clock after seeing events of elsewhere. Absurd readings are kept in their events but do not move the clock. */
export function observe(clock: ClockReading, events: readonly Pick<Envelope, 'at'>[]): ClockReading {
  return events.reduce((seen, { at }) => (at < CLOCK_CEILING ? latest(seen, at) : seen), clock)
}
