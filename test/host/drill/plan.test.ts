import { expect, test } from 'vitest'
import type { Input } from '../../../shared/bridge/contract.ts'
import { scenarioFile } from '../../../shared/drill/scenario/file.ts'
import { drillScenario } from '../../helpers/given-drills.ts'
import type { TestHost } from '../../helpers/host.ts'
import { testHost } from '../../helpers/host.ts'

const draft = (): Input<'plan.save'>['draft'] => ({
  scenario: 'DR-01',
  at: Date.now() + 3_600_000,
  departments: ['system'],
  leadershipLed: true,
  announced: false,
  facilitator: '佐藤',
  commander: { person: '松本 彩', role: 'R-IC' },
  participants: [{ person: '高橋 翔', department: 'pr' }],
  pace: 6,
  note: ''
})
const codeOf = (reply: { readonly ok: boolean; readonly fault?: unknown }) => (reply.ok ? null : reply.fault)
const start = (host: TestHost, scenario: string, plan: string | null = null) =>
  host.ask('drill.start', {
    scenario,
    plan,
    pace: 1,
    announced: true,
    facilitator: '佐藤',
    commander: { person: '松本 彩', role: 'R-IC' },
    language: 'ja'
  })

test('a scenario of our own is published, put right under its id, run, and withdrawn', async () => {
  const host = await testHost()
  const { id } = await host.get('scenario.publish', { text: scenarioFile(drillScenario) })
  expect(id).toMatch(/^own-/)
  const { scenarios } = await host.get('scenario.list', {})
  expect(scenarios).toMatchObject([
    { version: 1, by: '佐藤', withdrawn: false, scenario: { id, origin: { kind: 'own', ref: 'DR-01' } } }
  ])
  const next = { ...drillScenario, id, minutes: 200 }
  expect(await host.get('scenario.publish', { text: JSON.stringify(next) })).toEqual({ id })
  expect((await host.get('scenario.list', {})).scenarios).toMatchObject([{ version: 2, scenario: { minutes: 200 } }])
  expect((await start(host, id)).ok).toBe(true)
  await host.get('scenario.withdraw', { id })
  expect(codeOf(await start(host, id))).toMatchObject({ code: 'no-such-scenario' })
  expect(codeOf(await host.ask('scenario.withdraw', { id }))).toMatchObject({ code: 'no-such-scenario' })
})

test('a scenario with mistakes is not published', async () => {
  const host = await testHost()
  const bad = { ...drillScenario, type: 'H9' }
  expect(codeOf(await host.ask('scenario.publish', { text: JSON.stringify(bad) }))).toMatchObject({
    code: 'scenario-has-errors',
    params: { count: 1 }
  })
  const late = { ...drillScenario, minutes: 60 }
  expect(codeOf(await host.ask('scenario.publish', { text: JSON.stringify(late) }))).toMatchObject({
    code: 'scenario-has-errors'
  })
  expect((await host.get('scenario.list', {})).scenarios).toEqual([])
})

test('a drill is planned, answered, moved, which asks everybody anew, and called off', async () => {
  const host = await testHost()
  const first = draft()
  const { id } = await host.get('plan.save', { id: null, draft: first })
  await host.get('plan.answer', { id, person: '高橋 翔', answer: 'confirmed' })
  const only = async () => (await host.get('plan.list', {})).plans
  expect(await only()).toMatchObject([
    { ...first, id, moved: 0, answers: [{ person: '高橋 翔', answer: 'confirmed', by: '佐藤' }], cancelled: null }
  ])
  await host.get('plan.save', { id, draft: { ...first, note: '会議室A' } })
  expect(await only()).toMatchObject([{ note: '会議室A', moved: 0, answers: [{ answer: 'confirmed' }] }])
  await host.get('plan.save', { id, draft: { ...first, at: first.at + 60_000 } })
  expect(await only()).toMatchObject([{ moved: 1, answers: [] }])
  expect(codeOf(await host.ask('plan.answer', { id, person: '誰か', answer: 'confirmed' }))).toMatchObject({
    code: 'plan-no-such-person'
  })
  expect(codeOf(await host.ask('plan.cancel', { id, reason: '' }))).toMatchObject({ code: 'reason-missing' })
  await host.get('plan.cancel', { id, reason: '本番対応' })
  expect(await only()).toMatchObject([{ cancelled: { reason: '本番対応', by: '佐藤' } }])
  for (const reply of [
    await host.ask('plan.save', { id, draft: first }),
    await host.ask('plan.answer', { id, person: '高橋 翔', answer: 'declined' }),
    await host.ask('plan.cancel', { id, reason: 'x' })
  ])
    expect(codeOf(reply)).toMatchObject({ code: 'plan-over' })
})

test('a plan that cannot stand is refused with why', async () => {
  const host = await testHost()
  expect(codeOf(await host.ask('plan.save', { id: null, draft: { ...draft(), scenario: 'nothing' } }))).toMatchObject({
    code: 'plan-scenario-missing'
  })
  expect(codeOf(await host.ask('plan.save', { id: 'plan-x', draft: draft() }))).toMatchObject({ code: 'no-such-plan' })
  expect(codeOf(await host.ask('plan.cancel', { id: 'plan-x', reason: 'x' }))).toMatchObject({ code: 'no-such-plan' })
})

test('nobody plans or publishes without saying who they are', async () => {
  const host = await testHost({ person: '' })
  expect(codeOf(await host.ask('plan.save', { id: null, draft: draft() }))).toMatchObject({ code: 'who-are-you' })
  expect(codeOf(await host.ask('scenario.publish', { text: scenarioFile(drillScenario) }))).toMatchObject({
    code: 'who-are-you'
  })
})

test('drills that ran are listed with their plan; live incidents are not among them', async () => {
  const host = await testHost()
  await host.declare()
  const { id } = await host.get('plan.save', { id: null, draft: draft() })
  await start(host, 'DR-01', id)
  const { runs } = await host.get('drill.runs', {})
  expect(runs).toMatchObject([
    {
      scenario: { id: 'DR-01', kind: 'playbook' },
      plan: id,
      departments: ['system'],
      leadershipLed: true,
      endedAt: null
    }
  ])
})

test('plans and scenarios are there after a restart', async () => {
  const host = await testHost()
  const plan = await host.get('plan.save', { id: null, draft: draft() })
  const own = await host.get('scenario.publish', { text: scenarioFile(drillScenario) })
  await host.host.close()
  const again = await testHost({ folder: host.folder })
  expect((await again.get('plan.list', {})).plans.map(({ id }) => id)).toEqual([plan.id])
  expect((await again.get('scenario.list', {})).scenarios.map(({ scenario }) => scenario.id)).toEqual([own.id])
})
