import { expect, test } from 'vitest'
import { nowOf } from '../../../shared/drill/now-of.ts'
import { drillHost } from '../../helpers/drill-host.ts'
import { testHost } from '../../helpers/host.ts'

const english = { format: 'jsonl', language: 'en', timeZone: 'Asia/Tokyo' } as const

test('a real incident declared during drills pauses each that runs, says which, and a person lets it run on', async () => {
  const room = await drillHost()
  const first = await room.start()
  const second = await room.start({ pace: 10 })
  const over = await room.start()
  await room.act(over, { name: 'drill.end', data: { reason: '終了' } })
  room.now += 60_000
  const real = await room.host().declare()
  for (const stream of [first, second]) {
    const { exercise } = await room.stateOf(stream)
    expect(exercise?.paused).toMatchObject({ value: { reason: '', incident: real }, by: { person: '佐藤' } })
  }
  expect((await room.eventsOf(over)).at(-1)?.type).toBe('halt.closed')
  const before = nowOf(await room.stateOf(first), room.now)
  room.run(30)
  expect(nowOf(await room.stateOf(first), room.now)).toBe(before)

  await room.act(first, { name: 'drill.resume', data: {} })
  await room.restart(1)
  room.run(1)
  expect((await room.stateOf(first)).exercise?.paused).toBeUndefined()
  expect(nowOf(await room.stateOf(first), room.now)).toBeGreaterThan(before)
  expect((await room.stateOf(second)).exercise?.paused?.value.incident).toBe(real)
})

test('another drill, or a real one that is over, pauses nothing', async () => {
  const room = await drillHost()
  const stream = await room.start()
  room.now += 1000
  await room.host().declare({ drill: true })
  const other = await testHost({ now: () => room.now, person: 'Mori' })
  const elsewhere = await other.declare()
  await other.get('incident.act', { stream: elsewhere, command: { name: 'halt.close', data: { reason: 'x' } } })
  const { text } = await other.get('incident.export', { stream: elsewhere, ...english })
  await room.host().get('incident.import', { text })
  expect((await room.stateOf(stream)).exercise?.paused).toBeUndefined()
})

test('one that comes from another console pauses them too; one that was there before the drill does not', async () => {
  const room = await drillHost()
  const other = await testHost({ now: () => room.now, person: 'Mori' })
  const before = await other.declare()
  room.now += 1000
  const stream = await room.start()
  const old = await other.get('incident.export', { stream: before, ...english })
  await room.host().get('incident.import', { text: old.text })
  expect((await room.stateOf(stream)).exercise?.paused).toBeUndefined()
  room.now += 1000
  const real = await other.declare()
  const { text } = await other.get('incident.export', { stream: real, ...english })
  await room.host().get('incident.import', { text })
  expect((await room.stateOf(stream)).exercise?.paused?.value.incident).toBe(real)
})

test('a console that ended between the declaration and the pause pauses the drill when it starts again', async () => {
  const room = await drillHost()
  const stream = await room.start()
  room.now += 1000
  const other = await testHost({ now: () => room.now, person: 'Mori' })
  const real = await other.declare()
  const { text } = await other.get('incident.export', { stream: real, ...english })
  const whole = await room.host().get('incident.export', { stream, ...english })
  const there = await drillHost()
  there.now = room.now
  await there.host().get('incident.import', { text })
  await there.host().get('incident.import', { text: whole.text })
  expect((await there.stateOf(stream)).exercise?.paused?.value.incident).toBe(real)
  await there.restart(0)
  expect((await there.eventsOf(stream)).filter(({ type }) => type === 'drill.paused')).toHaveLength(1)
})
