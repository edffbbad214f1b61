import { describe, expect, test } from 'vitest'
import { markOn } from '../../../shared/incident/debrief/debrief.ts'
import { given, declared, step } from '../../helpers/given.ts'
import { begun, drillScenario } from '../../helpers/given-drills.ts'
import { matsumoto, sato } from '../../helpers/people.ts'

const first = `inject:${drillScenario.injects[0]?.id}`
const objective = `objective:${drillScenario.objectives[0]?.id}`
const led = { by: sato } as const

describe('evaluators’ marks', () => {
  test('stand on injects and objectives, the last one said', () => {
    const { state } = given(
      ...begun(),
      step('debrief.mark', { subject: first, verdict: 'partly', remark: '復唱が遅い' }, led),
      step('debrief.mark', { subject: first, verdict: 'met', remark: '' }, { by: matsumoto }),
      step('debrief.mark', { subject: objective, verdict: 'missed', remark: '' }, led)
    )
    expect(markOn(state.debrief, first)).toMatchObject({
      value: { verdict: 'met', remark: '' },
      by: { person: matsumoto.person },
      times: 2
    })
    expect(markOn(state.debrief, objective)?.value.verdict).toBe('missed')
    expect(state.debrief.marks.get(first)?.[0]?.value?.remark).toBe('復唱が遅い')
  })

  test('are taken back without a trace lost', () => {
    const { state } = given(
      ...begun(),
      step('debrief.mark', { subject: first, verdict: 'met', remark: '' }, led),
      step('debrief.unmark', { subject: first, reason: '' }, led)
    )
    expect(markOn(state.debrief, first)).toBeNull()
    expect(state.debrief.marks.get(first)).toHaveLength(2)
  })

  test.each([
    ['the same again', { subject: first, verdict: 'met', remark: '' } as const, 'already-so' as const],
    [
      'of an inject that is not there',
      { subject: 'inject:DR-99', verdict: 'met', remark: '' } as const,
      'no-such-subject' as const
    ],
    [
      'of an objective that is not there',
      { subject: 'objective:x', verdict: 'met', remark: '' } as const,
      'no-such-subject' as const
    ]
  ])('%s is refused', (_what, data, code) => {
    const drill = given(...begun(), step('debrief.mark', { subject: first, verdict: 'met', remark: '' }, led))
    drill.when('debrief.mark', data).refuses(code)
  })
})

describe('the hot wash', () => {
  test('keeps what is said to each question, and what was taken back', () => {
    const drill = given(...begun(), step('debrief.voice', { question: 1, text: '連絡が早い', anonymous: false }, led))
    const [word] = [...drill.state.debrief.words.values()]
    expect(word).toMatchObject({ question: 1, said: { value: '連絡が早い' }, retracted: undefined })
    drill.when('debrief.voice', { question: 99, text: 'x', anonymous: true }).refuses('no-such-section')
    drill.when('debrief.retract', { word: word?.id ?? '', reason: '' }).refuses('reason-missing')
  })

  test('is for drills of a scenario alone, and goes on when the drill is over', () => {
    const voice = { question: 0, text: 'x', anonymous: false }
    given(declared()).when('debrief.voice', voice).refuses('no-drill')
    const over = given(...begun(), step('drill.end', { reason: '終了' }, led), step('debrief.voice', voice, led))
    expect(over.state.debrief.words.size).toBe(1)
  })
})

describe('proposed changes of the playbook', () => {
  test('name a duty, a rule or the whole, and are taken up or not with a reason', () => {
    const drill = given(
      ...begun(),
      step('debrief.propose', { ref: 'PR-02', text: '15分を10分に' }, led),
      step('debrief.propose', { ref: '', text: '訓練を増やす' }, led)
    )
    const [one] = [...drill.state.debrief.proposals.values()]
    const id = one?.id ?? ''
    expect(one).toMatchObject({ ref: 'PR-02', settled: undefined })
    drill.when('debrief.propose', { ref: 'XX-99', text: 'x' }).refuses('no-such-subject')
    drill.when('debrief.settle', { proposal: id, taken: false, reason: '' }).refuses('reason-missing')
    const settled = given(
      ...begun(),
      step('debrief.propose', { ref: '', text: 'x' }, led),
      step('debrief.settle', { proposal: id, taken: true, reason: '' }, led)
    )
    expect([...settled.state.debrief.proposals.values()].map(({ settled: one_ }) => one_?.value.taken)).toEqual([true])
  })
})
