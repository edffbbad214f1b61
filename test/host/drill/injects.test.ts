import { expect, test } from 'vitest'
import type { DrillHost } from '../../helpers/drill-host.ts'
import { drillHost } from '../../helpers/drill-host.ts'
import { BEGIN } from '../../helpers/watched-host.ts'

/** Which inject came out in which second of the drill, in the order of the log. */
async function cameOut(room: DrillHost, stream: string): Promise<string[]> {
  return (await room.eventsOf(stream)).flatMap(({ type, data, happenedAt }) =>
    type === 'inject.released' ? `${String(data['inject'])} ${(happenedAt - BEGIN) / 1000}s` : []
  )
}

/** The complete log of a drill, as one console hands it to another. */
const logOf = async (room: DrillHost, stream: string) =>
  (await room.host().get('incident.export', { stream, format: 'jsonl', language: 'ja', timeZone: 'Asia/Tokyo' })).text

test('injects come out in the second that they are due, each once over a kill and a restart', async () => {
  const room = await drillHost()
  const stream = await room.start()
  room.run(6)
  expect(await cameOut(room, stream)).toEqual(['DR-01.1 0s', 'DR-01.2 300s'])
  await room.restart(0.5)
  room.run(1)
  expect(await cameOut(room, stream)).toHaveLength(2)
  await room.restart(20)
  room.run(1)
  const all = await cameOut(room, stream)
  expect(all.map((one) => one.split(' ')[0])).toEqual(['DR-01.1', 'DR-01.2', 'DR-01.3', 'DR-01.4'])
  await room.restart(0.1)
  room.run(1)
  expect(await cameOut(room, stream)).toEqual(all)
})

test('at sixty times the pace each comes at its own moment of the drill, and none while the clock stands', async () => {
  const room = await drillHost()
  const stream = await room.start({ pace: 60 })
  room.run(0.4)
  const early = await cameOut(room, stream)
  expect(early).toEqual(['DR-01.1 0s', 'DR-01.2 300s', 'DR-01.3 600s', 'DR-01.4 1200s'])
  await room.act(stream, { name: 'drill.pause', data: { reason: '休憩' } })
  room.run(3)
  expect(await cameOut(room, stream)).toEqual(early)
  await room.act(stream, { name: 'drill.resume', data: {} })
  await room.act(stream, { name: 'drill.jump', data: { to: 'next-inject' } })
  room.run(0.02)
  expect((await cameOut(room, stream)).at(-1)).toBe('DR-01.5 2100s')
})

test('what the room does keeps an inject back, and an engine that was down judges as of its time', async () => {
  const room = await drillHost()
  const stream = await room.start()
  room.run(10)
  await room.act(stream, { name: 'mark.post', data: { channel: 'web', nextUpdateAt: null } })
  await room.restart(15)
  room.run(1)
  const { exercise } = await room.stateOf(stream)
  expect(exercise?.injects.get('DR-01.4')).toMatchObject({ status: 'skipped', skipped: { value: 'condition' } })
  expect((await cameOut(room, stream)).some((one) => one.startsWith('DR-01.4 '))).toBe(false)
})

test('two consoles that watch the same drill bring each inject once, and agree', async () => {
  const here = await drillHost()
  const stream = await here.start()
  const there = await drillHost()
  await there.host().get('incident.import', { text: await logOf(here, stream) })
  here.run(25)
  there.run(25)
  await there.host().get('incident.import', { text: await logOf(here, stream) })
  await here.host().get('incident.import', { text: await logOf(there, stream) })
  const [a, b] = [await here.stateOf(stream), await there.stateOf(stream)]
  expect(a.exercise?.injects).toEqual(b.exercise?.injects)
  const out = [...(a.exercise?.injects.values() ?? [])].filter(({ status }) => status === 'released')
  expect(out.map(({ inject }) => inject.id)).toEqual(['DR-01.1', 'DR-01.2', 'DR-01.3', 'DR-01.4'])
  const written = (await here.eventsOf(stream)).filter(({ type }) => type === 'inject.released')
  expect(written.length).toBe(8)
})
