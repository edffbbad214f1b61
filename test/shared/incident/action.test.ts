import { describe, expect, test } from 'vitest'
import { isUnsettled, nextDueOf } from '../../../shared/incident/action/action.ts'
import type { PreventiveAction } from '../../../shared/incident/action/action.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { signalsByKind } from '../../../shared/watch/sources.ts'
import { actionSources } from '../../../shared/watch/sources/actions.ts'
import { aCause, anAction } from '../../helpers/causes.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, minutes, step } from '../../helpers/given.ts'

const planned = (...after: readonly Step[]) => given(declared(), step('action.plan', anAction), ...after)
const finish = step('action.finish', { action: 'id2', note: '' })
const only = (state: IncidentState): PreventiveAction => {
  const [one] = [...state.actions.values()]
  if (!one) throw new Error('no action is planned')
  return one
}
const sources = (state: IncidentState) => actionSources(state, signalsByKind([]))

describe('a preventive action', () => {
  test('is numbered, and belongs to the department of its owner', () => {
    const { state } = planned(step('action.plan', { ...anAction, title: '監視の追加', owner: '山口 大輔' }))
    expect([...state.actions.values()].map(({ number, plan }) => [number, plan.value.department])).toEqual([
      [1, 'system'],
      [2, 'command']
    ])
  })

  test('answers causes that stand in the tree', () => {
    given(declared(), step('cause.note', aCause))
      .when('action.plan', { ...anAction, causes: ['id2'] })
      .makes('action.planned')
    planned()
      .when('action.plan', { ...anAction, causes: ['id9'] })
      .refuses('no-such-cause')
  })

  test('is looked at no earlier than it is due', () => {
    planned()
      .when('action.plan', { ...anAction, effectAt: minutes(1) })
      .refuses('end-before-start')
  })

  test('is changed with a reason and keeps what was planned', () => {
    const later = { ...anAction, action: 'id2', dueAt: minutes(30_000) }
    planned()
      .when('action.amend', { ...later, reason: '' })
      .refuses('reason-missing')
    planned()
      .when('action.amend', { ...anAction, action: 'id2', reason: 'x' })
      .refuses('already-so')
    const { state } = planned()
      .when('action.amend', { ...later, reason: '部品待ち' })
      .makes('action.amended')
    expect(only(state)).toMatchObject({
      plan: { value: { dueAt: minutes(30_000) } },
      earlier: [{ value: { dueAt: minutes(20_000) }, reason: '部品待ち' }]
    })
  })

  test('is done, then judged: what did not help stays unsettled', () => {
    expect(only(planned(finish).state)).toMatchObject({ status: 'done' })
    const judge = (effective: boolean, note: string) => ({ action: 'id2', effective, note })
    planned(finish).when('action.judge', judge(false, '')).refuses('reason-missing')
    const failed = planned(finish).when('action.judge', judge(false, '再発した')).makes('action.judged')
    expect(isUnsettled(only(failed.state))).toBe(true)
    const helped = planned(finish).when('action.judge', judge(true, '')).makes('action.judged')
    expect(isUnsettled(only(helped.state))).toBe(false)
  })

  test('is dropped and opened again with a reason', () => {
    const dropped = planned(step('action.drop', { action: 'id2', reason: '別案で対応' }))
    expect(only(dropped.state).status).toBe('dropped')
    dropped.when('action.reopen', { action: 'id2', reason: '' }).refuses('reason-missing')
    dropped.when('action.reopen', { action: 'id2', reason: '別案が中止' }).makes('action.reopened')
    planned().when('action.reopen', { action: 'id2', reason: 'x' }).refuses('already-so')
  })

  test('is due twice: to be done, then to be looked at; the watch knows both apart', () => {
    expect(nextDueOf(only(planned().state))).toBe(minutes(20_000))
    expect(sources(planned().state)).toMatchObject([{ id: 'A-1', dueAt: minutes(20_000), owner: 'R-SYS-H' }])
    expect(sources(planned(finish).state)).toMatchObject([{ id: 'A-1/effect', dueAt: minutes(60_000) }])
    expect(sources(planned(step('action.drop', { action: 'id2', reason: 'x' })).state)).toEqual([])
  })

  test('outlives the incident', () => {
    const closed = planned(step('halt.close', { reason: '復旧' }))
    closed.when('action.finish', { action: 'id2', note: '' }).makes('action.finished')
    closed.when('action.plan', anAction).makes('action.planned')
  })
})
