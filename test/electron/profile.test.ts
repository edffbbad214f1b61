import { existsSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { profileFolder } from '../../electron/profile.ts'
import { freshFolder } from '../helpers/data-folder.ts'

test('the profile lies in the data folder, so that another folder is another instance', () => {
  const folder = freshFolder()
  expect(profileFolder(folder)).toBe(path.join(folder, 'window'))
})

test('where the data folder cannot be written, the window still has a profile', () => {
  const file = path.join(freshFolder(), 'file')
  writeFileSync(file, '')
  const profile = profileFolder(path.join(file, 'data'))
  expect(profile.startsWith(os.tmpdir())).toBe(true)
  expect(existsSync(profile)).toBe(true)
})
