import { describe, expect, test } from 'vitest'
import type { RunningClock } from '../../../shared/view/running-clocks.ts'
import { nearestOf, runningClocks } from '../../../shared/view/running-clocks.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { sent } from '../../helpers/given-deadlines.ts'

const duty = (id: string, due: number, critical = false): RunningClock => ({
  kind: 'duty',
  duty: id,
  text: { ja: id, en: id },
  department: 'pr',
  added: false,
  critical,
  dueAt: minutes(due)
})
const notice = (due: number): RunningClock => ({ kind: 'notice', what: 'first', dueAt: minutes(due) })
const told = (due: number): RunningClock => ({ kind: 'escalation', rule: 'ER-04', targets: [], dueAt: minutes(due) })

describe('what is nearest', () => {
  test('is the next clock to run out; what is due this very moment is not late', () => {
    const clocks = [duty('a', 5), notice(10), told(12)]
    expect(nearestOf(clocks, minutes(5)).next).toBe(clocks[0])
    expect(nearestOf(clocks, minutes(6))).toEqual({ next: clocks[1], late: [clocks[0]] })
    expect(nearestOf(clocks, minutes(30)).next).toBeNull()
  })

  test('of what is late notices weigh most, then critical duties, then the longest late', () => {
    const clocks = [duty('a', 1), duty('b', 2, true), duty('c', 3), notice(4)]
    expect(nearestOf(clocks, minutes(9)).late).toEqual([clocks[3], clocks[1], clocks[0], clocks[2]])
  })

  test('a step of an escalation is never late', () => {
    expect(nearestOf([told(1)], minutes(9))).toEqual({ next: null, late: [] })
  })
})

const law = (due: number, lawful: boolean): RunningClock => ({
  kind: 'deadline',
  key: 'JP-FSA-4',
  deadline: 'JP-FSA-4',
  authority: { ja: '', en: '' },
  text: { ja: '', en: '' },
  lawful,
  dueAt: minutes(due)
})

test('of late reports those that the law sets weigh like a promise to customers, our own aims like a critical duty', () => {
  const clocks = [law(1, false), duty('b', 2, true), duty('c', 3), notice(4), law(5, true)]
  expect(nearestOf(clocks, minutes(9)).late).toEqual([clocks[3], clocks[4], clocks[0], clocks[1], clocks[2]])
})

describe('what runs in an incident', () => {
  const running = () => runningClocks(given(declared()).state, playbook, null, minutes(5))

  test('are the notices, the open duties of the phase and the next step, soonest first', () => {
    const next = { at: minutes(20), rule: 'ER-04', targets: ['R-PR-H'] }
    const clocks = runningClocks(given(declared()).state, playbook, next, minutes(5))
    expect(clocks.map(({ dueAt }) => dueAt)).toEqual(clocks.map(({ dueAt }) => dueAt).toSorted((a, b) => a - b))
    expect(new Set(clocks.map(({ kind }) => kind))).toEqual(new Set(['notice', 'deadline', 'duty', 'escalation']))
    const at20 = clocks.filter(({ dueAt, kind }) => dueAt === minutes(20) && kind !== 'duty')
    expect(at20.map(({ kind }) => kind)).toEqual(['notice', 'escalation'])
  })

  test('a duty that is done runs no more', () => {
    const ids = (clocks: RunningClock[]) => clocks.flatMap((one) => (one.kind === 'duty' ? [one.duty] : []))
    expect(ids(running())).toContain('SYS-01')
    const done = given(declared(), step('duty.check', { duties: ['SYS-01'] })).state
    expect(ids(runningClocks(done, playbook, null, minutes(5)))).not.toContain('SYS-01')
  })

  test('a report that was sent runs no more, and says whether the law or we set its time', () => {
    const reports = (clocks: RunningClock[]) =>
      clocks.flatMap((one) => (one.kind === 'deadline' ? [[one.deadline, one.lawful]] : []))
    expect(reports(running())).toContainEqual(['JP-FSA-1', false])
    expect(reports(running())).toContainEqual(['JP-FSA-4', true])
    const done = given(declared(), sent('JP-FSA-1')).state
    expect(reports(runningClocks(done, playbook, null, minutes(5)))).not.toContainEqual(['JP-FSA-1', false])
  })

  test('nothing runs in a closed incident', () => {
    const closed = given(declared(), step('halt.close', { reason: '終了' })).state
    expect(runningClocks(closed, playbook, { at: minutes(9), rule: 'x', targets: [] }, minutes(5))).toEqual([])
  })
})
