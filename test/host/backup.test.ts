import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { testHost } from '../helpers/host.ts'

const say = (text: string) => ({ name: 'remark.add', data: { text } }) as const

describe('backups', () => {
  test('a backup is made at the end if anything changed, and not again if nothing did', async () => {
    const first = await testHost()
    await first.declare()
    await first.host.close()
    const second = await testHost({ folder: first.folder })
    expect(await second.get('backup.list', {})).toMatchObject([{ events: 2 }])
    await second.host.close()
    expect(fs.readdirSync(path.join(first.folder, 'backups'))).toHaveLength(1)
  })

  test('a backup is made ten minutes after a change', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    try {
      const { declare, get } = await testHost()
      await declare()
      vi.advanceTimersByTime(9 * 60_000)
      expect(await get('backup.list', {})).toEqual([])
      vi.advanceTimersByTime(60_000)
      expect(await get('backup.list', {})).toHaveLength(1)
      vi.advanceTimersByTime(60 * 60_000)
      expect(await get('backup.list', {})).toHaveLength(1)
    } finally {
      vi.useRealTimers()
    }
  })

  test('the last ten are kept, and the newest even where the clock was set back', async () => {
    let now = Date.UTC(2027, 0, 1)
    const { get } = await testHost({ now: () => (now += 1000) })
    for (let n = 0; n < 12; n++) await get('backup.make', {})
    expect(await get('backup.list', {})).toHaveLength(10)
    now = Date.UTC(2026, 0, 1)
    const { name } = await get('backup.make', {})
    expect((await get('backup.list', {})).map((backup) => backup.name)).toContain(name)
    expect(await get('backup.list', {})).toHaveLength(10)
  })

  test('bringing a backup back loses nothing that was written since', async () => {
    const { declare, get, notices } = await testHost()
    const stream = await declare()
    const { name } = await get('backup.make', {})
    await get('incident.act', { stream, command: say('since then') })
    expect(await get('backup.restore', { name })).toEqual({ kept: 0, lost: 0 })
    expect((await get('stream.read', { stream })).events).toHaveLength(2)
    expect(notices.at(-1)).toEqual({ name: 'store.replaced', data: {} })
  })

  test('a backup of another day brings back what is missing now', async () => {
    const other = await testHost()
    const stream = await other.declare()
    const { name } = await other.get('backup.make', {})
    const { get, folder } = await testHost()
    fs.mkdirSync(path.join(folder, 'backups'))
    fs.copyFileSync(path.join(other.folder, 'backups', name), path.join(folder, 'backups', name))
    expect(await get('backup.restore', { name })).toEqual({ kept: 2, lost: 0 })
    expect(await get('stream.read', { stream })).toEqual(await other.get('stream.read', { stream }))
    expect(await get('incident.list', {})).toHaveLength(1)
  })

  test('only a backup can be brought back', async () => {
    const { ask, folder } = await testHost()
    for (const name of ['../haltdesk.db', 'haltdesk.db', 'haltdesk-2026-01-01T00-00-00-000Z.db']) {
      expect(await ask('backup.restore', { name })).toMatchObject({ fault: { code: 'no-such-backup' } })
    }
    fs.mkdirSync(path.join(folder, 'backups'))
    fs.writeFileSync(path.join(folder, 'backups', 'haltdesk-2026-01-01T00-00-00-000Z.db'), 'garbage')
    expect(await ask('backup.restore', { name: 'haltdesk-2026-01-01T00-00-00-000Z.db' })).toMatchObject({
      fault: { code: 'backup-unreadable' }
    })
  })

  test('a backup that fails is said, and work goes on', async () => {
    const { declare, get, ask, folder, notices } = await testHost()
    fs.writeFileSync(path.join(folder, 'backups'), 'a file where the folder should be')
    expect(await ask('backup.make', {})).toMatchObject({ fault: { code: 'backup-failed' } })
    expect(notices).toMatchObject([
      { name: 'trouble.raised', data: { code: 'backup-failed', params: { code: 'EEXIST' } } }
    ])
    await declare()
    fs.rmSync(path.join(folder, 'backups'))
    await get('backup.make', {})
    expect((await get('app.hello', {})).troubles).toEqual([])
  })
})
