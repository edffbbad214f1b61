import { expect, test } from 'vitest'
import { openSystemVault } from '../../electron/vault.ts'
import type { Vault } from '../../host/vault/vault.ts'
import { newStorage, oldStorage } from '../helpers/system-storage.ts'
import { vaultSuite } from './vault.ts'

const opened = (vault: Vault | null) => {
  if (!vault) throw new Error('the system offers no vault')
  return vault
}

vaultSuite('asynchronous safeStorage', async (user) => opened(await openSystemVault(newStorage({ user }), 'darwin')))
vaultSuite('synchronous safeStorage', async (user) => opened(await openSystemVault(oldStorage({ user }), 'linux')))

test('what the synchronous calls sealed opens with the asynchronous ones', async () => {
  const sealed = await opened(await openSystemVault(oldStorage(), 'win32')).seal('key')
  expect(await opened(await openSystemVault(newStorage(), 'win32')).open(sealed)).toEqual({
    text: 'key',
    isStale: false
  })
  const renewed = opened(await openSystemVault(newStorage({ isStale: true }), 'win32'))
  expect(await renewed.open(sealed)).toEqual({ text: 'key', isStale: true })
})

test('a Linux without a secret store protects nothing, whatever it says', async () => {
  for (const shape of [{ backend: 'basic_text' }, { backend: 'unknown' }, { prefix: 'v10' }]) {
    expect(await openSystemVault(oldStorage(shape), 'linux')).toBeNull()
    expect(await openSystemVault(newStorage(shape), 'linux')).toBeNull()
  }
})

test('a system that cannot encrypt, fails or has none of the calls is no vault', async () => {
  const failing = { ...newStorage(), isAsyncEncryptionAvailable: () => Promise.reject(new Error('no keychain')) }
  expect(await openSystemVault({ ...oldStorage(), isEncryptionAvailable: () => false }, 'darwin')).toBeNull()
  expect(await openSystemVault(failing, 'darwin')).toBeNull()
  expect(await openSystemVault({}, 'darwin')).toBeNull()
})
