import { describe, expect, test } from 'vitest'
import { dutiesInForce } from '../../../shared/incident/duty/in-force.ts'
import { preconditions } from '../../../shared/incident/phase/preconditions.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, setCells, step } from '../../helpers/given.ts'
import { tanaka } from '../../helpers/people.ts'

const on = step('phase.advance', { reason: '続行' })
const unmet = (steps: readonly Step[]) =>
  preconditions(given(...steps).state, playbook)
    .filter((row) => !row.met)
    .map((row) => row.code)

describe('going on to the next phase', () => {
  test('lists what should hold first, and is refused without a reason while it does not', () => {
    const halt = given(declared())
    expect(unmet([declared()])).toEqual(['critical-duties-closed'])
    halt
      .when('phase.advance', { reason: '' })
      .refuses('phase-preconditions', { unmet: 'critical-duties-closed', count: 1 })
  })

  test('with a reason it goes on all the same, and records what was unmet', () => {
    const { events, state } = given(declared())
      .when('phase.advance', { reason: '原因特定を優先' })
      .makes('phase.advanced')
    expect(events[0]?.data).toEqual({
      from: 'initial',
      to: 'during',
      unmet: ['critical-duties-closed'],
      reason: '原因特定を優先'
    })
    expect(state.phase?.value).toBe('during')
  })

  test('needs no reason once everything holds', () => {
    const halt = given(declared())
    const entries = dutiesInForce(halt.state, playbook).filter((entry) => entry.duty.phase === 'initial')
    const closed = step('duty.exclude', { duties: entries.map((entry) => entry.duty.id), reason: '訓練' })
    expect(unmet([declared(), closed])).toEqual([])
    given(declared(), closed).when('phase.advance', { reason: '' }).makes('phase.advanced')
  })

  test('asks for the evidence that is owed, for a resume target, and for open services', () => {
    const signed = [step('duty.check', { duties: ['CMD-04', 'CMD-01'] })]
    expect(unmet([declared(), ...signed])).toContain('evidence-given')
    expect(unmet([declared(), on])).toContain('resume-target-set')
    expect(
      unmet([declared(), on, step('halt.retime', { name: 'resumeTarget', at: minutes(300), reason: '' })])
    ).not.toContain('resume-target-set')
    const open = setCells([{ service: 'spot', asset: '*' }], 'normal')
    expect(unmet([declared(), on, on])).toContain('services-open')
    expect(unmet([declared(), on, on, open])).not.toContain('services-open')
  })

  test('leaving the preparation, the halt takes effect; leaving the resumption, the services are back', () => {
    const planned = declared({ type: 'H1', times: { plannedStart: minutes(60) } })
    const begun = given(planned)
      .when('phase.advance', { reason: '開始' }, { at: 61 })
      .makes('phase.advanced', 'halt.retimed')
    expect(begun.state.times.get('effective')?.value).toBe(minutes(61))
    const back = given(declared(), on, on)
      .when('phase.advance', { reason: '再開' }, { at: 200 })
      .makes('phase.advanced', 'halt.retimed')
    expect(back.state.times.get('resumed')?.value).toBe(minutes(200))
  })

  test('a time that is known already is left alone', () => {
    const known = step('halt.retime', { name: 'resumed', at: minutes(90), reason: '' }, { at: 100 })
    given(declared(), on, on, known).when('phase.advance', { reason: '再開' }, { at: 200 }).makes('phase.advanced')
  })

  test('back-dated to before the halt, the services cannot have been back', () => {
    given(declared(), on, on)
      .when('phase.advance', { reason: '再開' }, { at: 200, happened: -5 })
      .refuses('times-out-of-order')
  })

  test('there is nothing after the last phase', () => {
    given(declared(), on, on, on, on).when('phase.advance', { reason: 'x' }).refuses('no-such-phase')
  })
})

describe('going back', () => {
  test('needs a reason and an earlier phase', () => {
    const halt = given(declared(), on, on)
    halt.when('phase.return', { to: 'initial', reason: '' }).refuses('reason-missing')
    for (const to of ['resume', 'after', 'nowhere'])
      halt.when('phase.return', { to, reason: 'x' }).refuses('no-such-phase')
    expect(
      halt.when('phase.return', { to: 'initial', reason: '再停止' }, { by: tanaka }).makes('phase.returned').state.phase
        ?.value
    ).toBe('initial')
  })

  test('after the services were back is a re-halt: they are no longer back', () => {
    const halt = given(declared(), on, on, step('phase.advance', { reason: '再開' }))
    const { state } = halt
      .when('phase.return', { to: 'during', reason: '再停止' })
      .makes('phase.returned', 'halt.retimed')
    expect(state.times.has('resumed')).toBe(false)
  })

  test('from the review to the aftermath leaves the services open', () => {
    const { state } = given(declared(), on, on, on, on)
      .when('phase.return', { to: 'after', reason: '補償が残る' })
      .makes('phase.returned')
    expect(state.times.has('resumed')).toBe(true)
  })
})
