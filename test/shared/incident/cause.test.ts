import { describe, expect, test } from 'vitest'
import { childrenOf, depthOf, standsIn } from '../../../shared/incident/cause/cause.ts'
import { aCause } from '../../helpers/causes.ts'
import { declared, given, step } from '../../helpers/given.ts'

const why = (parent: string | null, text = aCause.text) => step('cause.note', { ...aCause, parent, text })

describe('the tree of causes', () => {
  test('each answer lies under the cause that it explains, in the order in which they were noted', () => {
    const { state } = given(
      declared(),
      why(null, '停止'),
      why('id2', 'なぜ1'),
      why('id2', 'なぜ2'),
      why('id3', 'なぜ1の1')
    )
    expect(childrenOf(state.causes, null).map(({ words }) => words.value.text)).toEqual(['停止'])
    expect(childrenOf(state.causes, 'id2').map(({ words }) => words.value.text)).toEqual(['なぜ1', 'なぜ2'])
    expect(depthOf(state.causes, 'id5')).toBe(3)
  })

  test('what was taken out goes with everything below it, and nothing is noted under it', () => {
    const halt = given(declared(), why(null), why('id2'), step('cause.remove', { cause: 'id2', reason: '誤り' }))
    expect(standsIn(halt.state.causes, 'id3')).toBe(false)
    halt.when('cause.note', { ...aCause, parent: 'id3' }).refuses('no-such-cause')
    halt.when('cause.amend', { ...aCause, cause: 'id3', text: 'x' }).refuses('no-such-cause')
    halt.when('cause.remove', { cause: 'id2', reason: 'x' }).refuses('no-such-cause')
  })

  test('a cause that is put right keeps what it said', () => {
    const halt = given(declared(), why(null, '電源'))
    const { state } = halt.when('cause.amend', { ...aCause, cause: 'id2', text: '冷却' }).makes('cause.amended')
    expect(state.causes.get('id2')).toMatchObject({
      words: { value: { text: '冷却' } },
      earlier: [{ value: { text: '電源' } }]
    })
    halt.when('cause.amend', { ...aCause, cause: 'id2', text: '電源' }).refuses('already-so')
    halt.when('cause.remove', { cause: 'id2', reason: '' }).refuses('reason-missing')
  })
})

test('sections are written over and over and keep every version', () => {
  const halt = given(
    declared(),
    step('cause.write', { section: 2, text: '第一稿' }),
    step('cause.write', { section: 2, text: '第二稿' })
  )
  expect(halt.state.sections.get(2)?.map(({ value }) => value)).toEqual(['第一稿', '第二稿'])
  halt.when('cause.write', { section: 2, text: '第二稿' }).refuses('already-so')
})

test('a lesson is taken out with a reason', () => {
  const halt = given(declared(), step('cause.learn', { kind: 'lucky', text: '担当者が偶然社内にいた' }))
  halt.when('cause.unlearn', { lesson: 'id2', reason: '' }).refuses('reason-missing')
  const { state } = halt.when('cause.unlearn', { lesson: 'id2', reason: '重複' }).makes('cause.unlearned')
  expect(state.lessons.get('id2')?.removed?.value).toBe('重複')
})

test('causes are looked for after the incident is closed, too', () => {
  given(declared(), step('halt.close', { reason: '復旧' }))
    .when('cause.note', aCause)
    .makes('cause.noted')
})
