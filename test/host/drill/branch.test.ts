import { expect, test } from 'vitest'
import { isStopped } from '../../../shared/drill/clock.ts'
import { nowOf } from '../../../shared/drill/now-of.ts'
import { canonical } from '../../../shared/event/canonical.ts'
import { checkChain } from '../../../shared/event/chain.ts'
import type { Envelope } from '../../../shared/event/envelope.ts'
import type { Command } from '../../../shared/incident/commands.ts'
import { fold } from '../../../shared/incident/fold.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { drillHost } from '../../helpers/drill-host.ts'
import { sha256 } from '../../helpers/long-incident.ts'
import { BEGIN } from '../../helpers/watched-host.ts'

const MINUTE = 60_000
const say = (text: string): Command => ({ name: 'remark.add', data: { text } })

/** An event without what its stream gives it. */
const inItself = (event: Envelope) => ({ ...event, stream: '', prev: '' })

async function played() {
  const room = await drillHost()
  const stream = await room.start()
  const { hash } = await room
    .host()
    .get('evidence.store', { stream, fileName: '画面.png', content: Buffer.from('screen').toString('base64') })
  const evidence = { kind: 'file' as const, fileName: '画面.png', hash, size: 6 }
  room.run(1)
  await room.act(stream, { name: 'duty.attach', data: { duty: 'SYS-01', evidence } })
  await room.act(stream, say('one'))
  const [remark] = (await room.stateOf(stream)).remarks.values()
  await room.act(stream, { name: 'entry.pin', data: { entry: (await room.eventsOf(stream)).at(-1)?.node + ':4' } })
  await room.act(stream, { name: 'drill.pace', data: { pace: 10 } })
  room.run(2)
  await room.act(stream, say('two'))
  room.run(2)
  await room.act(stream, { name: 'drill.end', data: { reason: '終了' } })
  return { room, stream, hash, remark }
}

test('a rewind is another drill that begins with copies of what was entered up to then; the first stays as it is', async () => {
  const { room, stream, hash } = await played()
  const before = await room.eventsOf(stream)
  const at = BEGIN + 15 * MINUTE
  const { stream: branch } = await room.host().get('drill.branch', { stream, at, reason: '別の判断で' })
  expect(await room.eventsOf(stream)).toEqual(before)

  const events = await room.eventsOf(branch)
  const copies = events.slice(0, -1)
  expect(events.at(-1)).toMatchObject({
    type: 'drill.branched',
    data: { from: stream, at, copied: copies.length, reason: '別の判断で' },
    happenedAt: at
  })
  expect(copies.map(inItself)).toEqual(before.slice(0, copies.length).map(inItself))
  expect(checkChain(events, sha256)).toEqual([])
  const state = await room.stateOf(branch)
  const { exercise: then, ...rest } = fold(emptyIncident, before.slice(0, copies.length))
  const { exercise, ...standing } = state
  expect(canonical({ ...standing, seen: [] })).toBe(canonical({ ...rest, seen: [] }))
  expect([...state.remarks.values()].map(({ text }) => text)).toEqual(['one'])
  expect(state.pins.size).toBe(1)
  expect(exercise).toMatchObject({ branch: { from: stream, at }, ended: undefined, injects: then?.injects })
  expect(await room.host().get('evidence.read', { stream: branch, hash })).toEqual({
    content: Buffer.from('screen').toString('base64')
  })
})

test('a branch stands at its moment until somebody lets it run, and then goes its own way', async () => {
  const { room, stream } = await played()
  const at = BEGIN + 15 * MINUTE
  const { stream: branch } = await room.host().get('drill.branch', { stream, at, reason: '' })
  room.run(30)
  const state = await room.stateOf(branch)
  expect(state.exercise && isStopped(state.exercise.clock)).toBe(true)
  expect(nowOf(state, room.now)).toBe(at)
  await room.act(branch, { name: 'drill.resume', data: {} })
  room.run(1)
  await room.act(branch, say('三'))
  const last = (await room.eventsOf(branch)).at(-1)
  expect(last).toMatchObject({ happenedAt: at + 10 * MINUTE })
  expect((await room.stateOf(stream)).remarks.size).toBe(2)
  const again = await room.host().get('drill.branch', { stream: branch, at: at + MINUTE, reason: '' })
  expect((await room.stateOf(again.stream)).exercise?.branch).toEqual({ from: branch, at: at + MINUTE })
})

test('nothing is copied out of a live incident, out of another’s drill, or from a time that was not in it', async () => {
  const { room, stream } = await played()
  const live = await room.host().declare()
  const byHand = await room.host().declare({ drill: true })
  const ask = (of: string, at: number) => room.host().ask('drill.branch', { stream: of, at, reason: '' })
  for (const of of [live, byHand]) expect(await ask(of, room.now)).toMatchObject({ fault: { code: 'no-drill' } })
  expect(await ask('nowhere', BEGIN)).toMatchObject({ fault: { code: 'no-such-incident' } })
  expect(await ask(stream, BEGIN - 1)).toMatchObject({ fault: { code: 'outside-the-drill' } })
  expect(await ask(stream, BEGIN + 9 * 60 * MINUTE)).toMatchObject({ fault: { code: 'outside-the-drill' } })
  await room.host().get('settings.write', { person: '別人' })
  expect(await ask(stream, BEGIN + MINUTE)).toMatchObject({ fault: { code: 'facilitator-only' } })
  expect(await room.host().get('incident.list', {})).toHaveLength(3)
})

test('a moment before somebody took the lead over is led by whoever rewinds to it', async () => {
  const room = await drillHost()
  const stream = await room.start({ facilitator: '高橋' })
  room.run(5)
  await room.act(stream, { name: 'drill.lead', data: { reason: '不在' } })
  const { stream: branch } = await room.host().get('drill.branch', { stream, at: BEGIN + MINUTE, reason: 'x' })
  expect((await room.stateOf(branch)).exercise?.facilitator).toBe('佐藤')
})
