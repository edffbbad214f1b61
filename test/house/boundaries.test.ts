import { execFile } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder } from '../helpers/data-folder.ts'

const root = path.resolve(import.meta.dirname, '../..')
const sources = globSync('{shared,host,electron,renderer,scripts,test}/**/*.{ts,tsx}', { cwd: root })

type Config = {
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: Record<string, unknown> }[]
}
const config = JSON.parse(readFileSync(path.join(root, '.oxlintrc.json'), 'utf8')) as Config

/** Whether the linter, with our own rules, refuses a line in a folder. The file lies in a copy of the house. */
async function isRefused(folder: string, line: string): Promise<boolean> {
  const house = freshFolder()
  const file = path.join(house, folder, 'probe.ts')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${line}\n`)
  writeFileSync(path.join(house, '.oxlintrc.json'), JSON.stringify({ ...config, options: { typeAware: false } }))
  const output = await new Promise<string>((resolve) => {
    const linter = path.join(root, 'node_modules/.bin/oxlint')
    execFile(linter, ['-f', 'unix', folder], { cwd: house }, (_error, stdout) => resolve(stdout))
  })
  return /no-restricted-(imports|globals|properties)/.test(output)
}

test('every folder of sources has a boundary rule', () => {
  const folders = new Set(sources.map((file) => file.split(/[\\/]/)[0]))
  const named = new Set(config.overrides.flatMap(({ files }) => files.map((file) => file.split('/')[0])))
  expect([...folders].filter((folder) => !named.has(folder))).toEqual([])
})

test.each([
  ['shared', "import fs from 'node:fs'; export { fs }"],
  ['shared', "import { app } from 'electron'; export { app }"],
  ['shared', "import { useState } from 'react'; export { useState }"],
  ['shared', "import { z } from 'zod/v4'; export { z }"],
  ['shared', "import Big from 'big.js'; export { Big }"],
  ['shared/money', "import Papa from 'papaparse'; export { Papa }"],
  ['shared/money', "export * from '../../host/host.ts'"],
  ['shared/event', "export * from '../../host/host.ts'"],
  ['shared', "import days from '@holiday-jp/holiday_jp/lib/holidays.js'; export { days }"],
  ['shared/calendar', "import { Button } from '@mantine/core'; export { Button }"],
  ['shared/calendar', "export * from '../../host/host.ts'"],
  ['shared', 'export const now = Date.now()'],
  ['shared', 'export const chance = Math.random()'],
  ['shared', 'export const id = crypto.randomUUID()'],
  ['shared', 'export const env = process.env'],
  ['host', "import { app } from 'electron'; export { app }"],
  ['host/store', "export * from '../../electron/origin.ts'"],
  ['host', "export * from '../renderer/bridge.ts'"],
  ['electron', "import { ipcMain } from 'electron'; export { ipcMain }"],
  ['electron', "import Store from 'electron-store'; export { Store }"],
  ['electron', "export * from '../renderer/bridge.ts'"],
  ['renderer', "export * from '../host/host.ts'"],
  ['renderer/bridge', "export * from '../../electron/origin.ts'"],
  ['renderer', "import path from 'node:path'; export { path }"],
  ['renderer', "import { ipcRenderer } from 'electron'; export { ipcRenderer }"],
  ['scripts', "import { app } from 'electron'; export { app }"]
])('in %s the linter refuses %s', async (folder, line) => {
  expect(await isRefused(folder, line)).toBe(true)
})

test.each([
  ['shared', "import { z } from 'zod'; export { z }"],
  ['shared/money', "import Big from 'big.js'; export { Big }"],
  ['shared/calendar', "import days from '@holiday-jp/holiday_jp/lib/holidays.js'; export { days }"],
  ['host', "export * from '../shared/bridge/contract.ts'"],
  ['electron', "export * from '../host/host.ts'"],
  ['renderer', "export * from '../shared/bridge/contract.ts'"]
])('in %s the linter accepts %s', async (folder, line) => {
  expect(await isRefused(folder, line)).toBe(false)
})

test('no file has more than 300 lines', () => {
  const long = sources.filter((file) => readFileSync(path.join(root, file), 'utf8').split('\n').length > 301)
  expect(long).toEqual([])
})
