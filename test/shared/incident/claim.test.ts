import { describe, expect, test } from 'vitest'
import { batchStatus, changedLines } from '../../../shared/incident/claim/batch.ts'
import type { ClaimStatus } from '../../../shared/incident/claim/claim.ts'
import { accountSchema, claimKey, claimStatus } from '../../../shared/incident/claim/claim.ts'
import { claimNumber } from '../../../shared/incident/claim/number.ts'
import { commands } from '../../../shared/incident/commands.ts'
import { assessmentOf } from '../../../shared/incident/compensation/compensation.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import {
  approved,
  assessed,
  cleared,
  decidedToPay,
  form,
  kato,
  listed,
  nakamura,
  paid,
  register,
  signedBy,
  taken,
  terms
} from '../../helpers/compensating.ts'
import { apart, declared, given, minutes, step } from '../../helpers/given.ts'
import { ito, takahashi } from '../../helpers/people.ts'

const T1 = 'no:t-1'
const again = step('compensation.assess', { was: 'id2', terms: { ...terms, formula: '差額の半分' }, reason: '協議' })

function stands(state: IncidentState, id = T1): ClaimStatus | undefined {
  const claim = state.claims.get(id)
  return claim && claimStatus(claim, assessmentOf(state.compensation)?.id)
}

function batchIn(state: IncidentState) {
  const [batch] = state.batches.values()
  if (!batch) throw new Error('nothing was proposed')
  return batch
}

describe('taking cases', () => {
  test('a case without a number is given one, and none is taken twice', () => {
    const halt = register(1)
    const { state } = halt.when('claim.take', { rows: [{ number: '', form }], source: '' }).makes('claim.taken')
    expect([...state.claims.values()].at(-1)?.number).toMatch(/^C-0002[A-Z]{3}$/)
    halt.when('claim.take', { rows: [{ number: 't-1', form }], source: '' }).refuses('claim-twice')
    const rows = [1, 2].map(() => ({ number: 'T-9', form }))
    halt.when('claim.take', { rows, source: '' }).refuses('claim-twice')
  })

  test('one file taken on two laptops makes one case of each row', () => {
    const { state } = apart([], taken(3), taken(3))
    expect(state.claims.size).toBe(3)
  })

  test('many rows are one deed in events of a size that travels', () => {
    const rows = Array.from({ length: 650 }, (_, index) => ({ number: `N-${index + 1}`, form }))
    const { events } = given(declared()).when('claim.take', { rows, source: 'a.csv' })
    expect(events.map(({ data }) => (data['rows'] as unknown[]).length)).toEqual([300, 300, 50])
  })

  test('an account is a reference, never a name, a mail address or a sentence', () => {
    for (const account of ['A-1001', '0042', 'jp/2026.17']) expect(accountSchema.safeParse(account).success).toBe(true)
    for (const account of ['山田太郎', 'yamada', 'a1@example.jp', 'A 1001', ''])
      expect(accountSchema.safeParse(account).success, account).toBe(false)
  })

  test('an amount is an exact decimal that is not below zero', () => {
    for (const assessed of ['1e400', '-1', '01', '1,000'])
      expect(
        commands['claim.take'].safeParse({ rows: [{ number: '', form: { ...form, assessed } }], source: '' }).success,
        assessed
      ).toBe(false)
  })

  test('a service is one of the playbook', () => {
    given(declared())
      .when('claim.take', { rows: [{ number: '', form: { ...form, service: 'nothing' } }], source: '' })
      .refuses('no-such-service')
  })
})

