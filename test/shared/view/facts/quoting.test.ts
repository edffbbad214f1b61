import { describe, expect, test } from 'vitest'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { fallingApprovals, quotingOf } from '../../../../shared/view/facts/quoting.ts'
import type { Step } from '../../../helpers/given.ts'
import { given, minutes, playbook, step } from '../../../helpers/given.ts'
import { answerIn, answersPublished, answersSigned, answersTo } from '../../../helpers/given-answers.ts'
import { after, drafted, fact, noticeIn, posted, signed, textsIn, words } from '../../../helpers/given-notices.ts'
import { ito, takahashi } from '../../../helpers/people.ts'

const quoting = (state: IncidentState, field: string) => quotingOf(state, playbook, field)
const stateOf = (steps: readonly Step[], field = 'impact') =>
  quoting(given(...steps).state, field).map((one) => one.state)

describe('what quotes a fact', () => {
  test('is told with how far it has come', () => {
    expect(stateOf(drafted('web', 'email'))).toEqual(['draft', 'draft'])
    const texts = textsIn(given(...drafted('web')).state)
    expect(stateOf([...drafted('web'), step('notice.propose', { texts }, { by: takahashi })])).toEqual(['proposed'])
    expect(stateOf(signed('web'))).toEqual(['approved'])
    expect(stateOf(posted('web'))).toEqual(['posted'])
    const { state } = given(...signed('web'))
    const queued = step('notice.queue', { notice: noticeIn(state).id, connector: 'x' }, { by: takahashi })
    expect(stateOf([...signed('web'), queued])).toEqual(['sending'])
  })

  test('a text that does not name the field is none', () => {
    expect(stateOf(drafted('web'), 'compensation')).toEqual([])
    expect(stateOf(drafted('web'), 'join')).toEqual([])
  })

  test('a text that was taken back is none', () => {
    const steps = drafted('web')
    const withdraw = step('notice.withdraw', { notice: noticeIn(given(...steps).state).id, reason: '不要' })
    expect(stateOf([...steps, withdraw])).toEqual([])
  })

  test('of what is out only what customers read now', () => {
    const steps = posted('web')
    const { id } = noticeIn(given(...steps).state)
    const changed = [...steps, fact('impact', words('売買のみ', 'Trading only'))]
    const corrected = [...changed, step('notice.correct', { notice: id, reason: '誤記' }, { by: takahashi })]
    expect(quoting(given(...changed).state, 'impact')).toMatchObject([{ state: 'posted', older: true }])
    expect(stateOf(corrected)).toEqual(['posted', 'draft'])
  })
})

describe('what a change would kill', () => {
  test('are the signatures that hold and that quote the field, and they do die', () => {
    const halt = given(...signed('web', 'email'))
    const falling = fallingApprovals(quoting(halt.state, 'impact'))
    expect(new Set(falling.map(({ by }) => by.person))).toEqual(new Set([takahashi.person, ito.person]))
    expect(falling).toHaveLength(4)
    const changed = after(
      halt.when('fact.set', { facts: [{ field: 'impact', value: words('売買のみ', 'Trading only') }] })
    )
    expect(quoting(changed, 'impact')).toMatchObject([
      { older: true, state: 'proposed', falls: [] },
      { older: true, state: 'proposed', falls: [] }
    ])
  })

  test('the status of the cause is a part of it', () => {
    const halt = given(...signed('web'))
    expect(fallingApprovals(quoting(halt.state, 'cause'))).toHaveLength(2)
    const changed = after(halt.when('halt.explain', { status: 'suspected', text: '' }))
    expect(quoting(changed, 'cause')).toMatchObject([{ older: true, falls: [] }])
  })

  test('what is out loses none', () => {
    expect(fallingApprovals(quoting(given(...posted('web')).state, 'impact'))).toEqual([])
  })
})

describe('an answer of the support desk', () => {
  test('loses its signatures like a notice, and once it is published tells something old', () => {
    const signedAnswer = given(...answersSigned('when'))
    expect(quoting(signedAnswer.state, 'nextUpdate')).toMatchObject([{ state: 'approved', older: false }])
    expect(fallingApprovals(quoting(signedAnswer.state, 'nextUpdate'))).toHaveLength(2)
    const out = given(...answersPublished('when'), fact('nextUpdate', { kind: 'time', at: minutes(90) }))
    expect(quoting(out.state, 'nextUpdate')).toMatchObject([{ state: 'posted', older: true, falls: [] }])
  })

  test('that was taken back quotes nothing', () => {
    const { id } = answerIn(given(...answersTo('when')).state)
    const back = given(...answersTo('when'), step('answer.withdraw', { answer: id, reason: '統合' }, { by: takahashi }))
    expect(quoting(back.state, 'eta')).toEqual([])
    expect(quoting(given(...answersTo('when')).state, 'eta')).toMatchObject([{ state: 'draft' }])
  })
})
