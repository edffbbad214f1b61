import { setImmediate } from 'node:timers/promises'
import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../store/connection.ts'

/** The mailing lists of connectors, every address sealed. */
export type MailingLists = {
  /**
   * Writes a list beside the one in use; `use` puts it in its place. Between two slices everything else has its turn.
   * `moved` hears how many are done. Throws where the disk refuses.
   */
  readonly prepare: (addresses: readonly string[], seal: (address: string) => string, moved: Moved) => Promise<number>
  readonly use: (connector: string, generation: number) => void
  readonly discard: (generation: number) => void
  readonly count: (connector: string) => number
  readonly remove: (connector: string) => void
}
type Moved = (done: number) => void

/** How many addresses are sealed and written at once. */
const SLICE = 2_000

/** What an address of a list is sealed for: copied to a mailing it stays bound to the connector. */
export function listBound(connector: string): string {
  return `haltdesk list ${connector}`
}

/** The lists in the outbox's tables. */
export function openMailingLists(database: DatabaseSync): MailingLists {
  const insert = database.prepare('INSERT INTO members (generation, n, sealed) VALUES (?, ?, ?)')
  const last = database.prepare(
    'SELECT max(generation) AS last FROM (SELECT max(generation) AS generation FROM members UNION SELECT max(generation) FROM lists)'
  )
  const drop = database.prepare('DELETE FROM members WHERE generation = ?')
  const point = database.prepare('INSERT OR REPLACE INTO lists (connector, generation) VALUES (?, ?)')
  const found = database.prepare('SELECT generation FROM lists WHERE connector = ?')
  const unpoint = database.prepare('DELETE FROM lists WHERE connector = ?')
  const size = database.prepare(
    'SELECT count(*) AS count FROM members WHERE generation = (SELECT generation FROM lists WHERE connector = ?)'
  )
  const generationOf = (connector: string) => {
    const row = found.get(connector)
    return row ? Number(row.generation) : null
  }
  let newest = Number(last.get()?.last ?? 0)
  return {
    async prepare(addresses, seal, moved) {
      const generation = (newest += 1)
      try {
        for (let from = 0; from < addresses.length; from += SLICE) {
          const slice = addresses.slice(from, from + SLICE)
          inTransaction(database, () => {
            for (const [index, address] of slice.entries()) insert.run(generation, from + index + 1, seal(address))
          })
          moved(from + slice.length)
          await setImmediate()
        }
        return generation
      } catch (error) {
        drop.run(generation)
        throw error
      }
    },
    use(connector, generation) {
      const before = generationOf(connector)
      point.run(connector, generation)
      if (before !== null) drop.run(before)
    },
    discard: (generation) => void drop.run(generation),
    count: (connector) => Number(size.get(connector)?.count ?? 0),
    remove(connector) {
      const before = generationOf(connector)
      unpoint.run(connector)
      if (before !== null) drop.run(before)
    }
  }
}
