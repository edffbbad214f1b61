import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Envelope } from '../../shared/event/envelope.ts'
import { readIfThere } from '../durable-file.ts'
import { carve, toEnvelope } from './carve.ts'
import { soundBodies } from './rows.ts'

/** The write-ahead log as it was found after an unclean end, kept until the database proves whole. */
export const LOG_AS_FOUND = '-wal-found'

/**
 * Everything that can still be read of a database, damaged or not: first what SQLite reads row by row from both ends,
 * then what lies in the raw bytes. In that order, so that a row beats its older copy. The files stay untouched: SQLite
 * reads a copy in the system's folder for temporary files, as it would fold the write-ahead log into the file.
 */
export function salvage(file: string): Envelope[] {
  const raw = [file, `${file}-wal`, `${file}${LOG_AS_FOUND}`]
  return [...readRows(file), ...raw.flatMap((one) => carve(bytesOf(one)))]
}

/** The events of a backup, null where it cannot be read to its end. */
export function readBackup(file: string): Envelope[] | null {
  let whole = true
  const bodies: string[] = []
  try {
    const database = new DatabaseSync(file, { readOnly: true })
    try {
      for (const body of soundBodies(database, () => (whole = false))) bodies.push(body)
    } finally {
      database.close()
    }
  } catch {
    return null
  }
  return whole ? toEnvelopes(bodies) : null
}

function readRows(file: string): Envelope[] {
  let folder: string | undefined
  try {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'haltdesk-'))
    const copy = path.join(folder, 'copy.db')
    for (const end of ['', '-wal']) if (fs.existsSync(file + end)) fs.copyFileSync(file + end, copy + end)
    return toEnvelopes(rowsFromBothEnds(copy))
  } catch {
    return []
  } finally {
    if (folder) fs.rmSync(folder, { recursive: true, force: true })
  }
}

function rowsFromBothEnds(file: string): string[] {
  const database = new DatabaseSync(file)
  const bodies = new Set<string>()
  try {
    for (const direction of ['ASC', 'DESC'] as const) {
      try {
        for (const body of soundBodies(database, () => {}, direction)) bodies.add(body)
      } catch {
        // Damaged from here on: the other end, and the raw bytes, may have the rest.
      }
    }
  } finally {
    database.close()
  }
  return [...bodies]
}

function toEnvelopes(bodies: readonly string[]): Envelope[] {
  return bodies.map(toEnvelope).filter((event) => event !== null)
}

function bytesOf(file: string): Buffer {
  try {
    return readIfThere(file) ?? Buffer.alloc(0)
  } catch {
    return Buffer.alloc(0)
  }
}
