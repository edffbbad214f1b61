import { describe, expect, test } from 'vitest'
import { isApproved } from '../../../shared/incident/approval/approval.ts'
import { assessmentOf, missingTerms } from '../../../shared/incident/compensation/compensation.ts'
import {
  clearanceOf,
  isBanned,
  payingRefused,
  resolutionOf,
  resolutionStanding
} from '../../../shared/incident/compensation/standing.ts'
import { assessed, cleared, decidedToPay, kato, nakamura, proposed, terms } from '../../helpers/compensating.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, step } from '../../helpers/given.ts'
import { ito, matsumoto, takahashi } from '../../helpers/people.ts'

const basis = (...after: readonly Step[]) => given(declared(), assessed, ...after)
const approval = { resolution: 'id4', assessment: 'id2' }
const again = step(
  'compensation.assess',
  { was: 'id2', terms: { ...terms, formula: '差額の半分' }, reason: '協議の結果' },
  { by: kato }
)

describe('the basis of compensation', () => {
  test('is written over with a reason by whoever saw the last version, and keeps what it said', () => {
    const next = { was: 'id2', terms: { ...terms, formula: '差額の半分' }, reason: '' }
    basis().when('compensation.assess', next).refuses('reason-missing')
    basis(again)
      .when('compensation.assess', { ...next, reason: 'x' })
      .refuses('assessment-changed')
    basis().when('compensation.assess', { was: 'id2', terms, reason: 'x' }).refuses('already-so')
    const { state } = basis(again)
    expect(state.compensation.assessments.map(({ value }) => value.formula)).toEqual([terms.formula, '差額の半分'])
    expect(assessmentOf(state.compensation)?.reason).toBe('協議の結果')
  })

  test('names each asset once, and says why where the Japanese rules are not to apply', () => {
    const [price] = terms.prices
    const twice = { ...terms, prices: price ? [price, price] : [] }
    given(declared()).when('compensation.assess', { was: null, terms: twice, reason: '' }).refuses('asset-twice')
    given(declared())
      .when('compensation.assess', { was: null, terms: { ...terms, law: 'elsewhere' }, reason: '' })
      .refuses('law-note-missing')
  })

  test('a decision rests on scope, time, formula, fault and funding', () => {
    expect(missingTerms(terms)).toEqual([])
    expect(missingTerms({ ...terms, scope: '', basisAt: null, formula: '', fault: 'open', funding: '' })).toEqual([
      'scope',
      'basisAt',
      'formula',
      'fault',
      'funding'
    ])
  })
})

describe('a step of the playbook', () => {
  test('is done with a note or without, and set back with one', () => {
    const done = step('compensation.step', { step: 0, done: true, note: '' })
    const halt = basis(done)
    halt.when('compensation.step', { step: 0, done: true, note: '' }).refuses('already-so')
    halt.when('compensation.step', { step: 0, done: false, note: '' }).refuses('reason-missing')
    const { state } = halt.when('compensation.step', { step: 0, done: false, note: '窓が広がった' })
    expect(state.compensation.steps.get(0)?.map(({ value }) => value.done)).toEqual([true, false])
  })

  test('is one of the playbook', () => {
    basis().when('compensation.step', { step: 9, done: true, note: '' }).refuses('no-such-step')
  })
})

