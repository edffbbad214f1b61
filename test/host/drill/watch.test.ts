import { expect, test } from 'vitest'
import { escalationsOf } from '../../helpers/drill-steps.ts'
import { drillHost } from '../../helpers/drill-host.ts'
import { BEGIN } from '../../helpers/watched-host.ts'

/** The same ninety minutes of a drill, gone through in other ways. */
const ways = {
  'minute by minute': async (room: Awaited<ReturnType<typeof drillHost>>) => room.run(90),
  'at sixty times the pace': async (room: Awaited<ReturnType<typeof drillHost>>, stream: string) => {
    await room.act(stream, { name: 'drill.pace', data: { pace: 60 } })
    room.run(1.5)
  },
  'with a break': async (room: Awaited<ReturnType<typeof drillHost>>, stream: string) => {
    room.run(20)
    await room.act(stream, { name: 'drill.pause', data: { reason: '昼食' } })
    room.run(45)
    await room.act(stream, { name: 'drill.resume', data: {} })
    room.run(70)
  },
  'at one leap': async (room: Awaited<ReturnType<typeof drillHost>>, stream: string) => {
    room.run(1)
    await room.act(stream, { name: 'drill.jump', data: { to: room.now + 89 * 60_000 } })
    room.run(0.5)
  }
}

test('the same falls due at the same moments of a drill, whatever its clock does; nothing of it is late or missed', async () => {
  const found: Record<string, unknown> = {}
  for (const [name, live] of Object.entries(ways)) {
    const room = await drillHost()
    const stream = await room.start()
    await room.take(stream, 'R-SYS-H')
    room.run(1 / 60)
    await live(room, stream)
    const state = await room.stateOf(stream)
    const raised = (await room.eventsOf(stream)).filter(({ type }) => type === 'escalation.raised')
    expect(raised.length, name).toBeGreaterThan(10)
    for (const { data } of raised) expect(data, name).toMatchObject({ lateMs: 0, missed: false })
    for (const { happenedAt, data } of raised) expect(happenedAt, name).toBeGreaterThanOrEqual(Number(data['dueAt']))
    const keys = raised.map(({ data }) => `${String(data['escalation'])}/${String(data['level'])}`)
    expect(new Set(keys).size, name).toBe(keys.length)
    found[name] = escalationsOf(state, 85)
  }
  const [first, ...others] = Object.values(found)
  for (const other of others) expect(other).toEqual(first)
})

test('a restart in a drill at sixty times the pace is no absence: each step once, none of it late', async () => {
  const room = await drillHost()
  const stream = await room.start({ pace: 60 })
  await room.take(stream, 'R-SYS-H')
  room.run(0.2)
  await room.restart(0.3)
  room.run(1)
  const raised = (await room.eventsOf(stream)).filter(({ type }) => type === 'escalation.raised')
  expect(raised.length).toBeGreaterThan(10)
  for (const { data } of raised) expect(data).toMatchObject({ lateMs: 0, missed: false })
  const keys = raised.map(({ data }) => `${String(data['escalation'])}/${String(data['level'])}`)
  expect(new Set(keys).size).toBe(keys.length)
})

test('a laptop that slept was away for its drill too: what fell due meanwhile is in the review, and nothing sounds', async () => {
  const room = await drillHost()
  const stream = await room.start({ pace: 10 })
  await room.take(stream, 'R-SYS-H')
  room.run(0.1)
  const before = room.told.length
  room.sleep(10)
  room.run(1 / 60)
  const raised = (await room.eventsOf(stream)).filter(({ type }) => type === 'escalation.raised')
  expect(raised.filter(({ data }) => data['missed'] === true).length).toBeGreaterThan(5)
  expect(room.told.slice(before)).toMatchObject([{ stream, drill: true, steps: [] }])
})

test('a paused drill is not watched on: nothing falls due however long it stands', async () => {
  const room = await drillHost()
  const stream = await room.start()
  room.run(1)
  await room.act(stream, { name: 'drill.pause', data: { reason: '休憩' } })
  room.run(1 / 60)
  const before = (await room.eventsOf(stream)).length
  room.run(30)
  room.sleep(600)
  room.run(1)
  expect(await room.eventsOf(stream)).toHaveLength(before)
})

test('what is told of a drill says that it is one', async () => {
  const room = await drillHost()
  await room.start({ pace: 60 })
  room.run(1)
  expect(room.told.length).toBeGreaterThan(0)
  expect(room.told.every(({ drill }) => drill)).toBe(true)
})

test('a drill is watched from its first second, not from the first look after it', async () => {
  const room = await drillHost()
  const stream = await room.start({ pace: 60 })
  room.run(1 / 60)
  const first = (await room.eventsOf(stream)).find(({ type }) => type === 'inject.released')
  expect(first?.happenedAt).toBe(BEGIN)
})
