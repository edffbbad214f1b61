import { describe, expect, test } from 'vitest'
import { eventKey } from '../../../shared/event/envelope.ts'
import { fold } from '../../../shared/incident/fold.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { rowKinds, rowOf, timelineRows } from '../../../shared/view/timeline.ts'
import { factOf } from '../../helpers/arbitrary-facts.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { sato, takahashi } from '../../helpers/people.ts'

const halt = () =>
  given(
    declared(),
    step('remark.add', { text: '電話' }, { at: 20, happened: 5, by: sato }),
    step('duty.check', { duties: ['SYS-01'] }, { by: takahashi }),
    step('remark.correct', { remark: 'id2', text: '電話がつながった' }),
    step('entry.pin', { entry: 'node-1:2' })
  )
const rows = (order = {}) => timelineRows(halt().events, halt().state, playbook, order)

describe('the timeline', () => {
  test('is newest first, by when it was entered, without the pins themselves', () => {
    expect(rows().map((row) => row.event.type)).toEqual([
      'remark.corrected',
      'duty.checked',
      'remark.added',
      'halt.declared'
    ])
    expect(rows({ showPins: true })[0]?.event.type).toBe('entry.pinned')
  })

  test('or by when it happened', () => {
    const steps = given(
      declared({}, { at: 0 }),
      step('duty.check', { duties: ['SYS-01'] }, { at: 10 }),
      step('remark.add', { text: '電話' }, { at: 20, happened: 5 })
    )
    const happened = timelineRows(steps.events, steps.state, playbook, { by: 'happened' })
    expect(happened.map((row) => row.event.happenedAt)).toEqual([10, 5, 0].map(minutes))
  })

  test('marks what is pinned and what was written down afterwards', () => {
    const [, checked, remark] = rows()
    expect(remark).toMatchObject({ key: 'node-1:2', pinned: true, backdated: true, farOff: false, kind: 'remark' })
    expect(checked).toMatchObject({ pinned: false, backdated: false, kind: 'duty', duty: 'SYS-01' })
  })

  test('a corrected remark reads as it is now and keeps what it said', () => {
    expect(rows()[2]?.remark).toMatchObject({ text: '電話がつながった', corrected: true, earlier: [{ value: '電話' }] })
    expect(rows()[0]?.remark).toBeNull()
  })

  test('a row belongs to the department of who wrote it and to that of the duty', () => {
    expect(rows()[1]?.departments).toEqual(['pr', 'system'])
    expect(rows()[3]?.departments).toEqual(['command'])
  })

  test('an event that this console does not know is a row of its own kind', () => {
    const stranger = factOf('call.rung', { duty: 'SYS-01' })
    const row = rowOf(stranger, { state: fold(emptyIncident, [stranger]), playbook })
    expect(row).toMatchObject({ kind: 'unknown', duty: null, key: eventKey(stranger), event: stranger })
  })

  test('a clock that stood far off is flagged', () => {
    const late = factOf('remark.added', { remark: 'r', text: 'x' }, { enteredAt: minutes(60), happenedAt: minutes(60) })
    expect(rowOf(late, { state: emptyIncident, playbook })).toMatchObject({ farOff: true, backdated: false })
  })

  test('the adoption of a playbook stands among what is decided of the halt', () => {
    const adopted = factOf('playbook.adopted', { playbook: 'x', reason: '' })
    expect(rowOf(adopted, { state: emptyIncident, playbook }).kind).toBe('halt')
    expect(rowKinds).toContain('halt')
  })
})
