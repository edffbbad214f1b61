import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDesk } from '../../host/desk.ts'
import { layoutOf } from '../../host/layout.ts'
import { openNotices } from '../../host/notices.ts'
import { openMemoryStore } from '../../host/store/memory-store.ts'
import type { Store } from '../../host/store/store.ts'
import { openTroubleBoard } from '../../host/trouble-board.ts'
import { openStore } from '../../host/store/open-store.ts'
import { writeFaultOf } from '../../host/store/write-fault.ts'
import { checkChain } from '../../shared/event/chain.ts'
import { sha256 } from '../../host/store/hash.ts'
import { freshFolder } from '../helpers/data-folder.ts'
import { testHost } from '../helpers/host.ts'

const actor = { person: 'Sato', department: 'system', role: '' }
const remark = (text: string) => ({ type: 'remark.added', version: 1, data: { remark: 'r', text } })
const say = (text: string) => ({ name: 'remark.add', data: { text } }) as const

function storeIn(folder: string, maxPages?: number) {
  const opened = openStore({
    layout: layoutOf(folder),
    now: Date.now,
    newId: () => 'here',
    ...(maxPages && { maxPages })
  })
  if (!opened.ok) throw new Error(opened.code)
  return opened.store
}

describe('a full disk', () => {
  test('refuses what does not fit, keeps all before it, and goes on when there is room', () => {
    const folder = freshFolder()
    const small = storeIn(folder, 24)
    let kept = 0
    let refusal
    for (let n = 0; n < 500 && !refusal; n++) {
      const written = small.append('inc-1', [remark('a'.repeat(200)), remark('b'.repeat(200))], actor, 0)
      if (written.ok) kept += written.value.length
      else refusal = written
    }
    expect(refusal).toMatchObject({ fault: 'disk-full' })
    expect(kept).toBeGreaterThan(10)
    expect(small.read('inc-1')).toHaveLength(kept)
    small.close()

    const roomy = storeIn(folder)
    expect(roomy.append('inc-1', [remark('there is room again')], actor, 0)).toMatchObject({
      ok: true,
      value: [{ seq: kept + 1 }]
    })
    expect(checkChain(roomy.read('inc-1'), sha256)).toEqual([])
    roomy.close()
  })

  test('in the middle of writing a file leaves the acknowledged events whole', { timeout: 600_000 }, async () => {
    const folder = freshFolder()
    const writer = path.join(import.meta.dirname, 'writer.ts')
    // The limit of the system for the size of one file: the write-ahead log hits it in the middle of a commit.
    const child = spawn('sh', [
      '-c',
      `ulimit -f 400; exec "$0" --no-warnings "$1" "$2"`,
      process.execPath,
      writer,
      folder
    ])
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('fault')) child.kill('SIGKILL')
    })
    await new Promise((resolve) => child.on('close', resolve))
    const lines = said.split('\n')
    expect(said).toMatch(/^fault (write-failed|disk-full)$/m)
    const store = storeIn(folder)
    const held = new Set(
      store.streams().flatMap(({ stream }) => store.read(stream).map((event) => `${stream} ${event.node} ${event.seq}`))
    )
    const acknowledged = lines
      .filter((line) => line.startsWith('kept '))
      .map((line) => line.split(' ').slice(1, 4).join(' '))
    expect(acknowledged.length).toBeGreaterThan(10)
    expect(acknowledged.filter((one) => !held.has(one))).toEqual([])
    for (const { stream } of store.streams()) expect(checkChain(store.read(stream), sha256)).toEqual([])
    store.close()
  })

  test('is said once, changes nothing on the screen, and is over with the first thing that was saved', () => {
    const notices = openNotices(() => {})
    const told: string[] = []
    notices.subscribe(({ name }) => void told.push(name))
    const troubles = openTroubleBoard([], notices)
    const memory = openMemoryStore({ node: 'here', now: Date.now })
    let isFull = true
    const store: Store = {
      ...memory,
      append: (...all) => (isFull ? { ok: false, fault: 'disk-full', detail: 'ENOSPC' } : memory.append(...all))
    }
    const desk = openDesk({ store, notices, troubles, now: Date.now, newId: () => 'x' })
    for (let n = 0; n < 3; n++)
      expect(desk.append('inc-1', [remark('lost?')], actor, 0)).toMatchObject({ fault: 'disk-full' })
    expect(told).toEqual(['trouble.raised'])
    expect(troubles.list()).toMatchObject([{ code: 'disk-full', params: { code: 'ENOSPC' } }])
    expect(desk.incident('inc-1').events).toEqual([])
    isFull = false
    desk.append('inc-1', [remark('saved')], actor, 0)
    expect(told).toEqual(['trouble.raised', 'trouble.settled', 'events.appended'])
    expect(troubles.list()).toEqual([])
    expect(desk.incident('inc-1').events).toHaveLength(1)
  })

  test.each([
    ['the disk is full', Object.assign(new Error('x'), { code: 'ENOSPC' }), 'disk-full'],
    ['SQLite finds the disk full', new Error('database or disk is full'), 'disk-full'],
    ['the file system is read-only', Object.assign(new Error('x'), { code: 'EROFS' }), 'folder-read-only'],
    ['SQLite finds the file read-only', new Error('attempt to write a readonly database'), 'folder-read-only'],
    ['the disk fails', new Error('disk I/O error'), 'write-failed']
  ])('is told from other faults: %s', (_, error, fault) => {
    expect(writeFaultOf(error)).toBe(fault)
  })
})

