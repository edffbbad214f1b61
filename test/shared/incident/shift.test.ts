import { describe, expect, test } from 'vitest'
import { isOnDuty, isToCome } from '../../../shared/incident/shift/shift.ts'
import { declared, given, minutes, step } from '../../helpers/given.ts'

const seat = { person: '田辺 由美', channel: 'phone', from: minutes(0), until: minutes(240), relief: '青木 修' }
const turn = step('shift.plan', seat)

describe('a turn at the support desk', () => {
  test('may begin earlier or later than it is written down', () => {
    const { state } = given(
      declared(),
      turn,
      step('shift.plan', { ...seat, person: '青木 修', from: minutes(240), until: null })
    )
    const [now, later] = [...state.shifts.values()]
    expect(now && isOnDuty(now, minutes(5))).toBe(true)
    expect(later && isOnDuty(later, minutes(5))).toBe(false)
    expect(later && isToCome(later, minutes(5))).toBe(true)
  })

  test('goes on past the planned relief until somebody really leaves', () => {
    const incident = given(declared(), turn)
    const shift = incident.state.shifts.get('id2')
    expect(shift && isOnDuty(shift, minutes(300))).toBe(true)
    const { state } = incident.when('shift.end', { shift: 'id2' }, { at: 301, happened: 290 })
    const ended = state.shifts.get('id2')
    expect(ended?.ended).toBe(minutes(290))
    expect(ended && isOnDuty(ended, minutes(300))).toBe(false)
  })

  test('is relieved in one go: one leaves and the next sits down', () => {
    const incident = given(declared(), turn)
    const relieve = { shift: 'id2', person: '青木 修', until: minutes(480) }
    const { state } = incident.when('shift.relieve', relieve, { at: 241 }).makes('shift.ended', 'shift.planned')
    expect([...state.shifts.values()]).toMatchObject([
      { person: '田辺 由美', ended: minutes(241) },
      { person: '青木 修', channel: 'phone', from: minutes(241), until: minutes(480), ended: null }
    ])
    incident.when('shift.relieve', { ...relieve, person: '田辺 由美' }).refuses('relief-is-the-same')
  })

  test('has nobody in two seats of one channel at once', () => {
    const incident = given(declared(), turn)
    incident.when('shift.plan', seat).refuses('already-on-duty', { person: '田辺 由美' })
    incident.when('shift.plan', { ...seat, channel: 'chat' }).makes('shift.planned')
    incident.when('shift.plan', { ...seat, from: minutes(240), until: null }).makes('shift.planned')
  })

  test('cannot end before it begins, and is over once', () => {
    const incident = given(declared(), turn)
    incident.when('shift.plan', { ...seat, person: 'A', until: minutes(-1) }).refuses('end-before-start')
    incident.when('shift.end', { shift: 'id2' }, { at: 5, happened: -1 }).refuses('end-before-start')
    given(declared(), turn, step('shift.end', { shift: 'id2' }))
      .when('shift.change', { shift: 'id2', channel: 'chat', until: null, relief: '' })
      .refuses('shift-over', { person: '田辺 由美' })
  })

  test('that was entered by mistake is cancelled with a reason', () => {
    const incident = given(declared(), turn)
    incident.when('shift.cancel', { shift: 'id2', reason: '' }).refuses('reason-missing')
    const { state } = incident.when('shift.cancel', { shift: 'id2', reason: '来られない' })
    const cancelled = state.shifts.get('id2')
    expect(cancelled && isOnDuty(cancelled, minutes(5))).toBe(false)
  })

  test('moves to another channel or gets another relief', () => {
    const change = { shift: 'id2', channel: 'chat', until: null, relief: '' }
    const { state } = given(declared(), turn).when('shift.change', change)
    expect(state.shifts.get('id2')).toMatchObject({ channel: 'chat', until: null, relief: '' })
    const same = { shift: 'id2', channel: 'phone', until: seat.until, relief: seat.relief }
    given(declared(), turn).when('shift.change', same).refuses('already-so')
  })
})
