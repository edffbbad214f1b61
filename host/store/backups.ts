import fs from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Backup } from '../../shared/bridge/shapes.ts'
import { fileStamp } from '../layout.ts'
import { renameDurably, syncFile } from '../durable-file.ts'

const KEPT = 10
const NAME = /^haltdesk-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.db$/

/** The backups in a folder, newest first. Without `events`, as counting opens each file. */
export function listBackups(folder: string): Omit<Backup, 'events'>[] {
  return namesIn(folder)
    .filter((name) => NAME.test(name))
    .toSorted()
    .reverse()
    .map((name) => ({ name, at: timeOf(name), size: fs.statSync(path.join(folder, name)).size }))
}

/** A backup with the number of events it holds: none where it cannot be read. */
export function describeBackup(folder: string, backup: Omit<Backup, 'events'>): Backup {
  return { ...backup, events: countEvents(path.join(folder, backup.name)) }
}

/**
 * Makes a new backup, whole before it has its name, and drops all but the last ten. The new one is never dropped, even
 * where a clock that stood ahead left names that sort after it.
 */
export function makeBackup(copyTo: (file: string) => void, folder: string, now: number): Backup {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const name = `haltdesk-${fileStamp(now)}.db`
  const partial = path.join(folder, `${name}.partial`)
  for (const left of namesIn(folder).filter((other) => other.endsWith('.partial'))) fs.rmSync(path.join(folder, left))
  try {
    fs.closeSync(fs.openSync(partial, 'w', 0o600))
    copyTo(partial)
    syncFile(partial)
    renameDurably(partial, path.join(folder, name))
  } catch (error) {
    fs.rmSync(partial, { force: true })
    throw error
  }
  const others = listBackups(folder).filter((backup) => backup.name !== name)
  for (const old of others.slice(KEPT - 1)) fs.rmSync(path.join(folder, old.name), { force: true })
  return describeBackup(folder, { name, at: now, size: fs.statSync(path.join(folder, name)).size })
}

/** Whether a text is the name of a backup and nothing else: no path can hide in it. */
export function isBackupName(name: string): boolean {
  return NAME.test(name)
}

function timeOf(name: string): number {
  return Date.parse(name.replace(NAME, '$1T$2:$3:$4.$5Z'))
}

function namesIn(folder: string): string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : []
}

function countEvents(file: string): number {
  try {
    const database = new DatabaseSync(file, { readOnly: true })
    try {
      return Number(database.prepare('SELECT count(*) AS events FROM events').get()?.events ?? 0)
    } finally {
      database.close()
    }
  } catch {
    return 0
  }
}