describe('changing cases', () => {
  test('what was empty is filled in without a word; what was said is changed with a reason', () => {
    const halt = given(declared(), assessed, cleared, taken(1, { assessed: null }))
    expect(stands(halt.state)).toBe('received')
    const { state } = halt.when('claim.revise', { rows: [{ claim: T1, form }], source: '', reason: '' })
    expect(stands(state)).toBe('assessed')
    const next = { ...form, account: 'A-1001', assessed: '9000' }
    register(1)
      .when('claim.revise', { rows: [{ claim: T1, form: next }], source: '', reason: '' })
      .refuses('reason-missing')
    register(1)
      .when('claim.revise', { rows: [{ claim: T1, form }], source: '', reason: 'x' })
      .refuses('already-so')
    register(1)
      .when('claim.revise', { rows: [{ claim: 'x', form }], source: '', reason: 'x' })
      .refuses('no-such-claim')
  })

  test('an approved case that changes is approved no longer', () => {
    const rows = [{ claim: T1, form: { ...form, assessed: '99999' } }]
    const { state } = approved(2).when('claim.revise', { rows, source: '', reason: '再計算' })
    expect(stands(state)).toBe('assessed')
    expect(stands(state, 'no:t-2')).toBe('approved')
  })

  test('what is paid stays as it was paid', () => {
    const rows = [{ claim: T1, form: { ...form, assessed: '99999' } }]
    approved(1, paid(T1)).when('claim.revise', { rows, source: '', reason: 'x' }).refuses('claim-stands-elsewhere')
  })
})

describe('a list that two people sign', () => {
  test('holds each case with its amount, and decides once legal and treasury have signed', () => {
    const halt = register(2, listed(2))
    expect(batchIn(halt.state).lines.map(({ amount, currency }) => [amount, currency])).toEqual([
      ['12000.5', 'JPY'],
      ['12000.5', 'JPY']
    ])
    const first = halt.when('claim.sign', { batch: 'id8' }, { by: ito }).makes('claim.signed')
    expect(stands(first.state)).toBe('assessed')
    expect(stands(approved(2).state)).toBe('approved')
    expect(
      approved(2)
        .state.claims.get(T1)
        ?.verdict?.approvers.map(({ person }) => person)
    ).toEqual([ito.person, nakamura.person])
  })

  test('nobody signs what they proposed, nor twice, nor for a department that has no say', () => {
    const halt = register(1, listed(1))
    halt.when('claim.sign', { batch: 'id8' }, { by: kato }).refuses('another-person-needed')
    halt.when('claim.sign', { batch: 'id8' }, { by: takahashi }).refuses('not-a-payer')
    register(1, listed(1), signedBy(ito))
      .when('claim.sign', { batch: 'id8' }, { by: ito })
      .refuses('another-person-needed')
    approved(1).when('claim.sign', { batch: 'id8' }, { by: nakamura }).refuses('already-done')
  })

  test('a case waits in one list alone, and comes into none unassessed', () => {
    register(1, listed(1))
      .when('claim.propose', { claims: [T1], outcome: 'refuse', note: 'x' })
      .refuses('claim-in-batch', { batch: 1 })
  })

  test('is void once a case of it says something else', () => {
    const change = step('claim.revise', {
      rows: [{ claim: T1, form: { ...form, assessed: '1' } }],
      source: '',
      reason: '誤記'
    })
    const halt = register(2, listed(2), change)
    expect(batchStatus(halt.state, batchIn(halt.state))).toBe('stale')
    expect(changedLines(halt.state, batchIn(halt.state)).map(({ claim }) => claim)).toEqual([T1])
    halt.when('claim.sign', { batch: 'id8' }, { by: ito }).refuses('batch-stale', { count: 1 })
  })

  test('all of it falls with the basis, and nothing of it is paid', () => {
    const halt = approved(1, again)
    expect(stands(halt.state)).toBe('assessed')
    expect(batchStatus(halt.state, batchIn(halt.state))).toBe('stale')
    halt.when('claim.pay', { claims: [T1], reference: 'x' }).refuses('decision-missing')
  })

  test('is taken back with a reason: what was not paid is open again', () => {
    const halt = approved(2, paid(T1))
    halt.when('claim.withdraw', { batch: 'id8', reason: '' }).refuses('reason-missing')
    const { state } = halt.when('claim.withdraw', { batch: 'id8', reason: '重複' }).makes('claim.withdrawn')
    expect([stands(state), stands(state, 'no:t-2')]).toEqual(['paid', 'assessed'])
  })

  test('refusing takes a reason and two people, and no confirmation of the association', () => {
    register(1)
      .when('claim.propose', { claims: [T1], outcome: 'refuse', note: '' })
      .refuses('reason-missing')
    const halt = given(declared(), assessed, taken(1), listed(1, 'refuse'), signedBy(ito, 'id4'))
    expect(stands(halt.when('claim.sign', { batch: 'id4' }, { by: nakamura }).state)).toBe('refused')
  })
})

