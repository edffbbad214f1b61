import { describe, expect, test } from 'vitest'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { Engagement } from '../../../shared/incident/vendor/vendor.ts'
import { isAnswered, lastWordOf } from '../../../shared/incident/vendor/vendor.ts'
import type { Doing, Step } from '../../helpers/given.ts'
import { declared, given, minutes, step } from '../../helpers/given.ts'

const case1 = { vendor: 'X-CLOUD', task: '冷却停止の復旧', caseNumber: '', topPriority: false }
const engaged = (...after: readonly Step[]) => given(declared(), step('vendor.engage', case1), ...after)
const hear = (text: string, doing: Doing = {}, nextAt: number | null = null) =>
  step('vendor.hear', { engagement: 'id2', text, nextAt }, doing)
const only = (state: IncidentState): Engagement => {
  const [one] = [...state.vendors.values()]
  if (!one) throw new Error('nobody is engaged')
  return one
}

describe('a vendor', () => {
  test('is engaged before there is a case number; the number and the priority follow', () => {
    const halt = engaged()
    const { state } = halt
      .when('vendor.amend', { engagement: 'id2', caseNumber: 'C-1042', topPriority: true })
      .makes('vendor.amended')
    expect(only(state)).toMatchObject({ caseNumber: 'C-1042', topPriority: true, urgent: { at: minutes(2) } })
    halt.when('vendor.amend', { engagement: 'id2', caseNumber: '', topPriority: false }).refuses('already-so')
  })

  test('is engaged once for one case, and again for another or after it was closed', () => {
    engaged().when('vendor.engage', case1).refuses('already-so')
    engaged()
      .when('vendor.engage', { ...case1, task: 'ログの提供' })
      .makes('vendor.engaged')
    engaged(step('vendor.close', { engagement: 'id2', reason: '' }))
      .when('vendor.engage', case1)
      .makes('vendor.engaged')
  })

  test('is heard: the last word is the one that was said last, whenever it was written down', () => {
    const { state } = engaged(hear('部品を手配', { at: 30 }), hear('現地到着', { at: 31, happened: 20 }))
    expect(lastWordOf(only(state))).toMatchObject({ value: { text: '部品を手配' }, at: minutes(30) })
    expect(only(state).words).toHaveLength(2)
  })

  test('promises the next word for after this one', () => {
    engaged()
      .when('vendor.hear', { engagement: 'id2', text: '', nextAt: minutes(1) }, { at: 5 })
      .refuses('end-before-start')
    expect(lastWordOf(only(engaged(hear('', { at: 5 }, minutes(35))).state))?.value.nextAt).toBe(minutes(35))
  })

  test('owes an answer from when the case became one of top priority', () => {
    const raised = step('vendor.amend', { engagement: 'id2', caseNumber: '', topPriority: true }, { at: 20 })
    expect(isAnswered(only(engaged(hear('', { at: 10 }), raised).state))).toBe(false)
    expect(isAnswered(only(engaged(raised, hear('', { at: 21 })).state))).toBe(true)
  })

  test('is heard no more once its case is closed', () => {
    const halt = engaged(step('vendor.close', { engagement: 'id2', reason: '復旧' }))
    expect(only(halt.state).closed?.value).toBe('復旧')
    halt.when('vendor.hear', { engagement: 'id2', text: 'x', nextAt: null }).refuses('case-closed')
    halt.when('vendor.close', { engagement: 'none', reason: '' }).refuses('no-such-engagement')
  })
})
