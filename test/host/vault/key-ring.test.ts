import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openSystemVault } from '../../../electron/vault.ts'
import { openFileVault } from '../../../host/vault/file-vault.ts'
import { openKeyRing } from '../../../host/vault/key-ring.ts'
import { freshFolder } from '../../helpers/data-folder.ts'
import { newStorage } from '../../helpers/system-storage.ts'

const ringIn = async (folder: string, user?: string, isStale = false) => {
  const vaultFile = path.join(folder, 'vault.key')
  const os = user === undefined ? null : await openSystemVault(newStorage({ user, isStale }), 'darwin')
  const keyFile = path.join(folder, 'people.key')
  return openKeyRing({ keyFile, vaultFile, os, fallback: openFileVault(vaultFile), now: () => 0 })
}
const sealIn = async (folder: string, user?: string) => (await (await ringIn(folder, user)).sealer())('秘密', 'c-1')
const keysIn = (folder: string) => fs.readFileSync(path.join(folder, 'people.key'), 'utf8')

test('what was sealed opens after a restart, for its own contact alone', async () => {
  const folder = freshFolder()
  const sealed = await sealIn(folder)
  const ring = await ringIn(folder)
  expect(ring).toMatchObject({ protection: 'none', locked: 0 })
  expect(ring.open(sealed, 'c-1')).toBe('秘密')
  expect(ring.open(sealed, 'c-2')).toBeNull()
  expect(ring.open('', 'c-1')).toBeNull()
  expect(sealed).not.toContain('秘密')
})

test('without the system’s protection the keys lie in files that only their owner may read', async () => {
  const folder = freshFolder()
  await sealIn(folder)
  for (const name of ['people.key', 'vault.key']) expect(fs.statSync(path.join(folder, name)).mode & 0o777).toBe(0o600)
})

test('with it, no file of the folder opens anything', async () => {
  const folder = freshFolder()
  const sealed = await sealIn(folder, 'sato')
  expect(fs.readdirSync(folder)).toEqual(['people.key'])
  expect((await ringIn(folder, 'sato')).open(sealed, 'c-1')).toBe('秘密')
  expect((await ringIn(folder)).open(sealed, 'c-1')).toBeNull()
})

test('a key of another user or machine stays locked and is kept; new values get a key of their own', async () => {
  const folder = freshFolder()
  const theirs = await sealIn(folder, 'mori')
  const before = keysIn(folder)
  const reading = await ringIn(folder, 'sato')
  expect(reading).toMatchObject({ protection: 'os', locked: 1 })
  expect(reading.open(theirs, 'c-1')).toBeNull()
  expect(keysIn(folder)).toBe(before)

  const ours = (await reading.sealer())('別', 'c-2')
  const again = await ringIn(folder, 'mori')
  expect(again).toMatchObject({ locked: 1 })
  expect(again.open(theirs, 'c-1')).toBe('秘密')
  expect((await ringIn(folder, 'sato')).open(ours, 'c-2')).toBe('別')
})

test('keys move from the file to the system where it has come to protect, and the file goes', async () => {
  const folder = freshFolder()
  const sealed = await sealIn(folder)
  expect((await ringIn(folder, 'sato')).open(sealed, 'c-1')).toBe('秘密')
  expect(fs.readdirSync(folder)).toEqual(['people.key'])
  expect((await ringIn(folder, 'sato')).open(sealed, 'c-1')).toBe('秘密')
})

test('a key that the system has renewed is sealed again', async () => {
  const folder = freshFolder()
  const sealed = await sealIn(folder, 'sato')
  const before = keysIn(folder)
  expect((await ringIn(folder, 'sato', true)).open(sealed, 'c-1')).toBe('秘密')
  expect(keysIn(folder)).not.toBe(before)
})

test('a key file that cannot be understood is set aside, never overwritten', async () => {
  const folder = freshFolder()
  fs.writeFileSync(path.join(folder, 'people.key'), '{"version":1,"keys":[{"id"')
  expect(await ringIn(folder)).toMatchObject({ locked: 0 })
  await sealIn(folder)
  const aside = fs.readdirSync(folder).find((name) => name.includes('unreadable'))
  expect(fs.readFileSync(path.join(folder, aside ?? ''), 'utf8')).toBe('{"version":1,"keys":[{"id"')
})

test('a damaged vault file is not written over: sealing fails, and says the system’s word for it', async () => {
  const folder = freshFolder()
  fs.writeFileSync(path.join(folder, 'vault.key'), 'half')
  await expect(sealIn(folder)).rejects.toMatchObject({ code: 'EEXIST' })
  expect(fs.readFileSync(path.join(folder, 'vault.key'), 'utf8')).toBe('half')
})

test('two seals at once make one key', async () => {
  const folder = freshFolder()
  const ring = await ringIn(folder)
  await Promise.all([ring.sealer(), ring.sealer()])
  expect(JSON.parse(keysIn(folder)).keys).toHaveLength(1)
})
