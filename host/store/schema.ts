/** The version of the tables, kept as SQLite's `user_version`. A newer one is refused, never touched. */
export const SCHEMA_VERSION = 1

/**
 * One row an event. `body` is the event as JSON and the truth; the other columns find it. `sum` is the checksum of
 * `body` and stands right behind it on the disk page, so that an event can be found again in the raw bytes of a
 * damaged file (`carve.ts`). For that the table keeps its rowid: without one, SQLite splits rows at a quarter of a page.
 */
export const TABLES = `
  CREATE TABLE IF NOT EXISTS events (
    stream TEXT NOT NULL, node TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL, sum TEXT NOT NULL,
    PRIMARY KEY (stream, node, seq)
  );
  CREATE INDEX IF NOT EXISTS events_in_order ON events (stream, at, node, seq);
  CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  PRAGMA user_version = ${SCHEMA_VERSION};
`

/** Whether a schema version was written by a newer Haltdesk. A number beyond all sense is a damaged header instead. */
export function isNewer(version: number): boolean {
  return version > SCHEMA_VERSION && version < 1000
}

const MAGIC = 'SQLite format 3\0'

/** The schema version in a database file's header, without opening it as a database; null where it is not one. */
export function versionInHeader(header: Uint8Array): number | null {
  if (header.length < 100 || Buffer.from(header.subarray(0, 16)).toString('latin1') !== MAGIC) return null
  return Buffer.from(header).readUInt32BE(60)
}
