import type { DatabaseSync } from 'node:sqlite'
import type { SecretName } from '../../shared/connector/config.ts'
import type { KeyRing } from '../vault/key-ring.ts'
import type { Keys } from '../vault/open-keys.ts'

/** What a connector keeps secret, sealed: it can be set, used and taken away, and never looked at. */
export type SecretBox = {
  /** Keeps the secrets given and takes away every other one that is not in `keyed`. Throws where the disk refuses. */
  readonly keep: (connector: string, keyed: readonly SecretName[], given: Given, seal: Seal) => void
  /** A secret for use, `missing` where there is none, `locked` where this machine's key store does not give it back. */
  readonly read: (connector: string, name: SecretName) => Promise<Secret>
  /** Of those that are said to be kept, the ones that cannot be read here. */
  readonly locked: (connector: string, keyed: readonly SecretName[], ring: KeyRing) => SecretName[]
  readonly wipe: (connector: string) => void
}

/** A secret as it is used. */
export type Secret = { readonly text: string } | 'missing' | 'locked'
type Given = Readonly<Partial<Record<SecretName, string | undefined>>>
type Seal = (text: string, bound: string) => string

/** The secrets in the outbox's tables, each bound to the connector and the name it was given for. */
export function openSecretBox(database: DatabaseSync, keys: Keys): SecretBox {
  const all = database.prepare('SELECT name, sealed FROM secrets WHERE connector = ?')
  const one = database.prepare('SELECT sealed FROM secrets WHERE connector = ? AND name = ?')
  const put = database.prepare('INSERT OR REPLACE INTO secrets (connector, name, sealed) VALUES (?, ?, ?)')
  const drop = database.prepare('DELETE FROM secrets WHERE connector = ? AND name = ?')
  const wipe = database.prepare('DELETE FROM secrets WHERE connector = ?')
  return {
    keep(connector, keyed, given, seal) {
      for (const { name } of all.all(connector)) {
        if (!keyed.includes(name as SecretName)) drop.run(connector, String(name))
      }
      for (const name of keyed) {
        const text = given[name]
        if (text) put.run(connector, name, seal(text, boundTo(connector, name)))
      }
    },
    async read(connector, name) {
      const row = one.get(connector, name)
      if (!row) return 'missing'
      const text = (await keys()).open(String(row.sealed), boundTo(connector, name))
      return text === null ? 'locked' : { text }
    },
    locked: (connector, keyed, ring) =>
      keyed.filter((name) => {
        const row = one.get(connector, name)
        return !row || ring.open(String(row.sealed), boundTo(connector, name)) === null
      }),
    wipe: (connector) => void wipe.run(connector)
  }
}

function boundTo(connector: string, name: string): string {
  return `haltdesk secret ${connector} ${name}`
}
