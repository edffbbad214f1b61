import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Envelope } from '../../shared/event/envelope.ts'
import { freshFolder } from '../helpers/data-folder.ts'
import { testHost } from '../helpers/host.ts'

const say = (text: string) => ({ name: 'remark.add', data: { text } }) as const

type Left = {
  readonly folder: string
  readonly stream: string
  readonly events: readonly Envelope[]
  readonly database: string
}

/**
 * A folder as it is left behind: an incident of `before` remarks that are in a backup, and `after` that are not.
 * `killed` keeps the write-ahead log as it is while running, as after a kill.
 */
async function leave({ before = 0, after = 0, killed = false }): Promise<Left> {
  const running = await testHost()
  const stream = await running.declare()
  const act = async (count: number, word: string) => {
    for (let n = 0; n < count; n++)
      await running.get('incident.act', { stream, command: say(`${word} ${n} ${'あ'.repeat(60)}`) })
  }
  await act(before, 'before')
  if (before > 0) await running.get('backup.make', {})
  await act(after, 'after')
  const { events } = await running.get('stream.read', { stream })
  if (!killed) {
    const backups = path.join(running.folder, 'backups')
    const kept = fs.existsSync(backups) ? fs.readdirSync(backups) : []
    await running.host.close()
    for (const name of fs.existsSync(backups) ? fs.readdirSync(backups) : []) {
      if (!kept.includes(name)) fs.rmSync(path.join(backups, name))
    }
  }
  const folder = freshFolder()
  fs.cpSync(running.folder, folder, { recursive: true })
  fs.rmSync(path.join(folder, 'haltdesk.lock'), { force: true })
  return { folder, stream, events, database: path.join(folder, 'haltdesk.db') }
}

async function reopen({ folder, stream }: Left) {
  const again = await testHost({ folder })
  const { troubles } = await again.get('app.hello', {})
  const { events } = await again.get('stream.read', { stream })
  return { again, events, trouble: troubles[0], troubles }
}

/** Overwrites bytes as a failing disk would: `from` and `to` are parts of the file. */
function scribble(file: string, from: number, to: number, bytes = Buffer.from('\u0000ÿgarbage')): void {
  const content = fs.readFileSync(file)
  for (let at = Math.floor(content.length * from); at < content.length * to; at += 977) bytes.copy(content, at)
  fs.writeFileSync(file, content)
}

describe('a damaged database', () => {
  const damages: readonly [string, (file: string) => void][] = [
    ['overwritten from the start', (file) => scribble(file, 0, 0.3)],
    ['overwritten in the middle', (file) => scribble(file, 0.4, 0.6)],
    ['overwritten at the end', (file) => scribble(file, 0.8, 1)],
    ['cut to half', (file) => fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2))],
    ['cut in the middle of a page', (file) => fs.truncateSync(file, fs.statSync(file).size - 1000)],
    ['emptied', (file) => fs.truncateSync(file, 0)],
    ['replaced by garbage', (file) => fs.writeFileSync(file, Buffer.alloc(20_000, 'x'))],
    ['removed', (file) => fs.rmSync(file)],
    ['replaced by a folder', (file) => (fs.rmSync(file), fs.mkdirSync(file))]
  ]

  test.each(damages)('that was %s: everything of the backup is back, the rest is counted', async (_, damage) => {
    const left = await leave({ before: 10, after: 10 })
    damage(left.database)
    const { again, events, trouble } = await reopen(left)
    const texts = new Set(events.map(({ seq }) => seq))
    expect(left.events.slice(0, 11).filter(({ seq }) => !texts.has(seq))).toEqual([])
    expect(trouble?.code).toBe('database-restored')
    const { kept, lost, counted, from } = trouble?.params ?? {}
    expect({ counted, total: Number(kept) + Number(lost) }).toEqual({ counted: 'exactly', total: 22 })
    expect(from).toMatch(/^haltdesk-.*\.db$/)
    expect(events).toHaveLength(Number(kept) - 1)
    expect(await again.get('store.check', {})).toMatchObject({ database: 'ok' })
  })

  test('is kept aside as it was found', async () => {
    const left = await leave({ before: 3 })
    scribble(left.database, 0, 0.5)
    const found = fs.readFileSync(left.database)
    const { trouble } = await reopen(left)
    expect(fs.readFileSync(path.join(left.folder, String(trouble?.params['aside']), 'haltdesk.db'))).toEqual(found)
  })

  test('that lost its first page still gives back what lies on the others', async () => {
    const left = await leave({ before: 5, after: 200 })
    const content = fs.readFileSync(left.database)
    content.fill(0xff, 0, 4096)
    fs.writeFileSync(left.database, content)
    const { events, trouble } = await reopen(left)
    expect(trouble?.params).toMatchObject({ lost: 0 })
    expect(events).toEqual(left.events)
  })

  test('without any backup gives back what can be read, and says so', async () => {
    const left = await leave({ after: 50 })
    fs.rmSync(path.join(left.folder, 'backups'), { recursive: true, force: true })
    scribble(left.database, 0, 0.01)
    const { events, trouble } = await reopen(left)
    expect(trouble?.params).toMatchObject({ from: '' })
    expect(events.length).toBeGreaterThan(40)
  })

  test('of which nothing is left starts anew, says how much was lost, and works', async () => {
    const left = await leave({ after: 5 })
    fs.rmSync(path.join(left.folder, 'backups'), { recursive: true, force: true })
    fs.writeFileSync(left.database, 'gone')
    const { again, trouble } = await reopen(left)
    expect(trouble).toMatchObject({ code: 'database-new', params: { kept: 0, lost: 7, counted: 'exactly' } })
    expect(await again.declare()).toMatch(/^inc-/)
  })

  test('is said once: the next start finds everything in order', async () => {
    const left = await leave({ before: 5, after: 5 })
    scribble(left.database, 0.2, 0.4)
    const first = await reopen(left)
    await first.again.host.close()
    const second = await reopen(left)
    expect(second.troubles).toEqual([])
    expect(second.events).toEqual(first.events)
  })

  test('never makes a number be used twice: what is written next has a new id', async () => {
    const left = await leave({ before: 3, after: 3 })
    fs.rmSync(left.database)
    const { again } = await reopen(left)
    const { events } = await again.get('incident.act', { stream: left.stream, command: say('next') })
    expect(events[0]).toMatchObject({ seq: 1, prev: null })
    expect(events[0]?.node).not.toBe(left.events[0]?.node)
    const bundle = left.events.map((event) => JSON.stringify(event)).join('\n')
    expect(await again.get('incident.import', { text: bundle })).toMatchObject({ taken: 3, known: 4, rejected: [] })
  })

  test('whose recovery was interrupted is recovered at the next start, with what was set aside then', async () => {
    const left = await leave({ before: 3, after: 30 })
    const aside = path.join(left.folder, 'damaged-2026-01-01T00-00-00-000Z.partial')
    fs.mkdirSync(aside)
    fs.renameSync(left.database, path.join(aside, 'haltdesk.db'))
    const { events, trouble } = await reopen(left)
    expect(events).toEqual(left.events)
    expect(trouble).toMatchObject({
      code: 'database-restored',
      params: { lost: 0, aside: path.basename(aside, '.partial') }
    })
  })

  test('with one bit turned inside a text is noticed, though the database itself looks whole', async () => {
    const left = await leave({ before: 3 })
    const content = fs.readFileSync(left.database)
    content.write('Before', content.indexOf('before 1'))
    fs.writeFileSync(left.database, content)
    const { events, trouble } = await reopen(left)
    expect(trouble).toMatchObject({ code: 'database-restored', params: { lost: 0 } })
    expect(events).toEqual(left.events)
  })
})

