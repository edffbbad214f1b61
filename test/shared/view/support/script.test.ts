import { describe, expect, test } from 'vitest'
import { changesSince, readBy, scriptOf, scriptReaders } from '../../../../shared/view/support/script.ts'
import type { Step } from '../../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../../helpers/given.ts'
import { answerIn, answersPublished, answersSigned } from '../../../helpers/given-answers.ts'
import { fact, factSteps, words } from '../../../helpers/given-notices.ts'
import { ito, suzuki, takahashi } from '../../../helpers/people.ts'

const scriptAfter = (...steps: readonly Step[]) => scriptOf(given(...steps).state, playbook)
const slipped = step(
  'eta.estimate',
  { from: minutes(120), to: minutes(180), basis: '', reviewAt: null },
  { by: takahashi, at: 30 }
)
const questions = (rows: readonly { readonly question: { readonly en: string } }[]) =>
  rows.map(({ question }) => question.en)

describe('the agents’ script', () => {
  test('says nothing before anybody knows anything', () => {
    const script = scriptAfter(declared())
    expect(script).toMatchObject({ facts: [], answers: [], held: [], changedAt: null })
    expect(script.unknown).toContain('cause')
  })

  test('holds the facts as they stand in both languages, and nothing that was only drafted or signed', () => {
    const script = scriptAfter(...answersSigned('when'))
    const eta = script.facts.find(({ field }) => field === 'eta')
    expect(eta?.text.ja).toContain('未定')
    expect(eta?.text.en).toContain('Not yet known')
    expect(script.answers).toEqual([])
  })

  test('takes an answer up when it is published and out when a fact in it changes, saying which', () => {
    const before = scriptAfter(...answersPublished('when', 'orders'))
    expect(questions(before.answers)).toEqual(['When will service resume?', 'What happens to my open orders?'])
    const script = scriptAfter(...answersPublished('when', 'orders'), slipped)
    expect(questions(script.answers)).toEqual(['What happens to my open orders?'])
    expect(script.held).toMatchObject([{ fields: ['eta'], changedAt: minutes(30) }])
    expect(script.facts.find(({ field }) => field === 'eta')?.changedAt).toBe(minutes(30))
    expect(script.changedAt).toBe(minutes(30))
  })

  test('takes out what was withdrawn', () => {
    const steps = answersPublished('when')
    const { id } = answerIn(given(...steps).state)
    const script = scriptAfter(
      ...steps,
      step('answer.withdraw', { answer: id, reason: '誤り' }, { by: suzuki, at: 40 })
    )
    expect(script.answers).toEqual([])
    expect(script.held).toMatchObject([{ fields: [], changedAt: minutes(40) }])
  })

  test('says nothing of a fact of which two people say different things', () => {
    const script = scriptAfter(
      ...factSteps,
      fact('impact', words('出金のみ', 'Withdrawals alone'), { by: takahashi, at: 10 }),
      fact('impact', words('すべて', 'Everything'), { by: ito, at: 10.5 })
    )
    expect(script.contested).toEqual(['impact'])
    expect(script.facts.map(({ field }) => field)).not.toContain('impact')
  })

  test('says when service came back instead of when it is expected, once it is', () => {
    const script = scriptAfter(
      ...factSteps,
      step('halt.retime', { name: 'resumed', at: minutes(15), reason: '再開' }, { at: 20 })
    )
    const fields = script.facts.map(({ field }) => field)
    expect(fields).toContain('resumed')
    expect(fields).not.toContain('eta')
  })
})

describe('what somebody has not read', () => {
  const steps = [...answersPublished('when', 'orders'), slipped]
  const script = scriptAfter(...steps)

  test('is all of it at first, and after that what changed since', () => {
    const all = script.facts.length + script.answers.length + script.held.length
    expect(changesSince(script, null)).toBe(all)
    expect(changesSince(script, minutes(29))).toBe(2)
    expect(changesSince(script, minutes(30))).toBe(0)
  })

  test('is listed by who is on duty, those who have not read all of it first', () => {
    const seat = (person: string) =>
      step(
        'shift.plan',
        { person, channel: 'phone', from: minutes(0), until: null, relief: '' },
        { by: suzuki, at: 31 }
      )
    const read = (person: string, asOf: number, at: number) =>
      step('script.confirm', { person, asOf: minutes(asOf) }, { by: suzuki, at })
    const { state } = given(
      ...steps,
      seat('田辺 由美'),
      seat('青木 修'),
      seat('小川 真'),
      read('田辺 由美', 30, 32),
      read('青木 修', 20, 33),
      read('石井 優', 30, 34)
    )
    expect(scriptReaders(state, script, minutes(40))).toEqual([
      { person: '青木 修', onDuty: true, readAt: minutes(20), upToDate: false },
      { person: '小川 真', onDuty: true, readAt: null, upToDate: false },
      { person: '田辺 由美', onDuty: true, readAt: minutes(30), upToDate: true },
      { person: '石井 優', onDuty: false, readAt: minutes(30), upToDate: true }
    ])
    expect(readBy(state, '田辺由美')).toBe(minutes(30))
  })
})
