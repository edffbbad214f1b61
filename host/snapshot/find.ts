import { readFile, stat } from 'node:fs/promises'
import { buildId } from '../build-id.ts'
import type { Layout } from '../layout.ts'
import { sha256 } from '../store/hash.ts'
import { readLedger } from '../store/ledger.ts'
import type { Seal } from './seal.ts'

/**
 * Looks for the snapshot of a data folder. What it gives reads its JSON text: `stream`, `playbook` and `state` as `encodeSnapshot`
 * wrote it; null where the file is damaged. Null itself where there is none that holds: another program left it, the database was
 * written to since (by a console that did not end well, by a restored backup), or a console is at work in the folder.
 */
export async function findSnapshot(layout: Layout): Promise<(() => string | null) | null> {
  try {
    const [file, database] = await Promise.all([readFile(layout.snapshot), stat(layout.database)])
    const end = file.indexOf('\n')
    const seal = JSON.parse(file.toString('utf8', 0, end)) as Seal
    const isCurrent =
      seal.build === buildId &&
      seal.size === database.size &&
      seal.changedAt === database.mtimeMs &&
      seal.events === readLedger(layout.ledger) &&
      !(await holds(layout.lock)) &&
      !(await holds(`${layout.database}-wal`))
    const text = file.subarray(end + 1)
    return isCurrent ? () => (seal.sum === sha256(text) ? text.toString('utf8') : null) : null
  } catch {
    return null
  }
}

/** Whether a file is there and holds something: a lock that was not given back, a log of writes that has yet to go into the database. */
async function holds(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null)
  return found !== null && found.size > 0
}
