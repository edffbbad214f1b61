import { expect, test } from 'vitest'
import { isFarOff } from '../../shared/event/clock.ts'
import { testHost } from '../helpers/host.ts'

const YEAR = 365 * 86_400_000
const start = Date.UTC(2026, 0, 15, 3)
const say = (text: string) => ({ name: 'remark.add', data: { text } }) as const

test('a clock that jumps a year ahead and back loses nothing, keeps the order, and is flagged', async () => {
  let now = start
  const first = await testHost({ now: () => now })
  const stream = await first.declare()
  const act = (host: typeof first, text: string) => host.get('incident.act', { stream, command: say(text) })
  now = start + YEAR
  await act(first, 'a year ahead')
  now = start + 1000
  await act(first, 'put right')
  await first.host.close()
  now = start - YEAR
  const second = await testHost({ folder: first.folder, now: () => now })
  await act(second, 'a year behind')

  const { events } = await second.get('stream.read', { stream })
  expect(events.map(({ data }) => data['text'] ?? data['title'])).toEqual([
    '現物取引の停止',
    'a year ahead',
    'put right',
    'a year behind'
  ])
  expect(events.map(({ enteredAt }) => enteredAt - start)).toEqual([0, YEAR, 1000, -YEAR])
  expect(events.map(isFarOff)).toEqual([false, false, true, true])
  expect(await second.get('store.check', {})).toMatchObject({ database: 'ok', broken: [] })
})

test('a laptop whose clock stands a year ahead does not drag the others away from the real time', async () => {
  const ahead = await testHost({ now: () => start + YEAR })
  const stream = await ahead.declare()
  const { text } = await ahead.get('incident.export', { stream, format: 'jsonl', language: 'en', timeZone: 'UTC' })
  const right = await testHost({ now: () => start })
  await right.get('incident.import', { text })
  const { events } = await right.get('incident.act', { stream, command: say('on time') })
  expect(events[0]).toMatchObject({ enteredAt: start, happenedAt: start })
  expect((await right.get('stream.read', { stream })).events.at(-1)?.data['text']).toBe('on time')
})
