import { expect, test } from 'vitest'
import { answerBaseline } from '../../../../shared/view/support/answer-baseline.ts'
import type { Step } from '../../../helpers/given.ts'
import { given, minutes, step } from '../../../helpers/given.ts'
import { answerIn, answersIn, answersPublished, answersSigned, answersTo } from '../../../helpers/given-answers.ts'
import { ito, suzuki, takahashi } from '../../../helpers/people.ts'

const baselineOf = (...steps: readonly Step[]) => answerBaseline(answerIn(given(...steps).state))
const slipped = step(
  'eta.estimate',
  { from: minutes(120), to: minutes(180), basis: '', reviewAt: null },
  { by: takahashi }
)
const refilled = (steps: readonly Step[]) =>
  step('answer.refill', { answers: [answerIn(given(...steps).state).id] }, { by: suzuki })

test('a draft, and what is out as it stands, are held against nothing', () => {
  expect(baselineOf(...answersTo('when'))).toBeNull()
  expect(baselineOf(...answersPublished('when'))).toBeNull()
})

test('a new version is held against what is out, before that against what was signed', () => {
  const out = [...answersPublished('when'), slipped]
  expect(baselineOf(...out, refilled(out))).toMatchObject({ kind: 'published' })
  const signed = [...answersSigned('when'), slipped]
  const found = baselineOf(...signed, refilled(signed))
  expect(found?.kind).toBe('signed')
  expect(found?.words.body.ja).toContain('未定')
})

test('what was sent back is what the next version is held against', () => {
  const steps = answersSigned('when')
  const [text] = answersIn(given(...steps).state)
  const back = [...steps, step('answer.reject', { ...text!, reason: '断定' }, { by: ito }), slipped]
  expect(baselineOf(...back)).toBeNull()
  expect(baselineOf(...back, refilled(back))).toMatchObject({ kind: 'rejected' })
})
