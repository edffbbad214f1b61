import { safeStorage } from 'electron'
import type { Unsealed, Vault } from '../host/vault/vault.ts'

/**
 * The calls of `safeStorage` that this file uses. Electron's own types have them all as always there; older versions
 * lack the asynchronous ones, and the synchronous ones are deprecated in 45 and about to go.
 */
type Storage = {
  readonly isAsyncEncryptionAvailable?: () => Promise<boolean>
  readonly encryptStringAsync?: (text: string) => Promise<Buffer>
  readonly decryptStringAsync?: (sealed: Buffer) => Promise<{ result: string; shouldReEncrypt: boolean }>
  readonly isEncryptionAvailable?: () => boolean
  readonly encryptString?: (text: string) => Buffer
  readonly decryptString?: (sealed: Buffer) => string
  readonly getSelectedStorageBackend?: () => string
}

/**
 * The operating system's vault (Keychain, DPAPI, the secret store of a Linux desktop), null where there is none. Asked
 * only after the app is ready. On Linux without a secret store Chromium "protects" with a password that is in its own
 * source (the `basic_text` backend, values that begin with `v10`): that counts as none.
 * https://www.electronjs.org/docs/latest/api/safe-storage
 */
export async function openSystemVault(
  storage: Storage = safeStorage,
  platform: NodeJS.Platform = process.platform
): Promise<Vault | null> {
  const calls = callsOf(storage)
  if (!calls || !(await isProtected(calls, storage, platform).catch(() => false))) return null
  return {
    available: 'os',
    seal: async (text) => (await calls.seal(text)).toString('base64'),
    open: async (sealed) => {
      try {
        return await calls.open(Buffer.from(sealed, 'base64'))
      } catch {
        return null
      }
    }
  }
}

type Calls = {
  readonly isAvailable: () => Promise<boolean>
  readonly seal: (text: string) => Promise<Buffer>
  readonly open: (sealed: Buffer) => Promise<Unsealed>
}

/** The asynchronous calls where they are; what the synchronous ones sealed opens with them too. */
function callsOf(storage: Storage): Calls | null {
  const { isAsyncEncryptionAvailable, encryptStringAsync, decryptStringAsync } = storage
  if (isAsyncEncryptionAvailable && encryptStringAsync && decryptStringAsync) {
    return {
      isAvailable: () => isAsyncEncryptionAvailable.call(storage),
      seal: (text) => encryptStringAsync.call(storage, text),
      open: async (sealed) => {
        const { result, shouldReEncrypt } = await decryptStringAsync.call(storage, sealed)
        return { text: result, isStale: shouldReEncrypt }
      }
    }
  }
  const { isEncryptionAvailable, encryptString, decryptString } = storage
  if (!isEncryptionAvailable || !encryptString || !decryptString) return null
  return {
    isAvailable: async () => isEncryptionAvailable.call(storage),
    seal: async (text) => encryptString.call(storage, text),
    open: async (sealed) => ({ text: decryptString.call(storage, sealed), isStale: false })
  }
}

async function isProtected(calls: Calls, storage: Storage, platform: NodeJS.Platform): Promise<boolean> {
  if (!(await calls.isAvailable())) return false
  if (platform !== 'linux') return true
  if (['basic_text', 'unknown'].includes(storage.getSelectedStorageBackend?.() ?? 'unknown')) return false
  return !(await calls.seal('haltdesk')).subarray(0, 3).equals(Buffer.from('v10'))
}
