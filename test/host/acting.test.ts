import { expect, test } from 'vitest'
import type { Notice } from '../../shared/bridge/contract.ts'
import { testHost } from '../helpers/host.ts'

const noon = Date.UTC(2026, 0, 15, 3)
const say = (text: string) => ({ name: 'remark.add', data: { text } }) as const

test('a declared halt is in the list with the figures that matter', async () => {
  const { declare, get } = await testHost({ now: () => noon })
  const stream = await declare({ title: '出金停止', cells: [{ service: 'cryptoOut', asset: '*', state: 'halted' }] })
  expect(stream).toMatch(/^inc-/)
  const [summary, ...others] = await get('incident.list', {})
  expect(others).toEqual([])
  expect(summary).toMatchObject({
    stream,
    title: '出金停止',
    drill: false,
    type: 'H1',
    severity: 'SEV1',
    commander: '佐藤',
    declaredAt: noon,
    effectiveAt: noon,
    servicesDown: 1
  })
  expect(summary?.duties.total).toBeGreaterThan(0)
})

test('what is acknowledged is there after a restart', async () => {
  const first = await testHost()
  const stream = await first.declare()
  await first.get('incident.act', { stream, command: say('一報を受けた') })
  const before = await first.get('stream.read', { stream })
  await first.host.close()
  const second = await testHost({ folder: first.folder })
  expect(await second.get('stream.read', { stream })).toEqual(before)
  expect((await second.get('app.hello', {})).troubles).toEqual([])
})

test('nobody acts before saying who they are', async () => {
  const { ask } = await testHost({ person: '' })
  expect(await ask('incident.act', { stream: 'inc-1', command: say('x') })).toMatchObject({
    ok: false,
    fault: { kind: 'refused', code: 'who-are-you' }
  })
})

test('an event carries who did it, when it happened and when it was entered', async () => {
  const { declare, get } = await testHost({ now: () => noon })
  const stream = await declare()
  const { events } = await get('incident.act', { stream, command: say('電話'), happenedAt: noon - 60_000 })
  expect(events).toMatchObject([
    { actor: { person: '佐藤', department: 'system', role: 'R-DUTY' }, happenedAt: noon - 60_000, enteredAt: noon }
  ])
})

test('what happens in the future cannot be recorded, but for the seconds that two clocks differ', async () => {
  const { declare, ask } = await testHost({ now: () => noon })
  const stream = await declare()
  const at = (ms: number) => ask('incident.act', { stream, command: say('x'), happenedAt: noon + ms })
  expect(await at(5_001)).toMatchObject({ fault: { code: 'in-the-future' } })
  expect(await at(5_000)).toMatchObject({ ok: true })
})

test('an incident or a playbook that is not here is refused, and so is the organisation as an incident', async () => {
  const { ask, declare } = await testHost()
  for (const stream of ['inc-unknown', 'org', 'new', '../settings']) {
    expect(await ask('incident.act', { stream, command: say('x') })).toMatchObject({
      fault: { code: 'no-such-incident' }
    })
  }
  await expect(declare({ playbook: 'f'.repeat(64) })).rejects.toThrow('no-such-playbook')
})

test('a refused command writes nothing and tells nobody', async () => {
  const { declare, ask, get, notices } = await testHost()
  const stream = await declare()
  notices.length = 0
  const reply = await ask('incident.act', {
    stream,
    command: { name: 'halt.regrade', data: { severity: 'SEV1', reason: '' } }
  })
  expect(reply).toMatchObject({ fault: { kind: 'refused', code: 'already-so' } })
  expect((await get('stream.read', { stream })).events).toHaveLength(1)
  expect(notices).toEqual([])
})

test('every listener is told of what is on the disk, once, and one that fails does not silence the others', async () => {
  const errors: string[] = []
  const { host, declare, get } = await testHost({ onError: (_, where) => errors.push(where) })
  const heard: Notice[] = []
  host.subscribe(() => {
    throw new Error('a page that is gone')
  })
  const end = host.subscribe((notice) => void heard.push(notice))
  const stream = await declare()
  expect(heard).toMatchObject([{ name: 'events.appended', data: { stream, events: [{ seq: 1 }] } }])
  expect(errors).toEqual(['notice'])
  end()
  await get('incident.act', { stream, command: say('later') })
  expect(heard).toHaveLength(1)
})

test('commands that come together are carried out one after another', async () => {
  const { declare, get } = await testHost()
  const stream = await declare()
  await Promise.all(Array.from({ length: 20 }, (_, n) => get('incident.act', { stream, command: say(`${n}`) })))
  const { events } = await get('stream.read', { stream })
  expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 21 }, (_, n) => n + 1))
})

test('changing the language is told to every page', async () => {
  const { get, notices } = await testHost()
  expect(await get('settings.write', { language: 'en' })).toMatchObject({ language: 'en', person: '佐藤' })
  expect(notices).toMatchObject([{ name: 'settings.changed', data: { language: 'en' } }])
})

test('the events of an installation carry the id that its settings say', async () => {
  const { declare, get } = await testHost()
  const { events } = await get('stream.read', { stream: await declare() })
  expect(events[0]?.node).toBe((await get('settings.read', {})).node)
})
