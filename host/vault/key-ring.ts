import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { decrypt, encrypt, KEY_BYTES } from './cipher.ts'
import type { WrappedKey } from './key-file.ts'
import { readKeyFile, writeKeyFile } from './key-file.ts'
import type { Vault } from './vault.ts'

/**
 * The keys that seal what must not lie in the clear: contacts' personal fields, the secrets of connectors, mailing lists.
 *
 * One random data key of 256 bits seals them with AES-256-GCM, each bound to what it belongs to. The data key lies in
 * `people.key`, wrapped by the vault: the operating system's where there is one, else the key file's. So the system is
 * asked once and not for every contact, and a copied database, or a copied folder of the desktop shell, tells nothing.
 *
 * A key that the vault cannot open (another machine, another user, a denied request) is kept: what it sealed is shown as
 * locked and opens again when the key does. New values are then sealed under a new key beside it.
 */
export type KeyRing = {
  /** How well the keys are protected: what the app tells the person. */
  readonly protection: Vault['available']
  /** Keys of the file that could not be opened. */
  readonly locked: number
  /** Seals texts under the newest key, made and on disk before it is used. Throws where the disk refuses it. */
  readonly sealer: () => Promise<(text: string, bound: string) => string>
  /** The text, null where its key is locked or not here, or where it was altered. */
  readonly open: (sealed: string, bound: string) => string | null
}

/** What a ring works with. `os` is null where the operating system protects nothing. */
export type KeyRingParts = {
  readonly keyFile: string
  readonly vaultFile: string
  readonly os: Vault | null
  readonly fallback: Vault
  readonly now: () => number
}

/** Opens every key that can be opened. Where the system has come to offer protection, keys move into it. */
export async function openKeyRing({ keyFile, vaultFile, os, fallback, now }: KeyRingParts): Promise<KeyRing> {
  const vault = os ?? fallback
  const keys = new Map<string, Buffer>()
  const wrapped: WrappedKey[] = []
  let hasMoved = false
  for (const key of readKeyFile(keyFile, now())) {
    const opened = await (key.by === 'none' ? fallback : os)?.open(key.sealed)
    if (opened) keys.set(key.id, Buffer.from(opened.text, 'base64url'))
    const moves = opened && (opened.isStale || key.by !== vault.available)
    const next = moves ? await rewrap(vault, key, opened.text) : key
    hasMoved ||= next !== key
    wrapped.push(next)
  }
  if (hasMoved) attempt(() => writeKeyFile(keyFile, wrapped))
  const needsFile = wrapped.some(({ by }) => by === 'none')
  if (hasMoved && os && !needsFile) attempt(() => fs.rmSync(vaultFile, { force: true }))

  const current = async (): Promise<readonly [string, Buffer]> => {
    const last = wrapped.findLast(({ id }) => keys.has(id))
    const known = last && keys.get(last.id)
    if (last && known) return [last.id, known]
    const key = randomBytes(KEY_BYTES)
    const id = createHash('sha256').update(key).digest('hex').slice(0, 16)
    const made: WrappedKey = { id, by: vault.available, sealed: await vault.seal(key.toString('base64url')) }
    writeKeyFile(keyFile, [...wrapped, made])
    wrapped.push(made)
    keys.set(id, key)
    return [id, key]
  }
  let making: Promise<readonly [string, Buffer]> | undefined

  return {
    protection: vault.available,
    get locked() {
      return wrapped.length - keys.size
    },
    sealer: async () => {
      making ??= current().finally(() => (making = undefined))
      const [id, key] = await making
      return (text, bound) => `${VERSION}.${id}.${encrypt(key, text, bound)}`
    },
    open: (sealed, bound) => {
      const [version, id = '', hidden = ''] = sealed.split('.')
      const key = keys.get(id)
      return version === VERSION && key ? decrypt(key, hidden, bound) : null
    }
  }
}

const VERSION = '1'

/** The key under the vault in use; as it was where that vault refuses. */
async function rewrap(vault: Vault, key: WrappedKey, text: string): Promise<WrappedKey> {
  try {
    return { ...key, by: vault.available, sealed: await vault.seal(text) }
  } catch {
    return key
  }
}

/** A move that the disk refuses (a read-only folder) is tried again at the next start: the keys open as they are. */
function attempt(write: () => void): void {
  try {
    write()
  } catch {
    // Said by the folder's own trouble.
  }
}
