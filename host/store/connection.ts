import fs from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

/**
 * Opens a database for writing so that a committed transaction is on the disk.
 *
 * `EXCLUSIVE` is a lock of the system that ends with the process, and needs no shared-memory file: a full disk can
 * still be read. `fullfsync` matters on macOS alone, where a plain fsync stays in the drive's cache. A new file is for
 * its owner's eyes; SQLite gives its log the same rights.
 */
export function connect(file: string, maxPages?: number): DatabaseSync {
  fs.closeSync(fs.openSync(file, 'a', 0o600))
  const database = new DatabaseSync(file)
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    database.exec('PRAGMA journal_mode = WAL')
    database.exec('PRAGMA synchronous = FULL')
    database.exec('PRAGMA fullfsync = ON')
    database.exec('PRAGMA checkpoint_fullfsync = ON')
    if (maxPages !== undefined) database.exec(`PRAGMA max_page_count = ${maxPages}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Closes a database so that one plain file is left, without a log that belongs to it: it may be copied, renamed or
 * removed. A damaged one is closed as it is.
 */
export function closeAsOneFile(database: DatabaseSync): void {
  try {
    database.exec('PRAGMA journal_mode = DELETE')
    database.exec('PRAGMA locking_mode = NORMAL')
    database.exec('SELECT count(*) FROM sqlite_schema')
  } catch {
    // Damaged: whoever closes it here is about to recover it.
  }
  database.close()
}

/** Runs `work` in one transaction and commits it; whatever is thrown, nothing of it remains. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const value = work()
    database.exec('COMMIT')
    return value
  } catch (error) {
    rollBack(database)
    throw error
  }
}

/** SQLite ends some transactions by itself when the disk fails: then there is nothing left to roll back. */
function rollBack(database: DatabaseSync): void {
  try {
    database.exec('ROLLBACK')
  } catch {
    // Already rolled back.
  }
}

/** Whether SQLite says that another process has the database open. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && /database is locked/.test(error.message)
}
