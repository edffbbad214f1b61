import { describe, expect, test } from 'vitest'
import { findInForce } from '../../../shared/incident/duty/in-force.ts'
import type { CommandName } from '../../../shared/incident/commands.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { Doing, Step } from '../../helpers/given.ts'
import { apart, declared, given, playbook, step } from '../../helpers/given.ts'
import { santos, sato, tanaka } from '../../helpers/people.ts'

type Named = Extract<CommandName, 'duty.check' | 'duty.uncheck' | 'duty.start' | 'duty.skip'>
const act = (name: Named, id: string, doing: Doing = {}): Step =>
  step(name, { duties: [id], reason: '理由' } as never, doing)
const duty = (state: IncidentState, id: string) => {
  const entry = findInForce(state, playbook, id)
  if (!entry) throw new Error(`${id} is not in force`)
  return entry
}

describe('two laptops that did not hear of each other', () => {
  test('tick one duty: the first tick stands, once', () => {
    const { state } = apart([], act('duty.check', 'SYS-01', { by: sato }), act('duty.check', 'SYS-01', { by: tanaka }))
    expect(duty(state, 'SYS-01').progress).toMatchObject({
      status: 'done',
      changed: { by: sato },
      rounds: [{ by: sato }]
    })
    expect(duty(state, 'SYS-01').progress?.rounds).toHaveLength(1)
  })

  test('finish a duty and start it: it stays finished', () => {
    const { state } = apart([], act('duty.check', 'SYS-01'), act('duty.start', 'SYS-01', { by: sato }))
    expect(duty(state, 'SYS-01').closed).toBe(true)
  })

  test('finish a duty and take back its start: it stays finished', () => {
    const { state } = apart(
      [act('duty.start', 'SYS-01')],
      act('duty.check', 'SYS-01'),
      act('duty.uncheck', 'SYS-01', { by: sato })
    )
    expect(duty(state, 'SYS-01').closed).toBe(true)
  })

  test('both take back one tick: it is taken back once', () => {
    const { state } = apart(
      [act('duty.check', 'SYS-01')],
      act('duty.uncheck', 'SYS-01'),
      act('duty.uncheck', 'SYS-01', { by: sato })
    )
    expect(duty(state, 'SYS-01').progress).toMatchObject({ status: 'open', rounds: [] })
  })

  test('take back the first signature and give the second: one signature is not two', () => {
    const before = [act('duty.check', 'SE-12', { by: santos })]
    const { state } = apart(
      before,
      act('duty.uncheck', 'SE-12', { by: santos }),
      act('duty.check', 'SE-12', { by: sato })
    )
    expect(duty(state, 'SE-12')).toMatchObject({ closed: false, progress: { status: 'open', rounds: [] } })
  })

  test('give the second signature and take back the first: it is open again, the safer of the two', () => {
    const before = [act('duty.check', 'SE-12', { by: santos })]
    const { state } = apart(
      before,
      act('duty.check', 'SE-12', { by: sato }),
      act('duty.uncheck', 'SE-12', { by: santos })
    )
    expect(duty(state, 'SE-12').closed).toBe(false)
  })

  test('both countersign: the second signature that came first stands', () => {
    const before = [act('duty.check', 'SE-12', { by: santos })]
    const { state } = apart(
      before,
      act('duty.check', 'SE-12', { by: sato }),
      act('duty.check', 'SE-12', { by: tanaka })
    )
    expect(duty(state, 'SE-12').progress?.rounds).toMatchObject([{ by: santos, second: { by: sato } }])
  })

  test('tick and skip a duty, and the skip is taken back: it is open and others wait for it again', () => {
    const both = apart([], act('duty.check', 'PR-01'), act('duty.skip', 'PR-01', { by: sato }))
    expect(duty(both.state, 'PR-01').progress?.status).toBe('skipped')
    const { state } = both.when('duty.uncheck', { duties: ['PR-01'], reason: '実施が必要' }).makes('duty.unchecked')
    expect(duty(state, 'PR-01').closed).toBe(false)
    expect(duty(state, 'PR-02').waits).toContain('PR-01')
  })
})

describe('a repeating two-person duty', () => {
  const ready = step('duty.exclude', { duties: ['SE-03', 'SYS-07'], reason: '訓練' })
  const first = act('duty.check', 'SE-09', { by: santos })
  const second = act('duty.check', 'SE-09', { by: sato })

  test('owes its evidence after a whole round, not after half of one, and still in the next', () => {
    expect(duty(given(declared(), ready, first).state, 'SE-09').owesEvidence).toBe(false)
    expect(duty(given(declared(), ready, first, second).state, 'SE-09').owesEvidence).toBe(true)
    expect(duty(given(declared(), ready, first, second, first).state, 'SE-09').owesEvidence).toBe(true)
  })

  test('comes again once both have signed', () => {
    expect(duty(given(declared(), ready, first, second).state, 'SE-09')).toMatchObject({
      closed: false,
      progress: { status: 'open' }
    })
  })
})
