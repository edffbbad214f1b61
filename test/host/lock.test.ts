import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { takeLock } from '../../host/lock.ts'
import { startOf } from '../../host/process-life.ts'
import { freshFolder } from '../helpers/data-folder.ts'
import { testHost } from '../helpers/host.ts'
import { openHost } from '../../host/open-host.ts'
import { openConfSettings } from '../../host/settings-conf.ts'

const now = Date.UTC(2026, 0, 15)
const fileIn = (folder: string) => path.join(folder, 'haltdesk.lock')
const holder = (over: object) =>
  JSON.stringify({ pid: process.pid, hostName: os.hostname(), face: 'desktop', since: now, start: null, ...over })

test('a free folder is taken and given free again', () => {
  const file = fileIn(freshFolder())
  const lock = takeLock(file, 'desktop', now)
  expect(lock).toMatchObject({ ok: true, stale: false })
  expect(takeLock(file, 'browser', now)).toMatchObject({
    ok: false,
    holder: { pid: process.pid, hostName: os.hostname(), face: 'desktop', since: now }
  })
  if (lock.ok) lock.release()
  expect(fs.readdirSync(path.dirname(file))).toEqual([])
})

test('the lock of a process that was killed is taken over', async () => {
  const file = fileIn(freshFolder())
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  await once(child, 'spawn')
  fs.writeFileSync(file, holder({ pid: child.pid, start: startOf(child.pid as number) }))
  expect(takeLock(file, 'browser', now)).toMatchObject({ ok: false, holder: { pid: child.pid } })
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(takeLock(file, 'browser', now)).toMatchObject({ ok: true, stale: true })
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid, face: 'browser' })
})

test('a number that another process has meanwhile does not keep the folder locked', () => {
  const file = fileIn(freshFolder())
  fs.writeFileSync(file, holder({ start: 'an-earlier-boot:1' }))
  expect(takeLock(file, 'browser', now)).toMatchObject({ ok: true, stale: true })
})

test.each(['', '{"pid":', '{"pid":"x"}'])('a lock that was left half-written (%j) is taken over', (text) => {
  const file = fileIn(freshFolder())
  fs.writeFileSync(file, text)
  expect(takeLock(file, 'browser', now)).toMatchObject({ ok: true, stale: true })
})

test('another machine keeps the folder while it gives signs of life', () => {
  const file = fileIn(freshFolder())
  fs.writeFileSync(file, holder({ hostName: 'other-laptop' }))
  const written = fs.statSync(file).mtimeMs
  expect(takeLock(file, 'browser', written + 60_000)).toMatchObject({ ok: false, holder: { hostName: 'other-laptop' } })
  expect(takeLock(file, 'browser', written + 10 * 60_000)).toMatchObject({ ok: true, stale: true })
})

test('giving free what somebody else took meanwhile leaves it to them', () => {
  const file = fileIn(freshFolder())
  const lock = takeLock(file, 'desktop', now)
  fs.writeFileSync(file, holder({ hostName: 'other-laptop' }))
  if (lock.ok) lock.release()
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({ hostName: 'other-laptop' })
})

test('a second host on the same folder learns who holds it, and takes it once that one is closed', async () => {
  const { folder, host } = await testHost()
  const again = () =>
    openHost({
      dataFolder: folder,
      settings: openConfSettings(folder),
      face: 'desktop',
      versions: { app: '0', electron: null, chromium: null, node: '' },
      system: { language: 'en', timeZone: 'UTC' },
      defaultPlaybookText: '{}'
    })
  expect(await again()).toMatchObject({
    ok: false,
    refusal: { code: 'folder-held', holder: { face: 'browser', pid: process.pid } }
  })
  fs.rmSync(fileIn(folder))
  expect(await again(), 'the database has a lock of its own').toMatchObject({
    ok: false,
    refusal: { code: 'folder-held', holder: null }
  })
  await host.close()
  const opening = await again()
  expect(opening.ok).toBe(true)
  if (opening.ok) await opening.host.close()
})

test('a data folder that cannot be one is refused with the reason', async () => {
  const file = path.join(freshFolder(), 'a-file')
  fs.writeFileSync(file, '')
  const opening = await openHost({
    dataFolder: file,
    settings: openConfSettings(freshFolder()),
    face: 'browser',
    versions: { app: '0', electron: null, chromium: null, node: '' },
    system: { language: 'en', timeZone: 'UTC' },
    defaultPlaybookText: '{}'
  })
  expect(opening).toEqual({ ok: false, refusal: { code: 'folder-unusable', detail: 'EEXIST' } })
})
