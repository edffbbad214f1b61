import { canonical } from '../../shared/event/canonical.ts'
import { clockZero } from '../../shared/event/clock.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import { compareEvents, eventKey } from '../../shared/event/envelope.ts'
import { observe, stamp } from './stamp.ts'
import type { Store } from './store.ts'

/** A store that ends with its process: for tests, and for reading where nothing can be stored. */
export function openMemoryStore(options: { node: string; now: () => number }): Store {
  const streams = new Map<string, Map<string, Envelope>>()
  let clock = clockZero
  const eventsOf = (stream: string) => streams.get(stream) ?? new Map<string, Envelope>()
  const keep = (event: Envelope) => {
    streams.set(event.stream, eventsOf(event.stream).set(eventKey(event), event))
  }
  return {
    node: options.node,
    append(stream, events, actor, happenedAt) {
      const own = [...eventsOf(stream).values()].filter((event) => event.node === options.node)
      const tail = own.toSorted((a, b) => a.seq - b.seq).at(-1)
      const done = stamp(events, { stream, node: options.node, actor, happenedAt, now: options.now(), clock, tail })
      clock = done.clock
      for (const { event } of done.stamped) keep(event)
      return { ok: true, value: done.stamped.map(({ event }) => event) }
    },
    put(events) {
      const taken: Envelope[] = []
      const conflicts: Envelope[] = []
      for (const event of events) {
        const held = eventsOf(event.stream).get(eventKey(event))
        if (!held) {
          keep(event)
          taken.push(event)
        } else if (canonical(held) !== canonical(event)) conflicts.push(event)
      }
      clock = observe(clock, taken)
      return { ok: true, value: { taken, known: events.length - taken.length - conflicts.length, conflicts } }
    },
    read: (stream) => [...eventsOf(stream).values()].sort(compareEvents),
    streams: () => [...streams].map(([stream, events]) => ({ stream, events: events.size })),
    check: () => ({ sound: true, detail: 'ok' }),
    close: () => streams.clear()
  }
}
