import { expect, test } from 'vitest'
import type { Envelope } from '../../../shared/event/envelope.ts'
import { drillHost } from '../../helpers/drill-host.ts'
import { testHost } from '../../helpers/host.ts'

const english = { format: 'jsonl', language: 'en', timeZone: 'Asia/Tokyo' } as const
const textOf = (events: readonly Envelope[]) => events.map((event) => JSON.stringify(event)).join('\n')
const turned = (events: readonly Envelope[]) =>
  events.map((event) =>
    event.type === 'halt.declared' ? { ...event, data: { ...event.data, drill: event.data['drill'] !== true } } : event
  )

async function exported(drill: 'scenario' | 'hand' | 'live') {
  const room = await drillHost()
  const stream = drill === 'scenario' ? await room.start() : await room.host().declare({ drill: drill === 'hand' })
  await room.act(stream, { name: 'remark.add', data: { text: 'x' } })
  const { text } = await room.host().get('incident.export', { stream, ...english })
  return {
    room,
    stream,
    events: text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Envelope)
  }
}

test.each(['scenario', 'hand', 'live'] as const)(
  'the file of an incident (%s) whose mark was turned is not taken in, on a console that knows it or not',
  async (kind) => {
    const { room, stream, events } = await exported(kind)
    const fresh = await testHost()
    for (const host of [fresh, room.host()]) {
      const report = await host.get('incident.import', { text: textOf(turned(events)) })
      expect(report.rejected.map(({ code }) => code)).toEqual(events.slice(1).map(() => 'drill-mark'))
    }
    expect(await fresh.get('incident.list', {})).toEqual([])
    expect((await room.stateOf(stream)).drill).toBe(kind !== 'live')
    expect(await fresh.get('incident.import', { text: textOf(events) })).toMatchObject({ rejected: [] })
  }
)

test('a second declaration that says the other thing is not taken in, and neither is a drill inside a live incident', async () => {
  const { room, stream, events } = await exported('scenario')
  const declared = events.find(({ type }) => type === 'halt.declared') as Envelope
  const forged = { ...declared, node: 'forger', seq: 1, prev: null, data: { ...declared.data, drill: false } }
  const early = { ...forged, at: '000000000000-0000' }
  for (const one of [forged, early]) {
    const report = await room.host().get('incident.import', { text: JSON.stringify(one) })
    expect(report.rejected).toEqual([{ line: 1, code: 'drill-mark', detail: '' }])
  }
  expect((await room.stateOf(stream)).drill).toBe(true)

  const live = await exported('live')
  const began = events.find(({ type }) => type === 'drill.began') as Envelope
  const inside = { ...began, stream: live.stream, node: 'forger', seq: 1, prev: null }
  const report = await live.room.host().get('incident.import', { text: JSON.stringify(inside) })
  expect(report.rejected).toMatchObject([{ code: 'drill-mark' }])
})

test('a drill that is renamed, classified anew, closed and opened again stays a drill, and no live figure counts it', async () => {
  const room = await drillHost()
  const stream = await room.start()
  await room.act(stream, { name: 'halt.retitle', data: { title: '本番障害' } })
  await room.act(stream, { name: 'halt.reclassify', data: { type: 'H1', reason: 'x' } })
  await room.act(stream, { name: 'halt.close', data: { reason: 'x' } })
  await room.act(stream, { name: 'halt.reopen', data: { reason: 'x' } })
  expect(await room.stateOf(stream)).toMatchObject({ drill: true, title: '本番障害' })
  expect((await room.host().get('incident.list', {}))[0]).toMatchObject({ drill: true })
  expect((await room.host().get('figure.list', {}))[0]).toMatchObject({ drill: true })
  const file = await room.host().get('incident.export', { stream, ...english })
  expect(file.fileName).toMatch(/^DRILL-/)
})
