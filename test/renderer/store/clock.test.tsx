import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { clock, nowHere, startClock, wallNow } from '../../../renderer/store/clock.ts'
import { refusalNow } from '../../../renderer/store/act.ts'
import { incident, openIncident } from '../../../renderer/store/incident.ts'
import { go } from '../../../renderer/store/route.ts'
import { startStores } from '../../../renderer/store/start.ts'
import { tick } from '../../../shared/event/clock.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import type { FakeLine } from '../../helpers/fake-line.ts'
import { FAKE_PLAYBOOK, fakeLine } from '../../helpers/fake-line.ts'
import { declaration, START } from '../../helpers/given.ts'
import { beginning, drillBegan } from '../../helpers/given-drills.ts'
import { matsumoto, sato } from '../../helpers/people.ts'

let stream = ''
const HOUR = 3_600_000
let line: FakeLine
let stop: () => void

beforeEach(async () => {
  vi.useFakeTimers({ now: START, toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  line = fakeLine({ playbook: defaultPlaybook().playbook, settings: sato })
  await startStores(line)
  stream = `drill-${Math.random()}`
  const declare = { name: 'halt.declare', data: { ...declaration(), drill: true, playbook: FAKE_PLAYBOOK } } as const
  line.write(stream, declare, matsumoto)
  const [first] = line.eventsOf(stream)
  if (!first) throw new Error('nothing was declared')
  const began = { ...drillBegan, data: { ...beginning, pace: 60 } }
  line.load([{ ...first, ...began, seq: 2, at: tick(first.at, START) }])
  await openIncident(stream)
  stop = startClock()
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

test('on the screens of a drill it is the time of the drill, elsewhere that of the wall', () => {
  go({ screen: 'board', stream })
  vi.advanceTimersByTime(60_000)
  expect(clock.getState()).toEqual({ now: START + HOUR, wall: START + 60_000 })
  expect(nowHere()).toBe(START + HOUR)
  expect(wallNow()).toBe(START + 60_000)
  go({ screen: 'home' })
  expect(clock.getState().now).toBe(START + 60_000)
  expect(nowHere()).toBe(START + 60_000)
  go({ screen: 'board', stream: 'inc-other' })
  expect(clock.getState().now).toBe(START + 60_000)
})

test('it stands at once when the drill is paused, and goes on when it runs again', () => {
  go({ screen: 'board', stream })
  vi.advanceTimersByTime(60_300)
  line.write(stream, { name: 'drill.pause', data: { reason: '休憩' } }, sato)
  const stood = clock.getState().now
  expect(stood).toBe(START + 60 * 60_300)
  vi.advanceTimersByTime(HOUR)
  expect(clock.getState()).toEqual({ now: stood, wall: START + HOUR + 60_000 })
  line.write(stream, { name: 'drill.resume', data: {} }, sato)
  vi.advanceTimersByTime(2_000)
  expect(clock.getState().now).toBeGreaterThan(stood + 60_000)
})

test('what would be refused is judged by the time of the drill', () => {
  go({ screen: 'board', stream })
  vi.advanceTimersByTime(60_000)
  expect(refusalNow({ name: 'remark.add', data: { text: 'x' } }, START + HOUR)).toBeNull()
  expect(refusalNow({ name: 'remark.add', data: { text: 'x' } }, START + 2 * HOUR)?.code).toBe('in-the-future')
  expect(refusalNow({ name: 'drill.jump', data: { to: START + HOUR - 1 } })?.code).toBe('drill-only-forward')
  expect(incident.getState().log.state.exercise?.clock.pace).toBe(60)
})