describe('paying', () => {
  test('what two people approved is marked as paid, with the payment record and the exact amount', () => {
    const halt = approved(2)
    halt.when('claim.pay', { claims: [T1], reference: '' }).refuses('payment-reference-missing')
    const { state } = halt.when('claim.pay', { claims: [T1], reference: 'FB-1' }, { happened: 5 }).makes('claim.paid')
    expect(state.claims.get(T1)?.payment).toMatchObject({
      value: { amount: '12000.5', currency: 'JPY', reference: 'FB-1' },
      at: minutes(5)
    })
    register(1)
      .when('claim.pay', { claims: [T1], reference: 'x' })
      .refuses('claim-stands-elsewhere')
  })

  test('paid on two laptops, it is paid once', () => {
    const { state } = apart(
      [...decidedToPay, taken(1), listed(1), signedBy(ito), signedBy(nakamura)],
      step('claim.pay', { claims: [T1], reference: 'FB-1' }),
      step('claim.pay', { claims: [T1], reference: 'FB-2' })
    )
    expect(state.claims.get(T1)?.payment?.value.reference).toBe('FB-1')
  })

  test('a payment that came back is taken back with a reason', () => {
    const halt = approved(1, paid(T1))
    halt.when('claim.unpay', { claims: [T1], reason: '' }).refuses('reason-missing')
    expect(stands(halt.when('claim.unpay', { claims: [T1], reason: '口座不明' }).state)).toBe('approved')
  })
})

describe('objections and the end', () => {
  test('an objection stops the payment until it is answered; upheld, the case is decided anew', () => {
    const halt = approved(1, step('claim.object', { claim: T1, text: '数量が違う' }))
    expect(stands(halt.state)).toBe('objection')
    halt.when('claim.pay', { claims: [T1], reference: 'x' }).refuses('claim-stands-elsewhere')
    halt.when('claim.answer', { claim: T1, upheld: true, text: '' }).refuses('reason-missing')
    expect(stands(halt.when('claim.answer', { claim: T1, upheld: false, text: '根拠なし' }).state)).toBe('approved')
    expect(stands(halt.when('claim.answer', { claim: T1, upheld: true, text: '再計算' }).state)).toBe('assessed')
    halt.when('claim.object', { claim: T1, text: 'x' }).refuses('claim-stands-elsewhere')
  })

  test('holds no personal data', () => {
    approved(1).when('claim.object', { claim: T1, text: '連絡先 a@example.jp' }).refuses('personal-mail')
  })

  test('what is settled is closed without a word, what is not with a reason; opened again with one', () => {
    expect(stands(approved(1, paid(T1), step('claim.close', { claims: [T1], note: '' })).state)).toBe('closed')
    register(1)
      .when('claim.close', { claims: [T1], note: '' })
      .refuses('reason-missing')
    const halt = register(1, step('claim.close', { claims: [T1], note: '申出の取下げ' }))
    halt.when('claim.reopen', { claim: T1, reason: '' }).refuses('reason-missing')
    expect(stands(halt.when('claim.reopen', { claim: T1, reason: '誤り' }).state)).toBe('assessed')
    approved(1)
      .when('claim.close', { claims: [T1], note: 'x' })
      .refuses('claim-stands-elsewhere')
  })
})

test('two cases look like one where account, asset and time are the same', () => {
  expect(claimKey(form)).toBe(claimKey({ ...form, account: 'a-1001', claimed: '1' }))
  expect(claimKey({ ...form, eventAt: null })).toBeNull()
})

test('a number carries letters of the id, so that one count given out twice still makes two numbers', () => {
  expect(claimNumber(7, 'a')).not.toBe(claimNumber(7, 'b'))
  expect(claimNumber(7, 'a')).toMatch(/^C-0007[A-HJ-NP-Z]{3}$/)
})
