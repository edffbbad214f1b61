import { expect, test } from 'vitest'
import type { AnswerBulk } from '../../../../shared/view/support/answer-list.ts'
import { answerRows, openQuestions, readyAnswers } from '../../../../shared/view/support/answer-list.ts'
import type { Actor } from '../../../../shared/event/envelope.ts'
import type { Step } from '../../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../../helpers/given.ts'
import { answersIn, answersPublished, answersSigned, answersTo, answerIn } from '../../../helpers/given-answers.ts'
import { fact, words } from '../../../helpers/given-notices.ts'
import { ito, suzuki, takahashi } from '../../../helpers/people.ts'

const rowsOf = (...steps: readonly Step[]) => answerRows(given(...steps).state, playbook, minutes(20))
const statuses = (...steps: readonly Step[]) => rowsOf(...steps).map(({ answer, status }) => [answer.topic, status])
const slipped = step(
  'eta.estimate',
  { from: minutes(120), to: minutes(180), basis: '', reviewAt: null },
  { by: takahashi }
)
const proposed = (...topics: readonly string[]) => {
  const steps = answersTo(...topics)
  return [...steps, step('answer.propose', { texts: answersIn(given(...steps).state) }, { by: suzuki })]
}

test('an answer goes from a draft through its approval to what customers read', () => {
  expect(statuses(...answersTo('when'))).toEqual([['when', 'draft']])
  expect(statuses(...proposed('when'))).toEqual([['when', 'proposed']])
  expect(statuses(...answersSigned('when'))).toEqual([['when', 'approved']])
  expect(statuses(...answersPublished('when'))).toEqual([['when', 'published']])
})

test('what is out and no longer true stands first, even while a new version is under way', () => {
  const steps = [...answersPublished('orders', 'when'), slipped]
  expect(statuses(...steps)).toEqual([
    ['when', 'outdated'],
    ['orders', 'published']
  ])
  const { id } = answerIn(given(...steps).state, 'when')
  const [first] = rowsOf(...steps, step('answer.refill', { answers: [id] }, { by: suzuki }))
  expect(first).toMatchObject({ status: 'draft', outdated: ['eta'], changed: [] })
})

test('a draft whose facts changed says which, and one that was sent back stands as such until it is written over', () => {
  const [stale] = rowsOf(...answersTo('when'), slipped)
  expect(stale).toMatchObject({ status: 'stale', changed: ['eta'] })
  const steps = proposed('when')
  const [text] = answersIn(given(...steps).state)
  const back = step('answer.reject', { ...text!, reason: '断定を避ける' }, { by: ito })
  expect(statuses(...steps, back)).toEqual([['when', 'rejected']])
})

test('one that was withdrawn stands last and blocks nothing', () => {
  const steps = answersTo('when', 'why')
  const { id } = answerIn(given(...steps).state, 'when')
  const rows = rowsOf(...steps, step('answer.withdraw', { answer: id, reason: '統合' }, { by: suzuki }))
  expect(rows.map(({ answer, status }) => [answer.topic, status])).toEqual([
    ['why', 'draft'],
    ['when', 'withdrawn']
  ])
})

test('the questions without an answer are those of the time: halted, or back', () => {
  const halted = openQuestions(given(...answersTo('when')).state, playbook).map(({ id }) => id)
  expect(halted).toContain('what')
  expect(halted).not.toContain('when')
  expect(halted).not.toContain('resumed')
  const back = given(
    declared(),
    step('halt.retime', { name: 'resumed', at: minutes(5), reason: '再開' }, { at: 10 })
  ).state
  const after = openQuestions(back, playbook).map(({ id }) => id)
  expect(after).toContain('resumed')
  expect(after).not.toContain('when')
})

test.each<[AnswerBulk, readonly Step[], Actor, string[]]>([
  ['refill', [...answersTo('when', 'orders'), slipped], suzuki, ['when']],
  ['propose', answersTo('when', 'compensation'), suzuki, ['when']],
  ['approve', proposed('when'), ito, ['when']],
  ['approve', proposed('when'), suzuki, []],
  ['publish', answersSigned('when', 'orders'), suzuki, ['when', 'orders']],
  ['publish', [...answersSigned('when', 'orders'), slipped], suzuki, ['orders']]
])('what can be done with several answers (%s) leaves out what would be refused', (bulk, steps, actor, topics) => {
  const { state } = given(...steps)
  const ready = readyAnswers(rowsOf(...steps), bulk, state, playbook, actor)
  expect(ready.map(({ answer }) => answer.topic)).toEqual(topics)
})

test('nobody signs twice, not even in one go', () => {
  const steps = answersTo('when')
  const texts = answersIn(given(...steps).state)
  const signed = [...steps, step('answer.propose', { texts }, { by: takahashi })]
  const { state } = given(...signed)
  expect(readyAnswers(rowsOf(...signed), 'approve', state, playbook, takahashi)).toEqual([])
  expect(readyAnswers(rowsOf(...signed), 'approve', state, playbook, ito)).toHaveLength(1)
})

test('an answer of which a fact is missing is counted as blocked', () => {
  const [row] = rowsOf(...answersTo('compensation'))
  expect(row?.blocks).toBeGreaterThan(0)
  const [filled] = rowsOf(
    ...answersTo(),
    fact('compensation', words('対象外です', 'Not covered')),
    step('answer.draft', { topics: ['compensation'] }, { by: suzuki })
  )
  expect(filled?.blocks).toBe(0)
})
