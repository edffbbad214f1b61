import { describe, expect, test } from 'vitest'
import { openDesk } from '../../helpers/watch-desk.ts'

describe('a reported fact', () => {
  test('stays with who said it and when; it is taken back with a reason, once', () => {
    const desk = openDesk()
    desk.act('signal.report', { fact: { kind: 'rumour', text: '掲示板', url: '' } }, { at: 9, happened: 4 })
    const [signal] = [...desk.state().signals.keys()] as [string]
    expect(desk.state().signals.get(signal)).toMatchObject({
      at: desk.start + 4 * 60_000,
      enteredAt: desk.start + 9 * 60_000
    })
    expect(desk.ask('signal.withdraw', { signal, reason: '' })).toMatchObject({ refusal: { code: 'reason-missing' } })
    desk.act('signal.withdraw', { signal, reason: '別件' })
    expect(desk.ask('signal.withdraw', { signal, reason: 'x' })).toMatchObject({ refusal: { code: 'already-so' } })
    expect(desk.ask('signal.withdraw', { signal: 'none', reason: 'x' })).toMatchObject({
      refusal: { code: 'no-such-signal' }
    })
  })

  test('must be about something that is there', () => {
    const desk = openDesk()
    const ask = (fact: Parameters<typeof desk.ask<'signal.report'>>[1]['fact']) => desk.ask('signal.report', { fact })
    expect(ask({ kind: 'reportFiled', deadline: 'JP-NONE-1' })).toMatchObject({ refusal: { code: 'no-such-deadline' } })
    expect(ask({ kind: 'assetCheck', check: 'AC-99', passed: true, variance: 0 })).toMatchObject({
      refusal: { code: 'no-such-check' }
    })
    expect(ask({ kind: 'vendorAnswer', vendor: 'X-CLOUD', text: '' })).toMatchObject({
      refusal: { code: 'no-such-case' }
    })
    expect(ask({ kind: 'actionDone', action: 'A-1' })).toMatchObject({ refusal: { code: 'no-such-action' } })
  })

  test('a clock is started once, and again after it was taken back', () => {
    const desk = openDesk()
    const fact = { kind: 'clockStart', deadline: 'JP-PPC-1' } as const
    desk.act('signal.report', { fact })
    expect(desk.ask('signal.report', { fact })).toMatchObject({ refusal: { code: 'already-so' } })
    desk.act('signal.withdraw', { signal: 'clock:JP-PPC-1', reason: '対象外' })
    desk.act('signal.report', { fact })
    expect(desk.state().signals.get('clock:JP-PPC-1')?.withdrawn).toBeUndefined()
  })
})

describe('a mark of a notice', () => {
  test('names a channel of the playbook, and promises nothing before itself', () => {
    const desk = openDesk()
    expect(desk.ask('mark.post', { channel: 'fax', nextUpdateAt: null })).toMatchObject({
      refusal: { code: 'no-such-channel' }
    })
    expect(desk.ask('mark.post', { channel: 'web', nextUpdateAt: desk.start - 1 })).toMatchObject({
      refusal: { code: 'end-before-start' }
    })
    expect(desk.ask('mark.estimate', { from: 2, to: 1 })).toMatchObject({ refusal: { code: 'end-before-start' } })
    expect(desk.ask('mark.withdraw', { mark: 'none', reason: 'x' })).toMatchObject({
      refusal: { code: 'no-such-mark' }
    })
  })
})
