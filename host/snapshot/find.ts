import { readFile, stat } from 'node:fs/promises'
import { buildId } from '../build-id.ts'
import type { Layout } from '../layout.ts'
import { sha256 } from '../store/hash.ts'
import { readLedger } from '../store/ledger.ts'
import type { Seal } from './seal.ts'

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
