import { expect, test } from 'vitest'
import { drillHost } from '../../helpers/drill-host.ts'
import { BEGIN } from '../../helpers/watched-host.ts'

test('a drill is declared and begins in one breath, by the rules of a live declaration', async () => {
  const room = await drillHost()
  const stream = await room.start({ pace: 30, announced: false, plan: 'plan-1' })
  expect((await room.eventsOf(stream)).map(({ type }) => type)).toEqual(['halt.declared', 'drill.began'])
  const state = await room.stateOf(stream)
  expect(state).toMatchObject({ drill: true, commander: { value: { person: '松本 彩' } } })
  expect(state.times.get('detected')?.value).toBe(BEGIN)
  expect([...state.cells.values()]).toEqual([])
  expect(state.exercise).toMatchObject({
    scenario: { id: 'DR-01' },
    plan: 'plan-1',
    announced: false,
    facilitator: '佐藤',
    clock: { pace: 30 }
  })
})

test.each(['DR-10', 'GUIDED-10', 'TL-CC2018'])('%s is a scenario that can be run', async (scenario) => {
  const room = await drillHost()
  expect((await room.stateOf(await room.start({ scenario }))).exercise?.scenario.id).toBe(scenario)
})

test('what is no scenario is not run, and nobody who has not said who they are starts one', async () => {
  const room = await drillHost()
  const input = {
    scenario: 'DR-99',
    plan: null,
    pace: 1,
    announced: true,
    facilitator: '佐藤',
    commander: { person: '松本 彩', role: 'R-IC' },
    language: 'en'
  } as const
  expect(await room.host().ask('drill.start', input)).toMatchObject({ fault: { code: 'no-such-scenario' } })
  await room.host().get('settings.write', { person: '' })
  expect(await room.host().ask('drill.start', input)).toMatchObject({ fault: { code: 'who-are-you' } })
  expect(await room.host().get('incident.list', {})).toEqual([])
})

test('what is done in it happens at the time of the drill, and the list counts by that time', async () => {
  const room = await drillHost()
  const stream = await room.start({ pace: 60 })
  room.now += 60_000
  await room.act(stream, { name: 'remark.add', data: { text: 'x' } })
  const last = (await room.eventsOf(stream)).at(-1)
  expect(last).toMatchObject({ happenedAt: BEGIN + 3_600_000, enteredAt: BEGIN + 60_000 })
  const [row] = await room.host().get('incident.list', {})
  expect(row?.duties.late).toBeGreaterThan(0)
  await room.act(stream, { name: 'drill.pause', data: { reason: '休憩' } })
  const lateNow = row?.duties.late
  room.now += 3 * 3_600_000
  expect((await room.host().get('incident.list', {}))[0]?.duties.late).toBe(lateNow)
  const ahead = { stream, command: { name: 'remark.add', data: { text: 'x' } }, happenedAt: room.now } as const
  expect(await room.host().ask('incident.act', ahead)).toMatchObject({ fault: { code: 'in-the-future' } })
})