test('what is stored is for its owner alone', async () => {
  const { folder } = await leave()
  const files = [
    'haltdesk.db',
    'haltdesk.ledger',
    'settings.json',
    path.join('backups', fs.readdirSync(path.join(folder, 'backups'))[0] ?? '')
  ]
  expect(files.filter((file) => (fs.statSync(path.join(folder, file)).mode & 0o077) !== 0)).toEqual([])
})

describe('a folder that cannot be written to', () => {
  test('can be read, says so, and refuses to act', async () => {
    const { folder, stream } = await leave()
    await asOrdinaryUser(folder, async () => {
      const { get, ask } = await testHost({ folder })
      const { troubles, playbook } = await get('app.hello', {})
      expect(troubles).toMatchObject([{ code: 'folder-read-only', params: { kept: 3 } }])
      expect(playbook).toMatch(/^[0-9a-f]{64}$/)
      expect((await get('stream.read', { stream })).events).toHaveLength(2)
      expect(await get('incident.list', {})).toHaveLength(1)
      expect(await ask('incident.act', { stream, command: say('x') })).toMatchObject({
        fault: { code: 'folder-read-only' }
      })
      expect(await ask('settings.write', { theme: 'light' })).toMatchObject({ fault: { code: 'folder-read-only' } })
      expect(await ask('backup.make', {})).toMatchObject({ fault: { kind: 'refused' } })
    })
  })

  test('shows even what a killed process had not yet folded into the database', async () => {
    const running = await testHost()
    const stream = await running.declare()
    const folder = freshFolder()
    fs.cpSync(running.folder, folder, { recursive: true })
    fs.rmSync(path.join(folder, 'haltdesk.lock'))
    await asOrdinaryUser(folder, async () => {
      const { get } = await testHost({ folder })
      expect((await get('stream.read', { stream })).events).toHaveLength(1)
    })
  })

  test('is not watched: what is due there is raised by nobody, and once it can be written to it is', async () => {
    const { folder, stream } = await leave()
    const later = () => Date.now() + 7_200_000
    await asOrdinaryUser(folder, async () => {
      const { host, watch, get } = await testHost({ folder, now: later })
      watch()
      host.wake()
      expect((await get('stream.read', { stream })).events).toHaveLength(2)
      expect(fs.existsSync(path.join(folder, 'watch.beat'))).toBe(false)
      await host.close()
    })
    const { watch, get } = await testHost({ folder, now: later })
    watch()
    expect((await get('stream.read', { stream })).events.length).toBeGreaterThan(2)
  })

  test('works again, with everything, once it can be written to', async () => {
    const { folder, stream } = await leave()
    await asOrdinaryUser(folder, async () => void (await testHost({ folder })).host.close())
    const { get } = await testHost({ folder })
    expect((await get('app.hello', {})).troubles).toEqual([])
    expect(await get('incident.act', { stream, command: say('again') })).toMatchObject({ events: [{ seq: 3 }] })
  })
})

async function leave() {
  const running = await testHost()
  const stream = await running.declare()
  await running.get('incident.act', { stream, command: say('one') })
  await running.host.close()
  return { folder: running.folder, stream }
}

/** Runs `work` while the folder is read-only, as somebody whom that concerns: root may write everywhere. */
async function asOrdinaryUser(folder: string, work: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0
  change(folder, 0o555, 0o444)
  if (isRoot) process.seteuid?.(65_534)
  try {
    await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
    change(folder, 0o755, 0o644)
  }
}

function change(folder: string, folders: number, files: number): void {
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    fs.chmodSync(path.join(entry.parentPath, entry.name), entry.isDirectory() ? folders : files)
  }
  fs.chmodSync(folder, folders)
}
