import { describe, expect, test } from 'vitest'
import type { CommandData } from '../../../shared/incident/commands.ts'
import { openDesk } from '../../helpers/watch-desk.ts'
import type { WatchDesk } from '../../helpers/watch-desk.ts'
import { expectRaises, expectSilence } from './winding.ts'

const urgent: CommandData<'vendor.engage'> = { vendor: 'X-CLOUD', task: '', caseNumber: '', topPriority: true }
const idOf = (desk: WatchDesk): string => [...desk.state().vendors.keys()].at(-1) ?? ''
const raisedAt35 = [{ level: 1, at: 35, to: ['R-SYS-H', 'R-EXEC'] }]

describe('ER-21, a silent vendor of the desk', () => {
  test('thirty minutes after a case of top priority was opened', () => {
    const desk = openDesk()
    desk.act('vendor.engage', urgent, { at: 5 })
    expectRaises(desk, 'ER-21', raisedAt35)
    expect([...desk.state().escalations.values()].find((one) => one.rule === 'ER-21')?.about).toEqual({
      vendor: 'X-CLOUD'
    })
  })

  test('thirty minutes after a case became one of top priority', () => {
    const desk = openDesk()
    desk.act('vendor.engage', { ...urgent, topPriority: false }, { at: 1 })
    desk.act('vendor.amend', { engagement: idOf(desk), caseNumber: 'C-1', topPriority: true }, { at: 5 })
    expectRaises(desk, 'ER-21', raisedAt35)
  })

  test('is none after any word, a close, or a lower priority', () => {
    const heard = openDesk()
    heard.act('vendor.engage', urgent, { at: 5 })
    heard.act('vendor.hear', { engagement: idOf(heard), text: '', nextAt: null }, { at: 34 })
    expectSilence(heard, 'ER-21', 90)
    const closed = openDesk()
    closed.act('vendor.engage', urgent, { at: 5 })
    closed.act('vendor.close', { engagement: idOf(closed), reason: '別の業者へ' }, { at: 30 })
    expectSilence(closed, 'ER-21', 90)
    const lowered = openDesk()
    lowered.act('vendor.engage', urgent, { at: 5 })
    lowered.act('vendor.amend', { engagement: idOf(lowered), caseNumber: '', topPriority: false }, { at: 30 })
    expectSilence(lowered, 'ER-21', 90)
  })

  test('passes once they answer', () => {
    const desk = openDesk()
    desk.act('vendor.engage', urgent, { at: 5 })
    desk.runTo(36)
    desk.act('vendor.hear', { engagement: idOf(desk), text: '技術者が現地へ', nextAt: null }, { at: 40 })
    desk.run(40.5)
    expect([...desk.state().escalations.values()].find((one) => one.rule === 'ER-21')?.resolved?.how).toBe('passed')
  })

  test('speaks of each vendor by itself, and of reported cases as before', () => {
    const desk = openDesk()
    desk.act('signal.report', { fact: { kind: 'vendorCase', vendor: 'X-WAL', topPriority: true } }, { at: 4 })
    desk.act('vendor.engage', urgent, { at: 5 })
    desk.runTo(36)
    const about = [...desk.state().escalations.values()].filter((one) => one.rule === 'ER-21').map((one) => one.about)
    expect(about).toEqual([{ vendor: 'X-WAL' }, { vendor: 'X-CLOUD' }])
  })
})
