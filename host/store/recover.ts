import fs from 'node:fs'
import path from 'node:path'
import type { Envelope } from '../../shared/event/envelope.ts'
import type { Layout } from '../layout.ts'
import { fileStamp } from '../layout.ts'
import { renameDurably, syncFolder } from '../durable-file.ts'
import { listBackups } from './backups.ts'
import { closeAsOneFile, connect } from './connection.ts'
import { fill } from './fill.ts'
import { LOG_AS_FOUND, readBackup, salvage } from './salvage.ts'

/** What came of a recovery. `from` is the backup that was used and `aside` the folder with what was damaged, or empty. */
export type Recovery = { readonly kept: number; readonly from: string; readonly aside: string }

const UNFINISHED = '.partial'
const FILES = ['', '-wal', '-shm', LOG_AS_FOUND] as const

/**
 * Puts a new database in the place of a damaged, lost or emptied one: the union of all good backups and of all that can
 * be salvaged. What was there is copied aside first, under a name that marks an unfinished recovery until all is done,
 * so that a crash in the middle starts over and forgets nothing. Throws where the disk refuses.
 */
export function recover(layout: Layout, now: number): Recovery {
  setAside(layout, now)
  const { events, from } = gather(layout)
  const kept = build(`${layout.database}.restoring`, events)
  for (const end of FILES.slice(1)) fs.rmSync(layout.database + end, { force: true })
  fs.rmSync(layout.database, { recursive: true, force: true })
  renameDurably(`${layout.database}.restoring`, layout.database)
  return { kept, from, aside: finish(layout) }
}

/** Whether a recovery was interrupted. */
export function isRecoveryUnfinished(layout: Layout): boolean {
  return unfinishedFolders(layout).length > 0
}

/** Everything that can be read in a data folder, without writing to it: backups, the database, what was set aside. */
export function gather(layout: Layout): { events: Envelope[]; from: string } {
  let from = ''
  const events: Envelope[] = []
  for (const { name } of listBackups(layout.backups)) {
    const held = readBackup(path.join(layout.backups, name))
    if (!held) continue
    from ||= name
    events.push(...held)
  }
  const places = [layout.root, ...unfinishedFolders(layout)]
  const salvaged = places.flatMap((place) => salvage(path.join(place, path.basename(layout.database))))
  return { events: [...events, ...salvaged], from }
}

function setAside(layout: Layout, now: number): void {
  const present = FILES.map((end) => layout.database + end).filter((file) => fs.existsSync(file))
  if (present.length === 0) return
  const aside = path.join(layout.root, `damaged-${fileStamp(now)}${UNFINISHED}`)
  fs.mkdirSync(aside, { recursive: true, mode: 0o700 })
  for (const file of present) fs.cpSync(file, path.join(aside, path.basename(file)), { recursive: true })
  syncFolder(aside)
  syncFolder(layout.root)
}

function build(file: string, events: readonly Envelope[]): number {
  for (const end of FILES) fs.rmSync(file + end, { recursive: true, force: true })
  const database = connect(file)
  try {
    return fill(database, events)
  } finally {
    closeAsOneFile(database)
  }
}

function finish(layout: Layout): string {
  let last = ''
  for (const place of unfinishedFolders(layout)) {
    last = place.slice(0, -UNFINISHED.length)
    renameDurably(place, last)
  }
  return path.basename(last)
}

function unfinishedFolders(layout: Layout): string[] {
  return fs
    .readdirSync(layout.root)
    .filter((name) => name.startsWith('damaged-') && name.endsWith(UNFINISHED))
    .map((name) => path.join(layout.root, name))
}
