import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { downloadElectron } from '../../scripts/start/download.ts'
import { freshFolder } from '../helpers/data-folder.ts'

/** An installer that only does what a script says. */
function playedInstaller(script: string): string {
  const file = path.join(freshFolder(), 'install.cjs')
  writeFileSync(file, script)
  return file
}

test('an installer that fails is no download', async () => {
  expect(await downloadElectron(5_000, playedInstaller('process.exit(1)'))).toEqual({ code: 'no-download' })
})

test('an installer that is silent is ended', async () => {
  expect(await downloadElectron(300, playedInstaller('setInterval(() => 0, 1000)'))).toEqual({ code: 'no-answer' })
})

test('an installer whose file grows is not silent, though it prints nothing', async () => {
  const growing = `
    const file = require('path').join(require('os').tmpdir(), 'part')
    let left = 12
    const timer = setInterval(() => {
      require('fs').appendFileSync(file, 'x')
      if (--left === 0) { clearInterval(timer); process.exit(1) }
    }, 200)`
  expect(await downloadElectron(1_500, playedInstaller(growing))).toEqual({ code: 'no-download' })
})
