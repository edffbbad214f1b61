import { describe, expect, test } from 'vitest'
import { triggersHit } from '../../../shared/incident/monitor/limits.ts'
import { watchOf } from '../../../shared/incident/monitor/stability.ts'
import type { OutstandingKind } from '../../../shared/incident/outstanding.ts'
import { outstandingOf } from '../../../shared/incident/outstanding.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { ito, tanaka } from '../../helpers/people.ts'
import { goFor, prepared, roundPassed, soc, stepTo } from '../../helpers/resuming.ts'

const metrics = playbook.playbook.resumption.monitoring?.metrics ?? []
const rehalting = metrics.filter(({ rehalt }) => rehalt).map(({ id }) => id as string)
/** Spot is back to matching with caps at minute 100. */
const open: readonly Step[] = [
  declared(),
  step('resume.choose', { ladder: 'default', reason: '' }),
  ...roundPassed('id3', 10),
  ...prepared(20),
  ...['default-2', 'default-3', 'default-4'].flatMap((stage, index) => [
    ...goFor(stage, 59 + index * 20),
    stepTo(stage, 60 + index * 20)
  ])
]
const look = (at: number, value = '0', ids: readonly string[] = rehalting) =>
  step('monitor.record', { readings: ids.map((metric) => ({ metric, value })), note: '' }, { at, by: soc })
const looks = (from: number, to: number) =>
  Array.from({ length: Math.floor((to - from) / 5) + 1 }, (_, index) => look(from + index * 5))
const criteria = (steps: readonly Step[], at: number) =>
  watchOf(given(...steps).state, playbook, minutes(at)).criteria.flatMap(({ code, met }) => (met ? [] : [code]))
const limit = {
  metric: 'priceGap',
  name: '外部市場との価格乖離',
  unit: '%',
  side: 'above',
  limit: '5',
  rehalt: true,
  on: true
} as const
const close = { left: [], reason: '' }

describe('the watch after a step', () => {
  test('begins with the step: the next look is due every five minutes for an hour', () => {
    const at = (steps: readonly Step[], minute: number) => watchOf(given(...steps).state, playbook, minutes(minute))
    expect(at([declared()], 5)).toMatchObject({ isOn: false, nextLookAt: null })
    expect(at(open, 101)).toMatchObject({
      isOn: true,
      since: minutes(100),
      until: minutes(160),
      nextLookAt: minutes(105)
    })
    expect(at([...open, look(104)], 105).nextLookAt).toBe(minutes(109))
    expect(at([...open, look(158)], 159).nextLookAt).toBeNull()
  })

  test('is planned otherwise, and goes on longer with a reason', () => {
    const plan = { everyMinutes: 10, forMinutes: 30, stableMinutes: 20 }
    const planned = [...open, step('monitor.open', plan, { at: 101 })]
    expect(watchOf(given(...planned).state, playbook, minutes(102)).nextLookAt).toBe(minutes(111))
    given(...planned)
      .when('monitor.open', plan)
      .refuses('already-so')
    given(...planned)
      .when('monitor.extend', { until: minutes(200), reason: '' })
      .refuses('reason-missing')
    given(...planned)
      .when('monitor.extend', { until: minutes(50), reason: 'x' })
      .refuses('end-before-start')
    const longer = [...planned, step('monitor.extend', { until: minutes(200), reason: '滞留が残る' }, { at: 103 })]
    expect(watchOf(given(...longer).state, playbook, minutes(104)).until).toBe(minutes(200))
  })
})

describe('a figure', () => {
  test('past its limit asks for a step back; at its limit it does not', () => {
    const hit = (value: string) =>
      triggersHit(given(...open, look(104, value, ['priceGap'])).state, playbook).map(({ id }) => id)
    expect(hit('3')).toEqual([])
    expect(hit('3.0000000001')).toEqual(['priceGap'])
  })

  test('that is not meant to does not ask for a step back', () => {
    const { state, events } = given(...open).when('monitor.record', {
      readings: [{ metric: 'backlog', value: '900' }],
      note: ''
    })
    expect(triggersHit(state, playbook)).toEqual([])
    expect(events[0]?.data['past']).toEqual(['backlog'])
  })

  test('that asks for it bars the next step up', () => {
    const bad = given(...open, look(150, '9', ['priceGap']), ...goFor('default-8', 158))
    bad.when('resume.step', { stage: 'default-8', assets: ['*'], leave: [] }, { at: 160 }).refuses('resume-blocked', {
      blockers: 'trigger:priceGap'
    })
    const well = given(...open, look(150, '9', ['priceGap']), look(155, '1', ['priceGap']), ...goFor('default-8', 158))
    well
      .when('resume.step', { stage: 'default-8', assets: ['*'], leave: [] }, { at: 160 })
      .makes('resume.stepped', 'service.changed')
  })

  test('is looked at anew after each step', () => {
    const back = step('resume.back', { to: 2, trigger: 'priceGap', reason: '' }, { at: 120 })
    const { state } = given(...open, look(110, '9', ['priceGap']), back)
    expect(triggersHit(state, playbook)).toEqual([])
  })

  test('has a limit that people set with a reason; they add figures of their own', () => {
    given(...open)
      .when('monitor.limit', { ...limit, reason: '' })
      .refuses('reason-missing')
    const set = [...open, step('monitor.limit', { ...limit, reason: '板が薄い間' })]
    expect(triggersHit(given(...set, look(104, '4', ['priceGap'])).state, playbook)).toEqual([])
    const own = {
      ...limit,
      metric: 'gas',
      name: '手数料',
      unit: 'gwei',
      side: 'above',
      limit: '200',
      reason: ''
    } as const
    const added = [...open, step('monitor.limit', own)]
    expect(triggersHit(given(...added, look(104, '201', ['gas'])).state, playbook).map(({ name }) => name.en)).toEqual([
      '手数料'
    ])
    given(...open)
      .when('monitor.record', { readings: [{ metric: 'x', value: '1' }], note: '' })
      .refuses('no-such-metric')
  })
})

