import { describe, expect, test } from 'vitest'
import { turnOf } from '../../../shared/incident/complaint/complaint.ts'
import { caseNumber } from '../../../shared/incident/complaint/number.ts'
import { apart, declared, given, minutes, step } from '../../helpers/given.ts'
import { intake } from '../../helpers/intake.ts'
import { sato, suzuki } from '../../helpers/people.ts'

const opened = step('complaint.open', intake, { by: suzuki })
const of = { complaint: 'id2' }
const given1 = () => given(declared(), opened)
const move = { ...of, step: 'supervisor', person: '大野 恵', dueAt: minutes(90), reason: '' } as const
const closed = step('complaint.close', { ...of, result: 'resolved', text: '反映を確認し了承' })

describe('a case', () => {
  test('lies first with whoever took it, and is due by the first step', () => {
    const found = given1().state.complaints.get('id2')
    expect(found).toMatchObject({ receivedBy: suzuki, receivedAt: minutes(1), form: intake.form, closed: undefined })
    expect(found && turnOf(found)?.value).toEqual({
      step: 'agent',
      person: suzuki.person,
      dueAt: minutes(241),
      reason: ''
    })
    expect(found?.evidence.get('txid')).toBe('asked')
  })

  test('that goes before others is due by its priority', () => {
    const { state } = given(declared()).when('complaint.open', { ...intake, priority: 'assetLoss' })
    const found = state.complaints.get('id2')
    expect(found && turnOf(found)?.value.dueAt).toBe(minutes(16))
  })

  test('is called by a count and two letters, which two laptops never share', () => {
    const { state } = apart([], opened, step('complaint.open', { ...intake, priority: 'care' }))
    const numbers = [...state.complaints.values()].map(({ number }) => number)
    expect(numbers.every((number) => /^00\d[A-Z]{2}$/.test(number))).toBe(true)
    expect(caseNumber(1, 'laptop-a:7')).not.toBe(caseNumber(1, 'laptop-b:7'))
  })

  test.each([
    [{ customer: '山田 太郎' }, 'not-a-reference'],
    [{ customer: '090-1234-5678' }, 'not-a-reference'],
    [{ channel: 'fax' }, 'no-such-channel'],
    [{ kind: 'weather' }, 'no-such-case-kind'],
    [{ summary: '山田太郎様の出金が止まった' }, 'personal-name'],
    [{ summary: '連絡先は taro@example.jp' }, 'personal-mail']
  ] as const)('whose form says %o is refused', (change, code) => {
    given(declared())
      .when('complaint.open', { ...intake, form: { ...intake.form, ...change } })
      .refuses(code)
  })

  test('keeps what its form said before in the log when it is corrected', () => {
    const form = { ...intake.form, kind: 'deposit' }
    given1()
      .when('complaint.amend', { ...of, form, reason: '' })
      .refuses('reason-missing')
    given1()
      .when('complaint.amend', { ...of, form: intake.form, reason: 'x' })
      .refuses('already-so')
    const { state } = given1()
      .when('complaint.amend', { ...of, form, reason: '入金だった' })
      .makes('complaint.amended')
    expect(state.complaints.get('id2')?.form.kind).toBe('deposit')
  })

  test('gathers its evidence piece by piece, and a piece may be taken off again', () => {
    const incident = given(declared(), opened, step('complaint.gather', { ...of, item: 'txid', state: 'here' }))
    expect(incident.state.complaints.get('id2')?.evidence.get('txid')).toBe('here')
    const { state } = incident.when('complaint.gather', { ...of, item: 'txid', state: null })
    expect(state.complaints.get('id2')?.evidence.has('txid')).toBe(false)
    incident.when('complaint.gather', { ...of, item: 'txid', state: 'here' }).refuses('already-so')
  })
})

describe('the complaint path', () => {
  test('goes on to any later step, with who has it and by when', () => {
    const { state } = given1().when('complaint.move', move, { by: sato, at: 30 })
    const found = state.complaints.get('id2')
    expect(found?.path.map((turn) => turn.value.step)).toEqual(['agent', 'supervisor'])
    expect(found && turnOf(found)).toMatchObject({
      by: sato,
      at: minutes(30),
      value: { person: '大野 恵', dueAt: minutes(90) }
    })
  })

  test('goes back only with a reason', () => {
    const incident = given(declared(), opened, step('complaint.move', move))
    const back = { ...move, step: 'agent' as const, person: '田辺 由美' }
    incident.when('complaint.move', back).refuses('reason-missing')
    incident.when('complaint.move', { ...back, reason: '顧客の希望' }).makes('complaint.moved')
  })

  test('names somebody, and a time to come', () => {
    given1()
      .when('complaint.move', { ...move, person: '' })
      .refuses('person-missing')
    given1()
      .when('complaint.move', { ...move, dueAt: minutes(1) }, { at: 2 })
      .refuses('due-in-the-past')
    given(declared(), opened, step('complaint.move', move)).when('complaint.move', move).refuses('already-so')
  })
})

describe('a dispute', () => {
  test('is signalled once and settled with a reason', () => {
    const disputed = given(declared(), opened, step('complaint.dispute', { ...of, text: '訴訟を考えるとのこと' }))
    expect(disputed.state.complaints.get('id2')?.dispute?.value).toBe('訴訟を考えるとのこと')
    disputed.when('complaint.dispute', { ...of, text: 'x' }).refuses('already-so')
    disputed.when('complaint.settle', { ...of, reason: '' }).refuses('reason-missing')
    const { state } = disputed.when('complaint.settle', { ...of, reason: '聞き違い' })
    expect(state.complaints.get('id2')?.dispute).toBeUndefined()
    given1()
      .when('complaint.dispute', { ...of, text: '' })
      .refuses('reason-missing')
  })

  test('may be known when the case is taken', () => {
    const { state } = given(declared()).when('complaint.open', { ...intake, dispute: '弁護士に相談済み' })
    expect(state.complaints.get('id2')?.dispute?.value).toBe('弁護士に相談済み')
  })
})

describe('the end of a case', () => {
  test('says with what result, and takes nothing more until it is reopened', () => {
    given1()
      .when('complaint.close', { ...of, result: 'resolved', text: '' })
      .refuses('reason-missing')
    given1()
      .when('complaint.close', { ...of, result: 'forgotten', text: 'x' })
      .refuses('no-such-result')
    const done = given(declared(), opened, closed)
    expect(done.state.complaints.get('id2')?.closed?.value.result).toBe('resolved')
    done.when('complaint.note', { ...of, text: 'x' }).refuses('complaint-closed')
    const again = done.when('complaint.reopen', { ...of, reason: '再度の申出' })
    expect(again.state.complaints.get('id2')?.closed).toBeUndefined()
  })

  test('keeps every answer that the customer got', () => {
    const answer = { ...of, channel: 'mail', text: '反映は本日中と回答' }
    const { state } = given(declared(), opened, step('complaint.answer', answer)).when('complaint.answer', {
      ...answer,
      channel: 'phone'
    })
    expect(state.complaints.get('id2')?.answers.map(({ value }) => value.channel)).toEqual(['mail', 'phone'])
    given1()
      .when('complaint.answer', { ...answer, text: '山田太郎様へ' })
      .refuses('personal-name')
  })

  test('outlives the incident: a case goes on after it was closed', () => {
    const over = given(declared(), opened, step('halt.close', { reason: '終結' }))
    over.when('complaint.move', move).makes('complaint.moved')
    over.when('complaint.open', intake).makes('complaint.opened')
    over.when('inquiry.gauge', { channel: 'phone', perHour: 1, handleMinutes: null }).refuses('incident-closed')
  })
})
