import { describe, expect, test } from 'vitest'
import { declared, given, minutes, step } from '../../helpers/given.ts'
import { lineOf, loadOf } from '../../helpers/loads.ts'
import { suzuki } from '../../helpers/people.ts'

describe('the load of the support desk', () => {
  test('stands for the moment that its figures are of, whoever types it later', () => {
    const { state } = given(declared()).when('inquiry.report', loadOf(lineOf('phone', { open: 12 })), {
      by: suzuki,
      at: 20,
      happened: 15
    })
    expect([...state.inquiries.values()]).toMatchObject([
      { at: minutes(15), enteredAt: minutes(20), by: suzuki, value: { lines: [{ channel: 'phone', open: 12 }] } }
    ])
  })

  test('leaves out a channel of which nothing was typed: a gap is not nought', () => {
    const { state } = given(declared()).when('inquiry.report', loadOf(lineOf('phone', { open: 0 }), lineOf('mail')))
    expect([...state.inquiries.values()][0]?.value.lines.map((line) => line.channel)).toEqual(['phone'])
  })

  test('is refused without a figure, of an unknown channel, and with an average above the longest wait', () => {
    const incident = given(declared())
    incident.when('inquiry.report', loadOf(lineOf('phone'))).refuses('nothing-reported')
    incident.when('inquiry.report', loadOf(lineOf('fax', { open: 1 }))).refuses('no-such-channel', { channel: 'fax' })
    incident
      .when('inquiry.report', loadOf(lineOf('chat', { averageWait: 9, longestWait: 8 })))
      .refuses('average-above-longest', { channel: 'chat' })
    incident.when('inquiry.report', { ...loadOf(), volumeMultiple: 2 }).makes('inquiry.reported')
  })

  test('holds no personal data in what most customers ask', () => {
    given(declared())
      .when('inquiry.report', { ...loadOf(lineOf('phone', { open: 1 })), topics: '090-1234-5678 から多数' })
      .refuses('personal-number')
  })

  test('is corrected with a reason, and keeps its moment and what it said before', () => {
    const before = given(declared(), step('inquiry.report', loadOf(lineOf('phone', { longestWait: 48 })), { at: 10 }))
    const load = loadOf(lineOf('phone', { longestWait: 18 }))
    before.when('inquiry.correct', { inquiry: 'id2', load, reason: '' }).refuses('reason-missing')
    const { state } = before.when('inquiry.correct', { inquiry: 'id2', load, reason: '読み違い' }, { at: 14 })
    expect(state.inquiries.get('id2')).toMatchObject({
      at: minutes(10),
      enteredAt: minutes(14),
      value: { lines: [{ longestWait: 18 }] },
      earlier: [{ value: { load: { lines: [{ longestWait: 48 }] }, reason: '読み違い' } }]
    })
  })

  test('is taken back with a reason, once', () => {
    const reported = [declared(), step('inquiry.report', loadOf(lineOf('phone', { open: 1 })))]
    const withdraw = { inquiry: 'id2', reason: '別の案件の数字' }
    given(...reported)
      .when('inquiry.withdraw', { ...withdraw, reason: '' })
      .refuses('reason-missing')
    given(...reported)
      .when('inquiry.withdraw', withdraw)
      .makes('inquiry.withdrawn')
    given(...reported, step('inquiry.withdraw', withdraw))
      .when('inquiry.withdraw', withdraw)
      .refuses('already-so')
  })
})

describe('what a channel is measured by', () => {
  test('is set for the incident and goes back to the playbook', () => {
    const set = { channel: 'phone', perHour: 40, handleMinutes: 6 }
    const incident = given(declared(), step('inquiry.gauge', set))
    expect(incident.state.gauges.get('phone')?.value).toEqual({ perHour: 40, handleMinutes: 6 })
    incident.when('inquiry.gauge', set).refuses('already-so')
    const back = incident.when('inquiry.gauge', { ...set, perHour: null, handleMinutes: null })
    expect(back.state.gauges.get('phone')?.value).toEqual({ perHour: null, handleMinutes: null })
    incident.when('inquiry.gauge', { ...set, channel: 'fax' }).refuses('no-such-channel')
  })
})
