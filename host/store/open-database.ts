import fs from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import type { Layout } from '../layout.ts'
import { readIfThere } from '../durable-file.ts'
import { listBackups } from './backups.ts'
import { closeAsOneFile, connect, isBusy } from './connection.ts'
import { examine } from './examine.ts'
import { makeTables, schemaVersion } from './fill.ts'
import { readLedger } from './ledger.ts'
import { isRecoveryUnfinished } from './recover.ts'
import { LOG_AS_FOUND } from './salvage.ts'
import { isNewer, SCHEMA_VERSION, versionInHeader } from './schema.ts'
import { writeFaultOf } from './write-fault.ts'

/** Thrown where the database was written by a newer Haltdesk: it is left as it is. */
export class NewerDatabase extends Error {
  readonly version: number
  constructor(version: number) {
    super('the database has a newer schema')
    this.version = version
  }
}

/** A database that is whole, and the texts of its events, which were read to find that out. */
export type WholeDatabase = { readonly database: DatabaseSync; readonly bodies: readonly string[] }

/**
 * Opens the database of a data folder if it is whole, or makes it where nothing was there before. Null where it has to
 * be recovered. Throws where the disk refuses, another process holds it, or it is newer than this program.
 */
export function openWhole(layout: Layout, maxPages?: number): WholeDatabase | null {
  refuseNewer(versionInHeader(headerOf(layout.database)) ?? 0)
  const expected = readLedger(layout.ledger) ?? 0
  const isFirstStart = expected === 0 && listBackups(layout.backups).length === 0
  if (isRecoveryUnfinished(layout) || (!isFirstStart && !fs.existsSync(layout.database))) return null
  keepLogAsFound(layout)
  const database = connectIfReadable(layout.database, maxPages)
  if (!database) return null
  try {
    refuseNewer(schemaVersion(database))
    const isEmpty = schemaVersion(database) === 0
    const bodies: string[] = []
    if (isEmpty ? isFirstStart : isWhole(database, expected, bodies)) {
      makeTables(database)
      fs.rmSync(layout.database + LOG_AS_FOUND, { force: true })
      return { database, bodies }
    }
  } catch (error) {
    if (!isDamage(error)) {
      database.close()
      throw error
    }
  }
  closeAsOneFile(database)
  return null
}

/** Whether an error speaks of a damaged file, not of a full or read-only disk, another process or a newer version. */
function isDamage(error: unknown): boolean {
  return !(error instanceof NewerDatabase) && !isBusy(error) && writeFaultOf(error) === 'write-failed'
}

function refuseNewer(version: number): void {
  if (isNewer(version)) throw new NewerDatabase(version)
}

function headerOf(file: string): Uint8Array {
  const header = Buffer.alloc(100)
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) return header
  const handle = fs.openSync(file, 'r')
  try {
    fs.readSync(handle, header, 0, header.length, 0)
    return header
  } finally {
    fs.closeSync(handle)
  }
}

/**
 * SQLite silently drops what follows a damaged place in its log, and then the log: so a copy is kept meanwhile. A full
 * disk has no room for it; reading what is there goes first.
 */
function keepLogAsFound(layout: Layout): void {
  const found = layout.database + LOG_AS_FOUND
  if (fs.existsSync(found)) return
  const log = readIfThere(`${layout.database}-wal`)
  try {
    if (log && log.length > 0) fs.writeFileSync(found, log, { mode: 0o600 })
  } catch {
    fs.rmSync(found, { force: true })
  }
}

function connectIfReadable(file: string, maxPages?: number): DatabaseSync | null {
  try {
    return connect(file, maxPages)
  } catch (error) {
    if (!isDamage(error)) throw error
    return null
  }
}

/**
 * Whole is: every page and every event reads well, and no fewer events than were ever acknowledged. What is read goes into
 * `bodies`.
 */
function isWhole(database: DatabaseSync, expected: number, bodies: string[]): boolean {
  if (schemaVersion(database) !== SCHEMA_VERSION) return false
  if (!examine(database, 'quick', (body) => bodies.push(body)).sound) return false
  return Number(database.prepare('SELECT count(*) AS events FROM events').get()?.events ?? 0) >= expected
}
