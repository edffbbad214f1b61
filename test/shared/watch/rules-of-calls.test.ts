import { describe, expect, test } from 'vitest'
import type { CallOutcome } from '../../../shared/incident/call/call.ts'
import { caller, openDesk } from '../../helpers/watch-desk.ts'
import type { WatchDesk } from '../../helpers/watch-desk.ts'
import { expectRaises, expectSilence } from './winding.ts'

function call(desk: WatchDesk, role: string, at: number, outcome: CallOutcome, deputy = role): void {
  const slot = { role: deputy, contact: '' }
  desk.act('call.take', { role, slot, number: 0 }, { by: caller, at })
  desk.act(
    'call.log',
    { role, slot, number: 0, outcome, callBackAt: null, seconds: 20, note: '', paper: false },
    { by: caller, at }
  )
}

describe('ER-01, a call that nobody acknowledges', () => {
  test('goes to the next deputy when the time to acknowledge is over', () => {
    const desk = openDesk()
    call(desk, 'R-SYS-H', 2, 'voicemail')
    expectRaises(desk, 'ER-01', [{ level: 1, at: 7, to: ['R-SYS-D1'] }])
    expect(desk.state().roleCalls.get('R-SYS-H')?.passed).toMatchObject([
      { slot: { role: 'R-SYS-H' }, reason: 'ER-01' }
    ])
  })

  test('says nothing once it was confirmed, or the next was tried', () => {
    const confirmed = openDesk()
    call(confirmed, 'R-SYS-H', 2, 'reached')
    call(confirmed, 'R-SYS-H', 6, 'confirmed')
    expectSilence(confirmed, 'ER-01', 20)
    const next = openDesk()
    call(next, 'R-SYS-H', 2, 'noAnswer')
    call(next, 'R-SYS-H', 3, 'confirmed', 'R-SYS-D1')
    expectSilence(next, 'ER-01', 20)
  })

  test('passes when the next is tried after it was raised', () => {
    const desk = openDesk()
    call(desk, 'R-SYS-H', 2, 'reached')
    desk.runTo(8)
    call(desk, 'R-SYS-H', 9, 'noAnswer', 'R-SYS-D1')
    desk.run(9.5)
    expect([...desk.state().escalations.values()].find((one) => one.rule === 'ER-01')?.resolved?.how).toBe('passed')
  })

  test('waits longer where the severity says so', () => {
    const desk = openDesk({ severity: 'SEV3' })
    call(desk, 'R-SYS-H', 2, 'reached')
    expectRaises(desk, 'ER-01', [{ level: 1, at: 12 }])
  })

  test('a taken call that nobody finishes is one too', () => {
    const desk = openDesk()
    desk.act('call.take', { role: 'R-SYS-H', slot: { role: 'R-SYS-H', contact: '' }, number: 0 }, { by: caller, at: 1 })
    expectRaises(desk, 'ER-01', [{ level: 1, at: 6 }])
  })
})

describe('ER-02, a chain of which nobody is reached', () => {
  test('goes to the parent of the branch and to the deputy commander, and asks for an acting owner', () => {
    const desk = openDesk()
    call(desk, 'R-SE-H', 1, 'noAnswer')
    call(desk, 'R-SE-H', 3, 'declined', 'R-SE-D1')
    desk.run(3)
    expect(desk.raised('ER-02')).toMatchObject([{ level: 1, targets: ['R-DUTY', 'R-ICD'] }])
    expect(desk.state().decisions.get('ER-02:R-SE-H:assignActing')).toMatchObject({
      effect: 'assignActing',
      answer: undefined
    })
  })

  test('at the latest after its minutes, though somebody may still call back', () => {
    const desk = openDesk()
    call(desk, 'R-SYS-H', 2, 'voicemail')
    expectRaises(desk, 'ER-02', [{ level: 1, at: 17 }])
  })

  test('says nothing once an acting owner is named or somebody called back', () => {
    const acting = openDesk()
    call(acting, 'R-SYS-H', 2, 'voicemail')
    acting.act('call.appoint', { role: 'R-SYS-H', person: '佐藤 健', reason: '不在' }, { at: 10 })
    expectSilence(acting, 'ER-02', 40)
    const back = openDesk()
    call(back, 'R-SYS-H', 2, 'voicemail')
    back.act(
      'call.receive',
      { role: 'R-SYS-H', slot: { role: 'R-SYS-H', contact: '' }, outcome: 'confirmed', note: '' },
      { at: 12 }
    )
    expectSilence(back, 'ER-02', 40)
  })
})

describe('ER-03, no commander', () => {
  test('five minutes after the halt, where whom others named did not come forward', () => {
    const desk = openDesk({ declaredBy: caller })
    expectRaises(desk, 'ER-03', [{ level: 1, at: 5, to: ['R-ICD', 'R-EXEC'] }])
    expect(desk.state().commander?.value.person).toBe('松本 彩')
    expect(desk.state().decisions.get(`ER-03:named-${desk.start}:transferCommand`)?.effect).toBe('transferCommand')
  })

  test('says nothing once they did anything, or were reached by call', () => {
    const acted = openDesk({ declaredBy: caller })
    acted.act('remark.add', { text: '着席' }, { at: 4 })
    expectSilence(acted, 'ER-03', 20)
    const called = openDesk({ declaredBy: caller })
    call(called, 'R-IC', 3, 'confirmed')
    expectSilence(called, 'ER-03', 20)
  })

  test('the deputy who takes the decision takes command', () => {
    const desk = openDesk({ declaredBy: caller })
    desk.runTo(6)
    const tanaka = { person: '田中 誠', department: 'command', role: 'R-ICD' }
    desk.act(
      'decision.take',
      { decision: `ER-03:named-${desk.start}:transferCommand`, reason: '' },
      { by: tanaka, at: 7 }
    )
    expect(desk.state().commander?.value).toEqual({ person: '田中 誠', role: 'R-ICD' })
    desk.run(8)
    expect([...desk.state().escalations.values()].find((one) => one.rule === 'ER-03')?.resolved?.how).toBe('passed')
  })
})

describe('ER-20, a long shift of command', () => {
  test('warns after three hours and demands relief after six', () => {
    const desk = openDesk()
    expectRaises(
      desk,
      'ER-20',
      [
        { level: 1, at: 180, to: ['R-ICD'] },
        { level: 2, at: 360, to: ['R-EXEC'] }
      ],
      1
    )
  })

  test('a hand-over starts it anew', () => {
    const desk = openDesk()
    const tanaka = { person: '田中 誠', department: 'command', role: 'R-ICD' }
    desk.act('command.take', { reason: '交代' }, { by: tanaka, at: 100 })
    expectRaises(desk, 'ER-20', [{ level: 1, at: 280 }], 1)
  })
})
