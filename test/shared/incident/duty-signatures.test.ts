import { describe, expect, test } from 'vitest'
import { findInForce } from '../../../shared/incident/duty/in-force.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { apart, declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { ito, matsumoto, santos, sato } from '../../helpers/people.ts'

const duty = (state: IncidentState, id: string) => {
  const entry = findInForce(state, playbook, id)
  if (!entry) throw new Error(`${id} is not in force`)
  return entry
}
const check = (id: string, doing = {}) => step('duty.check', { duties: [id] }, doing)

describe('a two-person duty', () => {
  const signed = () => given(declared(), check('SE-12', { by: santos }))

  test('waits for its second signature and is not closed by the first', () => {
    expect(duty(signed().state, 'SE-12')).toMatchObject({ closed: false, progress: { status: 'waiting' } })
  })

  test('is not signed twice by one person, however they write their name', () => {
    signed()
      .when('duty.check', { duties: ['SE-12'] }, { by: { ...santos, person: 'maria santos' } })
      .refuses('same-person', { person: 'Maria Santos' })
  })

  test('is done with the second signature, and keeps both', () => {
    const { state } = signed()
      .when('duty.check', { duties: ['SE-12'] }, { by: sato })
      .makes('duty.countersigned')
    expect(duty(state, 'SE-12')).toMatchObject({
      closed: true,
      progress: { status: 'done', rounds: [{ by: santos, second: { by: sato } }] }
    })
  })

  test('ticked by two people who did not hear of each other has its two signatures', () => {
    const { state } = apart([], check('SE-12', { by: santos }), check('SE-12', { by: sato }))
    expect(duty(state, 'SE-12')).toMatchObject({
      closed: true,
      progress: { rounds: [{ by: santos, second: { by: sato } }] }
    })
  })

  test('ticked by one person on two laptops still waits', () => {
    const { state } = apart([], check('SE-12', { by: santos }), check('SE-12', { by: santos }))
    expect(duty(state, 'SE-12')).toMatchObject({
      closed: false,
      progress: { status: 'waiting', rounds: [{ by: santos }] }
    })
  })
})

describe('a duty that waits for others', () => {
  test('shows what it waits for, and is refused with it', () => {
    const halt = given(declared(), check('PR-01'))
    expect(duty(halt.state, 'PR-02').waits).toEqual(['LG-04'])
    halt.when('duty.check', { duties: ['PR-02'] }).refuses('waits-for', { duty: 'PR-02', waits: 'LG-04' })
    halt.when('duty.start', { duties: ['PR-02'] }).refuses('waits-for')
  })

  test('does not wait for a duty of other types', () => {
    expect(duty(given(declared()).state, 'LG-04').waits).toEqual([])
  })

  test('goes ahead once they are closed, skipped ones too', () => {
    given(declared(), check('PR-01'), step('duty.skip', { duties: ['LG-04'], reason: '口頭で承認' }, { by: ito }))
      .when('duty.check', { duties: ['PR-02'] })
      .makes('duty.checked')
  })

  test('waits again when the awaited one is opened again', () => {
    const { state } = given(declared(), check('PR-01'), step('duty.uncheck', { duties: ['PR-01'], reason: '未送信' }))
    expect(duty(state, 'PR-02').waits).toContain('PR-01')
  })

  test('may be ticked together with what it waits for', () => {
    given(declared())
      .when('duty.check', { duties: ['PR-02', 'PR-01', 'LG-04'] })
      .makes('duty.checked', 'duty.checked', 'duty.checked')
  })

  test('but not where the awaited one will still want a second signature', () => {
    const ready = step('duty.exclude', { duties: ['SYS-09', 'SYS-10', 'SE-12', 'LG-10'], reason: '訓練' })
    given(declared(), ready)
      .when('duty.check', { duties: ['CMD-08', 'PR-11'] })
      .refuses('waits-for', { duty: 'PR-11', waits: 'CMD-08' })
    given(declared(), ready, check('CMD-08', { by: santos }))
      .when('duty.check', { duties: ['CMD-08', 'PR-11'] })
      .makes('duty.countersigned', 'duty.checked')
  })

  test('one refusal in a list refuses the whole list', () => {
    const { state } = given(declared()).when('duty.check', { duties: ['SYS-01', 'PR-02'] })
    expect(state.duties.size).toBe(0)
  })
})

describe('a repeating duty', () => {
  test('is due again an interval after it was due', () => {
    const halt = given(declared(), check('PR-07', { at: 20 }))
    const first = duty(given(declared()).state, 'PR-07').dueAt as number
    expect(duty(halt.state, 'PR-07')).toMatchObject({ closed: false, dueAt: first + 60 * 60_000 })
  })

  test('a late round is not followed by a burst: the next comes an interval after it was done', () => {
    expect(duty(given(declared(), check('PR-07', { at: 500 })).state, 'PR-07').dueAt).toBe(minutes(560))
  })

  test('two people who tick one round apart from each other did it twice, and it goes on', () => {
    const { state } = apart([], check('PR-07', { by: sato }), check('PR-07', { by: ito }))
    expect(duty(state, 'PR-07').progress?.rounds).toHaveLength(2)
  })

  test('taking back a start takes no round with it', () => {
    const { state } = given(
      declared(),
      check('PR-07'),
      step('duty.start', { duties: ['PR-07'] }),
      step('duty.uncheck', { duties: ['PR-07'], reason: '中断' })
    )
    expect(duty(state, 'PR-07').progress).toMatchObject({ status: 'open', rounds: [{ by: matsumoto }] })
  })

  test('an open one gives back its last round', () => {
    const { state } = given(
      declared(),
      check('PR-07'),
      check('PR-07'),
      step('duty.uncheck', { duties: ['PR-07'], reason: '誤り' })
    )
    expect(duty(state, 'PR-07').progress?.rounds).toHaveLength(1)
  })

  test('is over once the services are back, if it was done at least once', () => {
    const on = step('phase.advance', { reason: '訓練のため' })
    const halt = given(declared(), check('PR-07'), on, on, on)
    expect(duty(halt.state, 'PR-07').closed).toBe(true)
    expect(duty(halt.state, 'CMD-05').closed).toBe(false)
  })
})
