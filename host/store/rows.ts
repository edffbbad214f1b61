import type { DatabaseSync } from 'node:sqlite'
import type { Envelope } from '../../shared/event/envelope.ts'
import { canonical } from '../../shared/event/canonical.ts'
import { checksum } from './hash.ts'
import type { Stamped } from './stamp.ts'

/** The prepared statements over the table of events. */
export function prepareRows(database: DatabaseSync) {
  const insert = database.prepare('INSERT INTO events (stream, node, seq, at, body, sum) VALUES (?, ?, ?, ?, ?, ?)')
  const one = database.prepare('SELECT body FROM events WHERE stream = ? AND node = ? AND seq = ?')
  const last = database.prepare('SELECT body FROM events WHERE stream = ? AND node = ? ORDER BY seq DESC LIMIT 1')
  const ofStream = database.prepare('SELECT body FROM events WHERE stream = ? ORDER BY at, node, seq')
  const sizes = database.prepare('SELECT stream, count(*) AS events FROM events GROUP BY stream ORDER BY stream')
  return {
    insert({ event, body }: Stamped): void {
      insert.run(event.stream, event.node, event.seq, event.at, body, checksum(body))
    },
    find: (event: Pick<Envelope, 'stream' | 'node' | 'seq'>) => toEvent(one.get(event.stream, event.node, event.seq)),
    tail: (stream: string, node: string) => toEvent(last.get(stream, node)),
    read: (stream: string) => ofStream.all(stream).map((row) => toEvent(row) as Envelope),
    sizes: () => sizes.all().map((row) => ({ stream: String(row.stream), events: Number(row.events) }))
  }
}

/** Every event's text whose checksum holds, in the order they were written; `onBad` hears of the others. */
export function* soundBodies(database: DatabaseSync, onBad: () => void, direction: 'ASC' | 'DESC' = 'ASC') {
  for (const row of database.prepare(`SELECT body, sum FROM events ORDER BY rowid ${direction}`).iterate()) {
    const body = String(row.body)
    if (checksum(body) === row.sum) yield body
    else onBad()
  }
}

/** Whether two events are the same fact, whatever the order of their keys. */
export function sameEvent(a: Envelope, b: Envelope): boolean {
  return canonical(a) === canonical(b)
}

function toEvent(row: Record<string, unknown> | undefined): Envelope | undefined {
  return row ? (JSON.parse(String(row.body)) as Envelope) : undefined
}
