import fs from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { encodeSnapshot } from '../shared/incident/snapshot.ts'
import type { IncidentState } from '../shared/incident/state.ts'
import { buildId } from './build-id.ts'
import { writeDurably } from './durable-file.ts'
import type { Layout } from './layout.ts'
import { sha256 } from './store/hash.ts'
import { readLedger } from './store/ledger.ts'

/** The one open incident as the console left it: what its events amount to, and the playbook that it runs on. */
export type Snapshot = {
  readonly stream: string
  readonly state: IncidentState
  readonly playbook: { readonly hash: string; readonly playbook: unknown }
}

/** What a snapshot holds for: this program, and a database of which not a byte has changed since. Times are milliseconds. */
type Seal = {
  readonly build: string
  readonly events: number | null
  readonly size: number
  readonly changedAt: number
  /** Of the text below the seal. */
  readonly sum: string
}

/**
 * Leaves a snapshot beside a database that was just closed, so that the next start can show the incident before it has opened
 * anything. It is no record: the events are, and they are read right after. None is left where there is nothing to show, or
 * where the disk refuses.
 */
export function leaveSnapshot(layout: Layout, snapshot: Snapshot | null): void {
  fs.rmSync(layout.snapshot, { force: true })
  if (snapshot === null) return
  const { stream, state, playbook } = snapshot
  const text = `{"stream":${JSON.stringify(stream)},"playbook":${JSON.stringify(playbook)},"state":${encodeSnapshot(state)}}`
  const { size, mtimeMs } = fs.statSync(layout.database)
  const seal: Seal = {
    build: buildId,
    events: readLedger(layout.ledger),
    size,
    changedAt: mtimeMs,
    sum: sha256(text)
  }
  writeDurably(layout.snapshot, `${JSON.stringify(seal)}\n${text}`)
}

/**
 * Looks for the snapshot of a data folder. What it gives reads its JSON text: `stream`, `playbook` and `state` as `encodeSnapshot`
 * wrote it; null where the file is damaged. Null itself where there is none that holds: another program left it, or the database
 * was written to since (by a console that did not end well, by a restored backup).
 */
export async function findSnapshot(layout: Layout): Promise<(() => string | null) | null> {
  try {
    const [file, database] = await Promise.all([readFile(layout.snapshot), stat(layout.database)])
    const end = file.indexOf('\n')
    const seal = JSON.parse(file.toString('utf8', 0, end)) as Seal
    const holds =
      seal.build === buildId &&
      seal.size === database.size &&
      seal.changedAt === database.mtimeMs &&
      seal.events === readLedger(layout.ledger) &&
      !(await hasLog(layout))
    const text = file.subarray(end + 1)
    return holds ? () => (seal.sum === sha256(text) ? text.toString('utf8') : null) : null
  } catch {
    return null
  }
}

/** Whether a log of writes lies beside the database that has yet to go into it. */
async function hasLog(layout: Layout): Promise<boolean> {
  const log = await stat(`${layout.database}-wal`).catch(() => null)
  return log !== null && log.size > 0
}
