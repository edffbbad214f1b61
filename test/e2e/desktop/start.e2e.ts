import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { freshFolder } from '../../helpers/data-folder.ts'
import { launchDesktop } from '../../helpers/launch-desktop.ts'
import { serve } from '../../helpers/launch-browser.ts'
import { environmentIn } from '../../helpers/running.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const started: ChildProcess[] = []

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** What `npm start` prints, and how it ended. */
type Started = { readonly child: ChildProcess; readonly printed: () => string; readonly ended: Promise<number | null> }

function start(
  dataFolder: string,
  env: Record<string, string | undefined> = {},
  args: readonly string[] = []
): Started {
  const child = spawn(process.execPath, [path.join(root, 'scripts/start.ts'), '--data', dataFolder, ...args], {
    env: { ...environmentIn('en'), ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  started.push(child)
  let printed = ''
  child.stdout.on('data', (data: Buffer) => (printed += data.toString()))
  child.stderr.on('data', (data: Buffer) => (printed += data.toString()))
  return { child, printed: () => printed, ended: new Promise((resolve) => child.once('close', resolve)) }
}

/** The processes that run on a data folder. */
async function processesOn(dataFolder: string): Promise<readonly string[]> {
  const list = spawn('ps', ['-eo', 'pid,args'], { stdio: ['ignore', 'pipe', 'ignore'] })
  let printed = ''
  list.stdout.on('data', (data: Buffer) => (printed += data.toString()))
  await new Promise((resolve) => list.once('close', resolve))
  return printed.split('\n').filter((line) => line.includes(dataFolder) && !line.includes('ps -eo'))
}

const patient = { timeout: 60_000, interval: 200 }

test('without a display it says so and serves the browser face, and Ctrl+C ends all of it', async () => {
  const folder = freshFolder()
  const run = start(folder, { DISPLAY: undefined, WAYLAND_DISPLAY: undefined })
  await expect.poll(run.printed, patient).toMatch(/http:\/\/127\.0\.0\.1:\d+\/#token=/)
  expect(run.printed()).toContain('there is no display')
  run.child.kill('SIGINT')
  expect(await run.ended).toBe(0)
  expect(await processesOn(folder)).toEqual([])
})

test('without an Electron in the named folder it says so and serves the browser face', async () => {
  const empty = freshFolder()
  const run = start(freshFolder(), { ELECTRON_OVERRIDE_DIST_PATH: empty })
  await expect.poll(run.printed, patient).toMatch(/http:\/\/127\.0\.0\.1:\d+\/#token=/)
  expect(run.printed()).toContain(`there is no Electron in ${empty}`)
  run.child.kill('SIGTERM')
  expect(await run.ended).toBe(0)
})

test('with a display it opens the desktop console, and Ctrl+C ends all of it', async () => {
  const folder = freshFolder()
  const run = start(folder)
  await expect.poll(() => processesOn(folder).then((lines) => lines.length), patient).toBeGreaterThan(2)
  run.child.kill('SIGINT')
  expect(await run.ended).toBe(0)
  expect(run.printed()).not.toContain('http://')
  await expect.poll(() => processesOn(folder), patient).toEqual([])
})

test('a second start shows the first window and ends well', async () => {
  const first = await launchDesktop()
  await first.page.getByRole('main').waitFor()
  const second = start(first.dataFolder)
  expect(await second.ended).toBe(0)
  expect(second.printed()).toContain('already open')
  await first.close()
})

test('the other face refuses a folder that is held, says who holds it, and ends with 1', async () => {
  const first = await launchDesktop()
  await first.page.getByRole('main').waitFor()
  const second = start(first.dataFolder, {}, ['--browser'])
  expect(await second.ended).toBe(1)
  const lines = second.printed().trim().split('\n')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(`in use by the desktop console (process ${first.app.process().pid}`)
  await first.close()
})

test('the desktop shell refuses a folder that the browser face holds', async () => {
  const folder = freshFolder()
  const { child } = await serve({ dataFolder: folder })
  started.push(child)
  const second = start(folder)
  expect(await second.ended).toBe(1)
  expect(second.printed()).toContain(`in use by the browser console (process ${child.pid}`)
})

test('a folder that cannot be had at all is said in one line', async () => {
  const run = start('/dev/null/data', {}, ['--browser'])
  expect(await run.ended).toBe(1)
  expect(run.printed().trim()).toMatch(/^The data folder \/dev\/null\/data could not be opened \(ENOTDIR\)/)
})
