import { hostname } from 'node:os'
import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from './connection.ts'
import { sha256 } from './hash.ts'

/** Which machine and folder a database lives in, as a short hash: it names nobody. */
export function homeOf(root: string): string {
  return sha256(`${hostname()}\n${root}`).slice(0, 16)
}

/**
 * The id that this database's new events carry. It is kept in the database itself and given anew where the database is
 * new, was restored, or was copied from elsewhere: the old id's later events may be on other laptops already, and a
 * number used twice would be a conflict that no merge can settle. A new id costs nothing; it starts a new chain.
 */
export function nodeOf(database: DatabaseSync, home: string, newId: () => string): string {
  const read = database.prepare('SELECT value FROM meta WHERE name = ?')
  const node = read.get('node')?.value
  if (typeof node === 'string' && read.get('home')?.value === home) return node
  const fresh = newId()
  const write = database.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)')
  inTransaction(database, () => {
    write.run('node', fresh)
    write.run('home', home)
  })
  return fresh
}
