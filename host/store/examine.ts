import type { DatabaseSync } from 'node:sqlite'
import { soundBodies } from './rows.ts'

/** What an examination found: SQLite's own words where the file is damaged. */
export type Examination = { readonly sound: boolean; readonly detail: string }

/**
 * Whether a database is whole: SQLite's check of its pages (`quick` leaves out comparing indexes with tables), then the
 * checksum of every event, which sees what SQLite does not look at: bytes changed inside a text. `onSound` gets the text of
 * each event that holds.
 */
export function examine(
  database: DatabaseSync,
  depth: 'quick' | 'whole',
  onSound: (body: string) => void = () => {}
): Examination {
  try {
    const pragma = depth === 'quick' ? 'PRAGMA quick_check(3)' : 'PRAGMA integrity_check(20)'
    const found = database
      .prepare(pragma)
      .all()
      .map((row) => String(Object.values(row)[0]))
    if (found.length !== 1 || found[0] !== 'ok') return { sound: false, detail: found.join('; ') }
    let altered = 0
    for (const body of soundBodies(database, () => altered++)) onSound(body)
    return altered === 0 ? { sound: true, detail: 'ok' } : { sound: false, detail: `${altered} altered rows` }
  } catch (error) {
    return { sound: false, detail: error instanceof Error ? error.message : 'unreadable' }
  }
}