describe('the gate of the Japanese rules', () => {
  test('no decision to pay without the accident confirmation or a recorded exception; to refuse needs neither', () => {
    basis()
      .when('compensation.propose', { outcome: 'pay', assessment: 'id2', text: '' }, { by: kato })
      .refuses('confirmation-missing')
    basis()
      .when('compensation.propose', { outcome: 'refuse', assessment: 'id2', text: '' }, { by: kato })
      .makes('compensation.proposed')
    const exception = step('compensation.clear', { kind: 'exception', reference: '', text: '少額' }, { by: ito })
    basis(exception)
      .when('compensation.propose', { outcome: 'pay', assessment: 'id2', text: '' }, { by: kato })
      .makes('compensation.proposed')
  })

  test('stands open where no customer comes under those rules, with the reason', () => {
    const abroad = { ...terms, law: 'elsewhere' as const, lawNote: '対象は海外居住者のみ' }
    const halt = given(declared(), step('compensation.assess', { was: null, terms: abroad, reason: '' }))
    expect(isBanned(halt.state.compensation)).toBe(false)
    halt.when('compensation.propose', { outcome: 'pay', assessment: 'id2', text: '' }).makes('compensation.proposed')
  })

  test('is legal’s to open and to close; closed, nothing is paid', () => {
    const clear = { kind: 'confirmed', reference: 'J-1', text: '' } as const
    basis().when('compensation.clear', clear, { by: takahashi }).refuses('legal-only')
    basis()
      .when('compensation.clear', { ...clear, reference: '' }, { by: ito })
      .refuses('clearance-unfounded')
    const halt = given(declared(), ...decidedToPay)
    halt.when('compensation.unclear', { clearance: 'id3', reason: 'x' }, { by: takahashi }).refuses('legal-only')
    const { state } = halt.when('compensation.unclear', { clearance: 'id3', reason: '番号の誤り' }, { by: ito })
    expect(clearanceOf(state.compensation)).toBeUndefined()
    expect(payingRefused(halt.state.compensation)).toBeUndefined()
    expect(payingRefused(state.compensation)).toBe('confirmation-missing')
  })
})

describe('the decision', () => {
  const before = () => basis(cleared, proposed)

  test('takes legal and the head of treasury, neither of whom proposed it', () => {
    before().when('compensation.approve', approval, { by: kato }).refuses('another-person-needed')
    before().when('compensation.approve', approval, { by: takahashi }).refuses('not-a-payer')
    const first = basis(cleared, proposed, step('compensation.approve', approval, { by: ito }))
    expect(payingRefused(first.state.compensation)).toBe('decision-missing')
    first.when('compensation.approve', approval, { by: ito }).refuses('another-person-needed')
    const { state } = first.when('compensation.approve', approval, { by: nakamura }).makes('compensation.approved')
    expect(payingRefused(state.compensation)).toBeUndefined()
    given(declared(), ...decidedToPay)
      .when('compensation.approve', approval, { by: matsumoto })
      .refuses('already-done')
  })

  test('may be signed by whoever commands in place of the head of treasury', () => {
    const { state } = basis(cleared, proposed, step('compensation.approve', approval, { by: ito })).when(
      'compensation.approve',
      approval,
      { by: matsumoto }
    )
    expect(payingRefused(state.compensation)).toBeUndefined()
  })

  test('dies when the basis changes, and is proposed anew', () => {
    const { state } = given(declared(), ...decidedToPay, again)
    const resolution = resolutionOf(state.compensation)
    if (!resolution) throw new Error('the proposal is gone')
    const standing = resolutionStanding(state.compensation, resolution)
    expect(isApproved(standing)).toBe(false)
    expect(standing.dead).toHaveLength(2)
    expect(payingRefused(state.compensation)).toBe('decision-missing')
    given(declared(), ...decidedToPay, again)
      .when('compensation.propose', { outcome: 'pay', assessment: 'id7', text: '' }, { by: kato })
      .makes('compensation.proposed')
  })

  test('is withdrawn with a reason', () => {
    before().when('compensation.withdraw', { resolution: 'id4', reason: '' }).refuses('reason-missing')
    const { state } = given(declared(), ...decidedToPay).when('compensation.withdraw', {
      resolution: 'id4',
      reason: '協会の指摘'
    })
    expect(resolutionOf(state.compensation)).toBeUndefined()
    expect(payingRefused(state.compensation)).toBe('decision-missing')
  })

  test('goes on after the incident is closed', () => {
    given(declared(), assessed, cleared, step('halt.close', { reason: '収束' }))
      .when('compensation.propose', { outcome: 'pay', assessment: 'id2', text: '' }, { by: kato })
      .makes('compensation.proposed')
  })
})
