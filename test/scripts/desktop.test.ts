import { chmodSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { writeState } from '../../electron/state-line.ts'
import type { State } from '../../electron/state-line.ts'
import { causeIn, runDesktop } from '../../scripts/start/desktop.ts'
import { freshFolder } from '../helpers/data-folder.ts'

/** An Electron that only does what a script says. */
function playedElectron(script: string): string {
  const file = path.join(freshFolder(), 'electron')
  writeFileSync(file, `#!${process.execPath}\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

const print = (state: State) => `process.stdout.write(${JSON.stringify(writeState(state))})`
const tell = () => undefined

test('a window that was open and is closed ends with its exit code', async () => {
  const states: string[] = []
  const electron = playedElectron(`${print({ state: 'starting' })}; ${print({ state: 'ready' })}`)
  const ended = await runDesktop(electron, [], { tell: ({ state }) => states.push(state) })
  expect(ended).toEqual({ exit: 0, last: { state: 'ready' } })
  expect(states).toEqual(['starting', 'ready'])
})

test('an Electron that ends before it is ready did not start', async () => {
  expect(await runDesktop(playedElectron('process.exit(1)'), [], { tell })).toEqual({ code: 'no-start' })
  const half = playedElectron(print({ state: 'starting' }))
  expect(await runDesktop(half, [], { tell })).toEqual({ code: 'no-start' })
})

test('an Electron that cannot be run did not start', async () => {
  expect(await runDesktop(path.join(freshFolder(), 'none'), [], { tell })).toEqual({ code: 'no-start' })
})

test('an Electron that says nothing is ended', async () => {
  const ended = await runDesktop(playedElectron('setInterval(() => 0, 1000)'), [], { tell, patience: 100 })
  expect(ended).toEqual({ code: 'no-ready' })
})

test('a folder that somebody else holds is no reason for the other face', async () => {
  const held = { state: 'held', message: 'x' } as const
  const ended = await runDesktop(playedElectron(`${print(held)}; process.exitCode = 1`), [], { tell })
  expect(ended).toEqual({ exit: 1, last: held })
})

test('a missing system library and a forbidden sandbox are named', () => {
  const printed = 'electron: error while loading shared libraries: libnss3.so: cannot open shared object file'
  expect(causeIn(printed)).toEqual({ code: 'no-library', detail: 'libnss3.so' })
  expect(causeIn('[1:FATAL:setuid_sandbox_host.cc] The SUID sandbox helper binary was found')).toEqual({
    code: 'no-sandbox'
  })
})