describe('a write-ahead log after a kill', () => {
  test('is read at the next start, and nothing is wrong', async () => {
    const left = await leave({ after: 20, killed: true })
    expect(fs.statSync(`${left.database}-wal`).size).toBeGreaterThan(0)
    const { events, troubles } = await reopen(left)
    expect(events).toEqual(left.events)
    expect(troubles).toEqual([])
  })

  test.each([
    ['damaged at the start', (file: string) => scribble(file, 0, 0.02)],
    ['damaged in the middle', (file: string) => scribble(file, 0.5, 0.55)],
    ['cut to half', (file: string) => fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2))],
    ['removed', (file: string) => fs.rmSync(file)],
    ['emptied', (file: string) => fs.truncateSync(file, 0)]
  ])('that is %s does not lose events in silence', async (_, damage) => {
    const left = await leave({ before: 5, after: 40, killed: true })
    damage(`${left.database}-wal`)
    const { events, trouble } = await reopen(left)
    expect(trouble?.code).toBe('database-restored')
    expect(events.length + Number(trouble?.params['lost'])).toBe(left.events.length)
    expect(events.length).toBeGreaterThanOrEqual(6)
  })

  test('that is damaged at its end alone gives back what it still holds', async () => {
    const left = await leave({ before: 5, after: 100, killed: true })
    const log = `${left.database}-wal`
    scribble(log, 0.3, 0.31)
    const { events } = await reopen(left)
    expect(left.events.length - events.length).toBeLessThan(3)
  })
})

test('a database of a newer version is neither opened nor moved', async () => {
  const left = await leave({ before: 2 })
  const content = fs.readFileSync(left.database)
  content.writeUInt32BE(99, 60)
  fs.writeFileSync(left.database, content)
  const before = fs.readdirSync(left.folder)
  await expect(reopen(left)).rejects.toThrow('database-newer-unreadable')
  expect(fs.readFileSync(left.database)).toEqual(content)
  expect(fs.readdirSync(left.folder)).toEqual(before)
})

test('a folder that was copied to another place goes on under a new id', async () => {
  const left = await leave({ before: 2 })
  const { again, troubles } = await reopen(left)
  expect(troubles).toEqual([])
  const { events } = await again.get('incident.act', { stream: left.stream, command: say('here') })
  expect(events[0]?.node).not.toBe(left.events[0]?.node)
  expect((await again.get('settings.read', {})).node).toBe(events[0]?.node)
})

test('damaged settings are set back, and the incident is there', async () => {
  const left = await leave({ before: 2 })
  fs.writeFileSync(path.join(left.folder, 'settings.json'), '{"version":1,')
  const { events, trouble } = await reopen(left)
  expect(trouble).toMatchObject({
    code: 'settings-reset',
    params: { aside: expect.stringMatching(/^settings\.corrupt-/) }
  })
  expect(events).toEqual(left.events)
})
