import { randomBytes } from 'node:crypto'
import { readIfThere } from '../durable-file.ts'
import { decrypt, encrypt, KEY_BYTES } from './cipher.ts'
import { writePrivately } from './private-file.ts'
import type { Vault } from './vault.ts'

const BOUND = 'haltdesk file vault'

/**
 * The vault of machines whose system offers none: a random key in a file beside the data, readable by its owner alone
 * (0600). A copied database tells nothing without it; whoever can read the whole folder can read everything, and the
 * app says so. The key is made when something is first sealed.
 */
export function openFileVault(file: string): Vault {
  return {
    available: 'none',
    seal: async (text) => encrypt(readKey(file) ?? makeKey(file), text, BOUND),
    open: async (sealed) => {
      const key = readKey(file)
      const text = key && decrypt(key, sealed, BOUND)
      return typeof text === 'string' ? { text, isStale: false } : null
    }
  }
}

/** Null where there is no file, or one that holds no key: it is left as it is. */
function readKey(file: string): Buffer | null {
  const key = Buffer.from(readIfThere(file)?.toString('utf8').trim() ?? '', 'base64url')
  return key.length === KEY_BYTES ? key : null
}

function makeKey(file: string): Buffer {
  if (readIfThere(file)) throw Object.assign(new Error('the key file holds no key'), { code: 'EEXIST' })
  const key = randomBytes(KEY_BYTES)
  writePrivately(file, `${key.toString('base64url')}\n`)
  return key
}
