import { describe, expect, test } from 'vitest'
import type { CommandData } from '../../../shared/incident/commands.ts'
import type { LoadLine } from '../../../shared/incident/inquiry/inquiry.ts'
import { intake } from '../../helpers/intake.ts'
import { lineOf, loadOf } from '../../helpers/loads.ts'
import type { WatchDesk } from '../../helpers/watch-desk.ts'
import { openDesk } from '../../helpers/watch-desk.ts'
import { expectRaises, expectSilence } from './winding.ts'

const wait = (channel: string, longestWait: number) => lineOf(channel, { longestWait })
const came = (channel: string, received: number) => lineOf(channel, { received })

function report(desk: WatchDesk, at: number, ...lines: readonly LoadLine[]): string {
  const [event] = desk.act('inquiry.report', loadOf(...lines), { at })
  return String(event?.data['inquiry'])
}

const levels = (desk: WatchDesk, rule: string) => desk.raised(rule).map((step) => step.level)

describe('ER-16, an overloaded support desk, from what the desk reports', () => {
  test('a wait over thirty minutes on one channel is enough', () => {
    const desk = openDesk()
    desk.run(1)
    report(desk, 2, wait('phone', 31), wait('chat', 4))
    expectRaises(desk, 'ER-16', [
      { level: 1, at: 2, to: ['R-CS-H', 'R-IC'] },
      { level: 2, at: 17 }
    ])
    expect([...desk.state().escalations.values()].find(({ rule }) => rule === 'ER-16')?.about).toEqual({
      waitMinutes: 31,
      supportChannel: 'phone'
    })
  })

  test('thirty minutes are borne, and mail by its own longer limit', () => {
    const borne = openDesk()
    report(borne, 2, wait('phone', 30), wait('mail', 240))
    expectSilence(borne, 'ER-16', 40)
    const late = openDesk()
    report(late, 2, wait('mail', 241))
    late.run(2.5)
    expect(levels(late, 'ER-16')).toEqual([1])
  })

  test('three times the volume, where it was said and where it is counted', () => {
    const said = openDesk()
    said.act('inquiry.report', { ...loadOf(), volumeMultiple: 3 }, { at: 2 })
    said.run(2.5)
    expect(levels(said, 'ER-16')).toEqual([1])
    const counted = openDesk()
    counted.act('inquiry.gauge', { channel: 'phone', perHour: 40, handleMinutes: null }, { at: 1 })
    counted.act('inquiry.gauge', { channel: 'chat', perHour: 40, handleMinutes: null }, { at: 1 })
    report(counted, 2, came('phone', 20), came('chat', 35))
    expectSilence(counted, 'ER-16', 16)
    report(counted, 17, came('phone', 25), came('chat', 35))
    counted.run(17.5)
    expect(levels(counted, 'ER-16')).toEqual([1])
  })

  test('a volume that nobody measures is not guessed', () => {
    const desk = openDesk()
    report(desk, 2, came('phone', 5000))
    expectSilence(desk, 'ER-16', 40)
  })

  test('a channel that nobody counts has not eased; a report that it did ends it', () => {
    const desk = openDesk()
    report(desk, 2, wait('phone', 45))
    desk.run(2.5)
    report(desk, 10, wait('chat', 2))
    desk.runTo(20)
    expect(levels(desk, 'ER-16')).toEqual([1, 2])
    report(desk, 21, wait('phone', 12))
    desk.runTo(22)
    expect([...desk.state().escalations.values()].find(({ rule }) => rule === 'ER-16')?.resolved?.how).toBe('passed')
  })

  test('a report that was taken back or corrected counts as it stands', () => {
    const desk = openDesk()
    const inquiry = report(desk, 2, wait('phone', 45))
    desk.act('inquiry.correct', { inquiry, load: loadOf(wait('phone', 15)), reason: '読み違い' }, { at: 2 })
    expectSilence(desk, 'ER-16', 20)
    const again = report(desk, 21, wait('phone', 50))
    desk.act('inquiry.withdraw', { inquiry: again, reason: '別の日の数字' }, { at: 21 })
    expectSilence(desk, 'ER-16', 40)
  })

  test('what was reported of the whole desk before counts until a channel is reported', () => {
    const desk = openDesk()
    desk.act('signal.report', { fact: { kind: 'supportLoad', waitMinutes: 45, volumeMultiple: 1 } }, { at: 2 })
    desk.run(2.5)
    expect(levels(desk, 'ER-16')).toEqual([1])
    report(desk, 5, wait('phone', 10))
    desk.runTo(30)
    expect(levels(desk, 'ER-16')).toEqual([1])
  })
})

describe('ER-23, a dispute, from the cases', () => {
  const open = (desk: WatchDesk, at: number, change: Partial<CommandData<'complaint.open'>> = {}) =>
    String(desk.act('complaint.open', { ...intake, ...change }, { at })[0]?.data['complaint'])

  test('one that is marked when the case is taken reaches the complaints lead and legal', () => {
    const desk = openDesk()
    desk.run(1)
    open(desk, 2, { dispute: '外部に申し立てるとのこと' })
    expectRaises(desk, 'ER-23', [
      { level: 1, at: 2, to: ['R-CS-CMP', 'R-LG-H'] },
      { level: 2, at: 242 }
    ])
  })

  test('the words of a case or of a note in it are enough, in either language and width', () => {
    for (const text of ['訴訟も辞さない', 'She spoke of a LAWYER', '報道に持ち込むと発言']) {
      const desk = openDesk()
      desk.run(1)
      const complaint = open(desk, 2)
      expectSilence(desk, 'ER-23', 9)
      desk.act('complaint.note', { complaint, text }, { at: 10 })
      desk.run(10.5)
      expect(levels(desk, 'ER-23'), text).toEqual([1])
    }
  })

  test('names its case, and ends when it is settled or the case is closed', () => {
    const desk = openDesk()
    const complaint = open(desk, 2)
    desk.act('complaint.dispute', { complaint, text: '弁護士に相談' }, { at: 3 })
    desk.run(3.5)
    const raised = () => [...desk.state().escalations.values()].find(({ rule }) => rule === 'ER-23')
    expect(raised()?.about).toEqual({ case: desk.state().complaints.get(complaint)?.number })
    desk.act('complaint.settle', { complaint, reason: '聞き違い' }, { at: 5 })
    desk.run(5.5)
    expect(raised()?.resolved?.how).toBe('passed')
  })

  test('a case without one says nothing, nor one that is closed', () => {
    const desk = openDesk()
    open(desk, 2)
    const complaint = open(desk, 2, { dispute: '訴訟' })
    desk.act('complaint.close', { complaint, result: 'outside', text: '外部機関で解決' }, { at: 2 })
    expectSilence(desk, 'ER-23', 60)
  })

  test('what was reported before there were cases still counts', () => {
    const desk = openDesk()
    desk.act('signal.report', { fact: { kind: 'complaint', text: '弁護士に相談', dispute: false } }, { at: 2 })
    desk.run(2.5)
    expect(levels(desk, 'ER-23')).toEqual([1])
  })
})
