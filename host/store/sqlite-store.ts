import type { DatabaseSync } from 'node:sqlite'
import type { ClockReading } from '../../shared/event/clock.ts'
import { clockZero } from '../../shared/event/clock.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import { inTransaction } from './connection.ts'
import { examine } from './examine.ts'
import { firstReading } from './first-reading.ts'
import type { Ledger } from './ledger.ts'
import { prepareRows, sameEvent } from './rows.ts'
import { CLOCK_CEILING, observe, stamp } from './stamp.ts'
import type { PutResult, Store, Written } from './store.ts'
import { wordOf, writeFaultOf } from './write-fault.ts'

/** A store in a database file, which can be copied while it runs. */
export type SqliteStore = Store & {
  /** Writes a whole copy of the database to a file that is new or empty. Throws where it cannot. */
  readonly copyTo: (file: string) => void
}

/** What a store over an open database needs. */
export type SqliteStoreOptions = {
  readonly database: DatabaseSync
  readonly node: string
  readonly now: () => number
  /** Told the number of events after every commit. */
  readonly ledger: Ledger
  /** The texts of all events, where they were read already; else none. */
  readonly bodies?: readonly string[]
}

/** The store over an open database whose tables exist. Closing it closes the database. */
export function storeOver({ database, node, now, ledger, bodies = [] }: SqliteStoreOptions): SqliteStore {
  const rows = prepareRows(database)
  const first = firstReading(bodies)
  let clock = clockOf(database)
  let events = rows.sizes().reduce((sum, size) => sum + size.events, 0)

  /** One transaction; what is only in memory changes once it is durable, and not at all where it is not. */
  const write = <T>(work: () => { value: T; added: readonly Envelope[] }): Written<T> => {
    first.forget()
    try {
      const { value, added } = inTransaction(database, work)
      clock = observe(clock, added)
      events += added.length
      ledger.note(events)
      return { ok: true, value }
    } catch (error) {
      return { ok: false, fault: writeFaultOf(error), detail: wordOf(error) }
    }
  }

  ledger.note(events)
  return {
    node,
    append: (stream, newEvents, actor, happenedAt) =>
      write(() => {
        const tail = rows.tail(stream, node)
        const { stamped } = stamp(newEvents, { stream, node, actor, happenedAt, now: now(), clock, tail })
        for (const one of stamped) rows.insert(one)
        const added = stamped.map(({ event }) => event)
        return { value: added, added }
      }),
    put: (incoming) =>
      write<PutResult>(() => {
        const taken: Envelope[] = []
        const conflicts: Envelope[] = []
        for (const event of incoming) {
          const held = rows.find(event)
          if (held && !sameEvent(held, event)) conflicts.push(event)
          if (held) continue
          rows.insert({ event, body: JSON.stringify(event) })
          taken.push(event)
        }
        return { value: { taken, conflicts, known: incoming.length - taken.length - conflicts.length }, added: taken }
      }),
    read: (stream) => first.take(stream) ?? rows.read(stream),
    streams: rows.sizes,
    check: () => examine(database, 'whole'),
    copyTo: (file) => void database.prepare('VACUUM INTO ?').run(file),
    close() {
      database.close()
      ledger.close()
    }
  }
}

function clockOf(database: DatabaseSync): ClockReading {
  const last = database.prepare('SELECT max(at) AS at FROM events WHERE at < ?').get(CLOCK_CEILING)
  return typeof last?.at === 'string' ? last.at : clockZero
}
