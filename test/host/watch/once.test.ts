import { expect, test } from 'vitest'
import { canonical } from '../../../shared/event/canonical.ts'
import { fold } from '../../../shared/incident/fold.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { BEGIN, watchedHost } from '../../helpers/watched-host.ts'

const ER01 = 'ER-01:R-SYS-H/R-SYS-H/ 1'
const ER02 = 'ER-02:R-SYS-H 1'

test('a call that nobody acknowledges: ER-01 after five minutes, ER-02 after fifteen, once each', async () => {
  const room = await watchedHost()
  const stream = await room.host().declare({ type: 'H2' })
  await room.take(stream, 'R-SYS-H')
  room.run(4.9)
  expect(await room.raised(stream, 'ER-01')).toEqual([])
  room.run(0.2)
  expect(await room.raised(stream, 'ER-01')).toEqual([ER01])
  expect((await room.eventsOf(stream)).map(({ type }) => type)).toContain('call.advanced')
  room.run(20)
  expect(await room.raised(stream, 'ER-01')).toEqual([ER01])
  expect(await room.raised(stream, 'ER-02')).toEqual([ER02])
})

test('what is raised is written in the name of the watch, on time, by the wall clock', async () => {
  const room = await watchedHost()
  const stream = await room.host().declare({ type: 'H2' })
  await room.take(stream, 'R-SYS-H')
  room.run(6)
  const raised = (await room.eventsOf(stream)).find(({ data }) => data['rule'] === 'ER-01')
  expect(raised).toMatchObject({
    actor: { person: 'Haltdesk', role: '' },
    happenedAt: BEGIN + 5 * 60_000,
    data: { lateMs: 0, missed: false, dueAt: BEGIN + 5 * 60_000 }
  })
})

test('a restart of twenty seconds in a live halt is no absence: the step is told, a little late', async () => {
  const room = await watchedHost()
  const stream = await room.host().declare({ type: 'H2' })
  await room.take(stream, 'R-SYS-H')
  room.run(4.9)
  await room.restart(1 / 3)
  room.run(1)
  expect(await room.raised(stream, 'ER-01')).toEqual([ER01])
  expect(room.told.flatMap(({ steps }) => steps.map(({ escalation }) => escalation))).toContain(ER01.slice(0, -2))
})

test.each([
  ['sleep', async (room: Awaited<ReturnType<typeof watchedHost>>) => room.sleep(60)],
  ['a restart', (room: Awaited<ReturnType<typeof watchedHost>>) => room.restart(60)]
])('after an hour of %s nothing is sounded: each step is in the record once, labelled late', async (_, away) => {
  const room = await watchedHost()
  const stream = await room.host().declare({ type: 'H2' })
  await room.take(stream, 'R-SYS-H')
  room.run(1)
  const before = room.told.length
  await away(room)
  room.run(1 / 60)
  expect(await room.raised(stream, 'ER-01')).toEqual([`${ER01} missed`])
  expect(await room.raised(stream, 'ER-02')).toEqual([`${ER02} missed`])
  expect(room.told.slice(before)).toMatchObject([{ stream, steps: [] }])
  expect(room.told.at(-1)?.missed).toBeGreaterThan(10)
  const raised = (await room.eventsOf(stream)).filter(({ type }) => type === 'escalation.raised')
  const keys = raised.map(({ data }) => `${String(data['escalation'])}/${String(data['level'])}`)
  expect(new Set(keys).size).toBe(keys.length)
  expect(raised.every(({ data }) => Number(data['lateMs']) > 0)).toBe(true)
})

test('the clock is put an hour ahead and back, and back and right again: each step once', async () => {
  for (const jumps of [
    [60, -60],
    [-60, 60]
  ]) {
    const room = await watchedHost()
    const stream = await room.host().declare({ type: 'H2' })
    await room.take(stream, 'R-SYS-H')
    for (const jump of jumps) {
      room.run(2)
      room.now += jump * 60_000
    }
    room.run(70)
    const raised = (await room.eventsOf(stream)).filter(({ type }) => type === 'escalation.raised')
    const keys = raised.map(({ data }) => `${String(data['escalation'])}/${String(data['level'])}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect((await room.raised(stream, 'ER-01')).map((one) => one.replace(' missed', ''))).toEqual([ER01])
    expect((await room.raised(stream, 'ER-02')).map((one) => one.replace(' missed', ''))).toEqual([ER02])
  }
})

test('two laptops that notice the same thing raise it once: their logs merge to one state', async () => {
  const here = await watchedHost()
  const there = await watchedHost()
  const stream = await here.host().declare({ type: 'H2' })
  await here.take(stream, 'R-SYS-H')
  const copy = async (from: typeof here, to: typeof here) => {
    const { text } = await from
      .host()
      .get('incident.export', { stream, format: 'jsonl', language: 'en', timeZone: 'UTC' })
    await to.host().get('incident.import', { text })
  }
  await copy(here, there)
  here.run(16)
  there.run(16)
  await copy(here, there)
  await copy(there, here)
  const merged = fold(emptyIncident, await here.eventsOf(stream))
  expect(canonical(fold(emptyIncident, await there.eventsOf(stream)))).toBe(canonical(merged))
  expect(await here.raised(stream, 'ER-01')).toEqual([ER01, ER01])
  for (const escalation of merged.escalations.values()) {
    const steps = escalation.steps.map(({ level, round }) => `${level}/${round}`)
    expect(new Set(steps).size).toBe(steps.length)
  }
  expect(merged.escalations.get(ER01.slice(0, -2))?.steps.filter(({ round }) => round === 0)).toHaveLength(1)
  here.run(1)
  const once = (await here.raised(stream, 'ER-01')).length
  expect(once).toBe(2)
})

test('a drill is watched like a halt, and what is told says so', async () => {
  const room = await watchedHost()
  const stream = await room.host().declare({ type: 'H2', drill: true })
  await room.take(stream, 'R-SYS-H')
  room.run(6)
  expect(room.told.length).toBeGreaterThan(0)
  expect(room.told.every(({ drill }) => drill)).toBe(true)
  expect(room.counts.at(-1)).toBeGreaterThan(0)
})

test('what a report makes due at once is raised within a second', async () => {
  const room = await watchedHost()
  const stream = await room.host().declare({ type: 'H3' })
  room.run(0.2)
  const fact = { kind: 'unauthorisedTransfer', text: '' } as const
  await room.host().get('incident.act', { stream, command: { name: 'signal.report', data: { fact } } })
  room.run(1 / 60)
  expect(await room.raised(stream, 'ER-12')).toHaveLength(1)
  expect(room.told.at(-1)?.steps.map(({ rule }) => rule)).toContain('ER-12')
})