describe('the end of the watch', () => {
  const calm = [...open, ...looks(105, 160)]

  test('comes when its time is over, everything was looked at and stayed within limits, and the assets are proven', () => {
    expect(criteria(open, 101)).toEqual(['time-over', 'looked'])
    expect(criteria(calm, 161)).toEqual([])
    given(...calm)
      .when('monitor.close', close, { at: 161 })
      .makes('monitor.closed')
  })

  test('does not come by itself with a gap, a figure past its limit, or a check out of date', () => {
    expect(criteria([...open, ...looks(105, 120), ...looks(140, 160)], 161)).toEqual(['looked'])
    expect(criteria([...open, ...looks(105, 155), look(158, '9', ['priceGap'])], 161)).toEqual(['within-limits'])
    expect(criteria([...open, ...looks(105, 300)], 301)).toEqual(['assets-proven'])
  })

  test('comes earlier with a reason, and says what was not so and what is left', () => {
    given(...open)
      .when('monitor.close', close)
      .refuses('not-stable', { count: 2 })
    const left = [{ text: '入金の滞留 12件', owner: 'R-SYS-WAL' }]
    const { events, state } = given(...open)
      .when('monitor.close', { left, reason: '当直へ引継ぎ' })
      .makes('monitor.closed')
    expect(events[0]?.data).toMatchObject({ unmet: ['time-over', 'looked'], left })
    expect(state.monitor.closed?.left).toEqual(left)
  })

  test('is taken back without losing anything', () => {
    const ended = [...calm, step('monitor.close', close, { at: 161 })]
    given(...ended)
      .when('monitor.record', { readings: [{ metric: 'priceGap', value: '1' }], note: '' })
      .refuses('watch-closed')
    given(...ended)
      .when('monitor.reopen', { reason: '' })
      .refuses('reason-missing')
    given(...calm)
      .when('monitor.reopen', { reason: 'x' })
      .refuses('watch-not-closed')
    const { state } = given(...ended)
      .when('monitor.reopen', { reason: '苦情が続く' }, { by: tanaka })
      .makes('monitor.reopened')
    expect(state.monitor.readings.get('priceGap')).toHaveLength(12)
    expect(watchOf(state, playbook, minutes(170)).isOn).toBe(true)
  })
})

describe('closing the incident', () => {
  test('needs a reason while anything is left, and writes down what', () => {
    given(...open)
      .when('halt.close', { reason: '' })
      .refuses('reason-missing')
    const { events } = given(...open)
      .when('halt.close', { reason: '翌日に引き継ぐ' })
      .makes('halt.closed')
    const outstanding = events[0]?.data['outstanding'] as { kind: string; ids: string[] }[]
    expect(outstanding.map(({ kind }) => kind)).toEqual(['duty', 'cell', 'watch', 'deadline'])
    expect(outstanding.find(({ kind }) => kind === 'cell')?.ids).toEqual(['spot/*'])
  })

  test('lists the checks that did not pass and the overrides that nobody signed', () => {
    const asked = step('resume.override', {
      scope: { kind: 'step', stage: 'default-8', assets: ['*'] },
      reason: '急ぐ'
    })
    const fail = step('check.record', { round: 'id3', check: 'AC-09', result: 'fail', evidence: null, note: '2件' })
    const left = outstandingOf(given(...open, asked, fail).state, playbook)
    expect(left.find(({ kind }) => kind === 'check')?.ids).toEqual(['AC-09'])
    expect(left.find(({ kind }) => kind === 'override')?.ids).toHaveLength(1)
  })

  test('with nothing left it needs no reason', () => {
    const everything = given(declared({ cells: [] })).state
    const left = (of: OutstandingKind) => outstandingOf(everything, playbook).find(({ kind }) => kind === of)?.ids ?? []
    const done = step('duty.exclude', { duties: [...left('duty')], reason: '訓練' })
    const waived = left('deadline').map((id) => step('deadline.waive', { deadline: id, reason: '訓練' }, { by: ito }))
    given(declared({ cells: [] }), done, ...waived)
      .when('halt.close', { reason: '' })
      .makes('halt.closed')
  })

  test('leaving the aftermath asks for the end of the watch', () => {
    const on = step('phase.advance', { reason: 'x' })
    const after = [...open, on, on, step('phase.advance', { reason: '再開' }, { at: 130 })]
    const unmet = (steps: readonly Step[]) => {
      const { decision } = given(...steps).when('phase.advance', { reason: '' })
      return decision.ok ? '' : String(decision.refusal.params['unmet'])
    }
    expect(unmet(after)).toContain('watch-ended')
    expect(unmet([...after, step('monitor.close', { left: [], reason: '終える' })])).not.toContain('watch-ended')
  })
})
