import fs from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { fileStamp } from '../layout.ts'
import { connect } from '../store/connection.ts'

/** The version of the outbox's tables, kept as SQLite's `user_version`. */
const SCHEMA_VERSION = 1

/**
 * What the outbox must know and the log must not hold: the sealed secrets of connectors, the sealed addresses of mailing
 * lists, how far each sending and each of its recipients got.
 *
 * It is a file of its own beside the log and in no backup: a backup that is brought back must not make anybody forget whom
 * it has mailed, and customers' addresses must not multiply. Lists are replaced by pointing at another generation, so that
 * a crash in between leaves the old list.
 */
const TABLES = `
  CREATE TABLE IF NOT EXISTS secrets (
    connector TEXT NOT NULL, name TEXT NOT NULL, sealed TEXT NOT NULL, PRIMARY KEY (connector, name)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS lists (connector TEXT PRIMARY KEY, generation INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS members (
    generation INTEGER NOT NULL, n INTEGER NOT NULL, sealed TEXT NOT NULL, PRIMARY KEY (generation, n)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS jobs (
    sending TEXT PRIMARY KEY, stage TEXT NOT NULL, goAt INTEGER NOT NULL, attempts INTEGER NOT NULL, nextAt INTEGER NOT NULL,
    movedAt INTEGER NOT NULL, outcome TEXT
  );
  CREATE TABLE IF NOT EXISTS recipients (
    sending TEXT NOT NULL, n INTEGER NOT NULL, sealed TEXT NOT NULL, state INTEGER NOT NULL, at INTEGER, status INTEGER,
    PRIMARY KEY (sending, n)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS recipients_by_state ON recipients (sending, state, n);
  PRAGMA user_version = ${SCHEMA_VERSION};
`

/**
 * Opens the outbox's tables, made where they are missing. A file that is damaged or of a newer console is set aside and an
 * empty one made: what had begun then waits for a person, and nothing is sent twice. Null where nothing can be written.
 */
export function openOutboxDatabase(file: string, now: number): DatabaseSync | null {
  try {
    return openWhole(file) ?? afresh(file, now)
  } catch {
    return null
  }
}

function openWhole(file: string): DatabaseSync | null {
  let database: DatabaseSync | null = null
  try {
    database = connect(file)
    const version = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
    const [check] = database.prepare('PRAGMA quick_check(1)').all()
    if (version > SCHEMA_VERSION || Object.values(check ?? {})[0] !== 'ok') throw new Error('not whole')
    database.exec(TABLES)
    database.exec('DELETE FROM members WHERE generation NOT IN (SELECT generation FROM lists)')
    return database
  } catch (error) {
    database?.close()
    if (error instanceof Error && /locked|readonly|disk is full|unable to open/.test(error.message)) throw error
    return null
  }
}

function afresh(file: string, now: number): DatabaseSync {
  for (const part of ['', '-wal', '-shm', '-journal']) {
    if (fs.existsSync(file + part)) fs.renameSync(file + part, `${file}.unreadable-${fileStamp(now)}${part}`)
  }
  const database = connect(file)
  database.exec(TABLES)
  return database
}
