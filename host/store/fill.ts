import type { DatabaseSync } from 'node:sqlite'
import type { Envelope } from '../../shared/event/envelope.ts'
import { inTransaction } from './connection.ts'
import { prepareRows } from './rows.ts'
import { SCHEMA_VERSION, TABLES } from './schema.ts'

/** Makes the tables where the database has none. An existing database is not written to. */
export function makeTables(database: DatabaseSync): void {
  if (schemaVersion(database) < SCHEMA_VERSION) inTransaction(database, () => database.exec(TABLES))
}

/** The schema version that a database says it has; 0 for a new one. */
export function schemaVersion(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
}

/** Fills a new database with events, the first of each id, and answers how many it now holds. */
export function fill(database: DatabaseSync, events: readonly Envelope[]): number {
  makeTables(database)
  const rows = prepareRows(database)
  return inTransaction(database, () => {
    let kept = 0
    for (const event of events) {
      if (rows.find(event)) continue
      rows.insert({ event, body: JSON.stringify(event) })
      kept++
    }
    return kept
  })
}

/** How many events are missing between those held: each node numbers its events of an incident without a gap. */
export function countGaps(database: DatabaseSync): number {
  const gaps = database.prepare(
    `SELECT coalesce(sum(missing), 0) AS missing FROM
      (SELECT max(seq) - count(*) AS missing FROM events WHERE stream <> 'org' GROUP BY stream, node)`
  )
  return Number(gaps.get()?.missing ?? 0)
}
