import { expect, test } from 'vitest'
import { supportLate } from '../../../../shared/view/support/waiting.ts'
import { given, minutes, step } from '../../../helpers/given.ts'
import { answersPublished } from '../../../helpers/given-answers.ts'
import { intake } from '../../../helpers/intake.ts'
import { suzuki, takahashi } from '../../../helpers/people.ts'

const steps = [
  ...answersPublished('when', 'phishing'),
  step('complaint.open', { ...intake, dueAt: minutes(30) }, { by: suzuki, at: 10 }),
  step(
    'shift.plan',
    { person: '田辺 由美', channel: 'phone', from: minutes(0), until: minutes(40), relief: '' },
    { by: suzuki, at: 11 }
  ),
  step('eta.estimate', { from: minutes(120), to: minutes(180), basis: '', reviewAt: null }, { by: takahashi, at: 12 })
]

test('a customer who waits, a relief that does not come and an answer that is no longer true are late', () => {
  const { state } = given(...steps)
  expect(supportLate(state, minutes(20))).toBe(1)
  expect(supportLate(state, minutes(31))).toBe(2)
  expect(supportLate(state, minutes(41))).toBe(3)
})

test('cases outlive the incident, seats and answers do not', () => {
  const { state } = given(...steps, step('halt.close', { reason: '終了' }, { at: 50 }))
  expect(supportLate(state, minutes(60))).toBe(1)
})
