import { expect, test } from 'vitest'
import { anAction } from '../helpers/causes.ts'
import { testHost } from '../helpers/host.ts'

test('a real case is replayed once, closed, and apart from what happened here', async () => {
  const { get } = await testHost()
  const { stream } = await get('case.open', { timeline: 'TL-NYSE2015', language: 'en' })
  const before = (await get('stream.read', { stream })).events
  expect(await get('case.open', { timeline: 'TL-NYSE2015', language: 'en' })).toEqual({ stream })
  expect((await get('stream.read', { stream })).events).toEqual(before)
  expect(await get('incident.list', {})).toMatchObject([
    { stream, reference: 'TL-NYSE2015', drill: true, closedAt: Date.parse('2015-07-08T15:10:00-04:00') }
  ])
})

test('it is kept by language, and one that the playbook does not have is refused', async () => {
  const { get, ask } = await testHost()
  const ja = await get('case.open', { timeline: 'TL-NYSE2015', language: 'ja' })
  const en = await get('case.open', { timeline: 'TL-NYSE2015', language: 'en' })
  expect(ja.stream).not.toBe(en.stream)
  expect(await ask('case.open', { timeline: 'TL-NONE', language: 'en' })).toMatchObject({
    fault: { code: 'no-such-reference', params: { timeline: 'TL-NONE' } }
  })
})

test('its figures are listed apart, as they come out of its log', async () => {
  const { get } = await testHost()
  await get('case.open', { timeline: 'TL-NYSE2015', language: 'en' })
  const [row, ...others] = await get('figure.list', {})
  expect(others).toEqual([])
  expect(row).toMatchObject({ reference: 'TL-NYSE2015', drill: true, closed: true })
  expect(row?.figures).toHaveLength(15)
  expect(row?.figures.find(({ key }) => key === 'MTTR')?.value).toMatchObject({ kind: 'span', ms: 218 * 60_000 })
})

test('what is to be prevented is listed for halts and drills of our own', async () => {
  const { get, declare } = await testHost()
  await get('case.open', { timeline: 'TL-NYSE2015', language: 'en' })
  expect(await get('action.list', {})).toEqual([])
  const stream = await declare()
  await get('incident.act', { stream, command: { name: 'action.plan', data: anAction } })
  expect(await get('action.list', {})).toMatchObject([
    { stream, number: 1, title: anAction.title, drill: false, status: 'planned', reminder: null }
  ])
})
