import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askAhead } from '../../../renderer/bridge/ask-ahead.ts'
import type { HostLine } from '../../../renderer/bridge/line.ts'
import type { Notice, Reply } from '../../../shared/bridge/contract.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const hello = { ok: true, value: { playbook: 'hash-1' } }
const board = { stream: 'inc-1', closedAt: null }
const event = (seq: number) => ({ stream: 'inc-1', seq }) as never
const appended = (seq: number): Notice => ({ name: 'events.appended', data: { stream: 'inc-1', events: [event(seq)] } })

function lineTo(answers: Readonly<Record<string, unknown>>) {
  const asked: string[] = []
  let tell: (notice: Notice) => void = () => undefined
  const line = {
    request: async (name: string, input: unknown) => {
      asked.push(`${name} ${JSON.stringify(input)}`)
      return answers[name] as Reply
    },
    subscribe: (listener: (notice: Notice) => void) => {
      tell = listener
      return () => undefined
    },
    connection: () => 'open',
    onConnection: () => () => undefined
  } as unknown as HostLine
  return { line, asked, tell: (notice: Notice) => tell(notice) }
}

const all = {
  'app.first': { ok: true, value: null },
  'app.hello': hello,
  'incident.list': { ok: true, value: [board] },
  'stream.read': { ok: true, value: { events: [event(1)] } },
  'playbook.read': { ok: true, value: { playbook: {} } }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

test('what the first board needs is asked at once, and each of it once', async () => {
  const { line, asked } = lineTo(all)
  const ahead = askAhead(line, '')
  await settle()
  const before = [...asked]
  expect(before.sort()).toEqual([
    'app.first {}',
    'app.hello {}',
    'incident.list {}',
    'playbook.read {"hash":"hash-1"}',
    'stream.read {"stream":"inc-1"}'
  ])
  expect(await ahead.request('app.hello', {})).toBe(hello)
  await ahead.request('incident.list', {})
  expect(await ahead.request('stream.read', { stream: 'inc-1' })).toMatchObject({ value: { events: [event(1)] } })
  expect(asked).toHaveLength(5)
})

test('whoever has something to draw before there is a host asks for nothing else until it is drawn', async () => {
  const left = { ok: true, value: { stream: 'inc-1' } }
  const { line, asked } = lineTo({ ...all, 'app.first': left })
  const ahead = askAhead(line, '')
  await settle()
  expect(asked).toEqual(['app.first {}'])
  expect(await ahead.request('app.first', {})).toBe(left)
  await ahead.request('app.hello', {})
  expect(asked).toEqual(['app.first {}', 'app.hello {}'])
})

test('asked a second time, the host answers anew', async () => {
  const { line, asked } = lineTo(all)
  const ahead = askAhead(line, '')
  await settle()
  await ahead.request('incident.list', {})
  await ahead.request('incident.list', {})
  expect(asked.filter((one) => one === 'incident.list {}')).toHaveLength(2)
})

test('an address that names an incident is read without the list; another place reads none', async () => {
  const named = lineTo({ ...all, 'incident.list': { ok: true, value: [] } })
  askAhead(named.line, '#/timeline/inc-1')
  await settle()
  expect(named.asked).toContain('stream.read {"stream":"inc-1"}')
  expect(named.asked).not.toContain('app.first {}')
  const other = lineTo(all)
  askAhead(other.line, '#/settings')
  await settle()
  expect(other.asked.some((one) => one.startsWith('stream.read'))).toBe(false)
})

test('events that come before the page reads the incident are in what it reads', async () => {
  const { line, tell } = lineTo(all)
  const ahead = askAhead(line, '')
  await settle()
  tell(appended(2))
  tell({ name: 'events.appended', data: { stream: 'inc-2', events: [event(9)] } })
  expect(await ahead.request('stream.read', { stream: 'inc-1' })).toMatchObject({
    value: { events: [event(1), event(2)] }
  })
})

test('notices wait for the greeting, come in their order, and later ones come at once', async () => {
  const { line, tell } = lineTo(all)
  const ahead = askAhead(line, '')
  const heard: string[] = []
  ahead.subscribe((notice) => heard.push(notice.name))
  tell(appended(2))
  tell({ name: 'trouble.settled', data: { code: 'disk-full' } })
  await settle()
  expect(heard).toEqual([])
  await ahead.request('app.hello', {})
  expect(heard).toEqual([])
  await settle()
  expect(heard).toEqual(['events.appended', 'trouble.settled'])
  tell(appended(3))
  expect(heard).toHaveLength(3)
})

test('after a replaced store nothing from before is given out', async () => {
  const { line, asked, tell } = lineTo(all)
  const ahead = askAhead(line, '')
  await settle()
  tell({ name: 'store.replaced', data: {} })
  await ahead.request('stream.read', { stream: 'inc-1' })
  expect(asked.filter((one) => one.startsWith('stream.read'))).toHaveLength(2)
})

test('an answer that nobody fetched is not kept', async () => {
  const { line, asked } = lineTo(all)
  const ahead = askAhead(line, '')
  await vi.advanceTimersByTimeAsync(15_000)
  await ahead.request('stream.read', { stream: 'inc-1' })
  expect(asked.filter((one) => one.startsWith('stream.read'))).toHaveLength(2)
})
