import { describe, expect, test } from 'vitest'
import { announcedFor, reopeningTold, treatmentTold } from '../../../shared/incident/resumption/proof.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { Step } from '../../helpers/given.ts'
import { given, minutes, step } from '../../helpers/given.ts'
import { factSteps, noticeIn, textsIn, words } from '../../helpers/given-notices.ts'
import { ito, takahashi } from '../../helpers/people.ts'

const OPENS = minutes(90)
const target = step('halt.retime', { name: 'resumeTarget', at: OPENS, reason: '' }, { at: 3 })
const expected = (to: number) =>
  step('eta.estimate', { from: to, to, basis: '', reviewAt: null }, { by: takahashi, at: 3 })

/** A notice at a stage that goes out at a minute, after everything before it. */
function out(before: readonly Step[], stage: 'update' | 'start' | 'resume', at: number): Step[] {
  const drafted = [...before, step('notice.draft', { channels: ['web'], stage }, { by: takahashi, at: 4 })]
  const texts = textsIn(given(...drafted).state)
  const notice = noticeIn(given(...drafted).state).id
  return [
    ...drafted,
    step('notice.propose', { texts }, { by: takahashi, at: 5 }),
    step('notice.approve', { texts }, { by: ito, at: 6 }),
    step('notice.post', { notice, link: 'https://example.com/3', proof: null }, { by: takahashi, at })
  ]
}

const told = (state: IncidentState) =>
  [...reopeningTold(state).values()].map(({ value, at, notice }) => [value, at, notice])

describe('the notice ahead', () => {
  test('is filled by a posted update that names the resume target, and says which notice it was', () => {
    const { state } = given(...out([...factSteps, target, expected(OPENS)], 'update', 20))
    const { id, number } = noticeIn(state)
    expect(told(state)).toEqual([['web', minutes(20), { id, stage: 'update', number }]])
    expect(announcedFor(state)).toBe(OPENS)
  })

  test.each([
    ['names another time', [...factSteps, target, expected(minutes(200))], 'update', 20],
    ['knows no target', [...factSteps, expected(OPENS)], 'update', 20],
    ['is the first notice', [...factSteps, target, expected(OPENS)], 'start', 20],
    ['went out after that time', [...factSteps, target, expected(OPENS)], 'update', 95]
  ] as const)('is not filled by a notice that %s', (_why, before, stage, at) => {
    const { state } = given(...out(before, stage, at))
    expect(told(state)).toEqual([])
    expect(announcedFor(state)).toBeNull()
  })

  test('no longer counts a notice that was withdrawn', () => {
    const steps = out([...factSteps, target, expected(OPENS)], 'update', 20)
    const { id } = noticeIn(given(...steps).state)
    const { state } = given(
      ...steps,
      step('notice.withdraw', { notice: id, reason: '誤り' }, { by: takahashi, at: 25 })
    )
    expect(told(state)).toEqual([])
  })

  test('is asked anew once services were closed again', () => {
    const { state } = given(...out([...factSteps, target, expected(OPENS)], 'update', 20))
    const later = { ...state.resumption, round: 1, roundSince: minutes(30) }
    expect(told({ ...state, resumption: later })).toEqual([])
  })

  test('what people record counts beside it; the first on a channel stands', () => {
    const record = step(
      'resume.announce',
      { what: ['reopening'], channels: ['web', 'push'], opensAt: minutes(100), ref: '' },
      { at: 30, by: takahashi }
    )
    const { state } = given(...out([...factSteps, target, expected(OPENS)], 'update', 20), record)
    expect(told(state).map(([channel, at, notice]) => [channel, at, notice === null])).toEqual([
      ['web', minutes(20), false],
      ['push', minutes(30), true]
    ])
    expect(announcedFor(state)).toBe(minutes(100))
  })
})

describe('the treatment of orders', () => {
  const treat = step(
    'resume.treat',
    { treatment: 'cancelAll', owner: 'R-SYS-ENG', basis: '約款' },
    { at: 2, by: takahashi }
  )
  const sheet = step(
    'fact.set',
    { facts: [{ field: 'orderPolicy', value: words('すべて取り消します', 'All are cancelled') }] },
    { at: 3, by: takahashi }
  )

  /** The update that is out, as if its text quoted how orders are treated. */
  function quoting(before: readonly Step[]): IncidentState {
    const { state } = given(...out(before, 'update', 20))
    const notice = noticeIn(state)
    const version = state.facts.get('orderPolicy')?.settings.at(-1)?.id ?? ''
    const texts = notice.texts.map((text) => ({ ...text, quotes: [{ field: 'orderPolicy', version }] }))
    return { ...state, notices: new Map([[notice.id, { ...notice, texts }]]) }
  }

  test('is told by a notice that quotes what the fact sheet says since it was decided', () => {
    const word = treatmentTold(quoting([...factSteps, treat, sheet]))
    expect(word).toMatchObject({ at: minutes(20), what: ['treatment'], notice: { stage: 'update' } })
  })

  test('is not told by one that quotes what stood there before, nor by one that quotes nothing of it', () => {
    const late = { ...treat, at: 3.5 }
    expect(treatmentTold(quoting([...factSteps, sheet, late]))).toBeUndefined()
    expect(treatmentTold(given(...out([...factSteps, treat, sheet], 'update', 20)).state)).toBeUndefined()
  })
})
