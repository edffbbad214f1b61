import { describe, expect, test } from 'vitest'
import { actionRows, actionsOf, actionsShown } from '../../../../shared/view/after/action-list.ts'
import { causeTree, unanswered } from '../../../../shared/view/after/cause-tree.ts'
import { endOfTypedDay } from '../../../../shared/view/after/typed-day.ts'
import { aCause, anAction } from '../../../helpers/causes.ts'
import { declared, given, minutes, step } from '../../../helpers/given.ts'

const plan = (title: string, due: number, causes: string[] = []) =>
  step('action.plan', { ...anAction, title, dueAt: minutes(due), effectAt: minutes(due + 100), causes })

describe('the list of actions', () => {
  const { state } = given(
    declared(),
    plan('later', 500),
    plan('late', 20),
    plan('to judge', 30),
    plan('settled', 40),
    step('action.finish', { action: 'id4', note: '' }),
    step('action.finish', { action: 'id5', note: '' }),
    step('action.judge', { action: 'id5', effective: true, note: '' })
  )
  const rows = actionRows(state.actions, minutes(60))

  test('has what is due next first, and what is settled last', () => {
    expect(rows.map(({ action }) => action.plan.value.title)).toEqual(['late', 'to judge', 'later', 'settled'])
    expect(rows.map(({ late }) => late)).toEqual([true, false, false, false])
  })

  test('is narrowed by how actions stand and by words', () => {
    const counts = (['open', 'late', 'judge', 'all'] as const).map((filter) => actionsOf(rows, filter).length)
    expect(counts).toEqual([3, 1, 1, 4])
    expect(actionsShown(rows, 'all', 'A-2', () => []).map(({ action }) => action.number)).toEqual([2])
    expect(actionsShown(rows, 'all', '基盤', () => ['基盤部長'])).toHaveLength(4)
  })
})

test('a root cause that nothing answers is owed an action; a dropped one is no answer', () => {
  const halt = given(
    declared(),
    step('cause.note', { ...aCause, kind: 'direct' }),
    step('cause.note', { ...aCause, parent: 'id2' }),
    plan('fix', 500, ['id3'])
  )
  expect(unanswered(causeTree(halt.state.causes, halt.state.actions))).toEqual([])
  const { state } = halt.when('action.drop', { action: 'id4', reason: 'x' })
  expect(unanswered(causeTree(state.causes, state.actions)).map(({ cause, depth }) => [cause.id, depth])).toEqual([
    ['id3', 2]
  ])
})

test('a typed day ends at its last moment, where the person is', () => {
  expect(endOfTypedDay('2026-03-31', 'Asia/Tokyo')).toBe(Date.parse('2026-03-31T23:59:59.999+09:00'))
  expect(endOfTypedDay('2026/3/31', 'UTC')).toBe(Date.parse('2026-03-31T23:59:59.999Z'))
  expect(endOfTypedDay('31 March', 'UTC')).toBeNull()
})
