import { createHash } from 'node:crypto'
import { decrypt, encrypt } from '../../host/vault/cipher.ts'

/** How well a stand-in for the operating system's storage protects, and whether its key was renewed. */
export type StorageShape = {
  readonly user?: string
  readonly backend?: string
  readonly prefix?: string
  readonly isStale?: boolean
}

/** The synchronous calls of `safeStorage` as Electron had them until 45, for one user of one machine. */
export function oldStorage({ user = 'sato', backend = 'gnome_libsecret', prefix = 'v11' }: StorageShape = {}) {
  const key = createHash('sha256').update(user).digest()
  return {
    isEncryptionAvailable: () => true,
    getSelectedStorageBackend: () => backend,
    encryptString: (text: string) =>
      Buffer.concat([Buffer.from(prefix), Buffer.from(encrypt(key, text, 'system'), 'base64url')]),
    decryptString: (sealed: Buffer) => {
      const text = decrypt(key, sealed.subarray(3).toString('base64url'), 'system')
      if (text === null) throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.')
      return text
    }
  }
}

/** The asynchronous calls beside them. */
export function newStorage(shape: StorageShape = {}) {
  const { isEncryptionAvailable, encryptString, decryptString, getSelectedStorageBackend } = oldStorage(shape)
  return {
    getSelectedStorageBackend,
    isAsyncEncryptionAvailable: async () => isEncryptionAvailable(),
    encryptStringAsync: async (text: string) => encryptString(text),
    decryptStringAsync: async (sealed: Buffer) => ({
      result: decryptString(sealed),
      shouldReEncrypt: shape.isStale ?? false
    })
  }
}
