import { describe, expect, test } from 'vitest'
import { indexPlaybook } from '../../../shared/playbook/applies.ts'
import type { Playbook } from '../../../shared/playbook/schema.ts'
import { commander, openDesk, shipped } from '../../helpers/watch-desk.ts'
import type { WatchDesk } from '../../helpers/watch-desk.ts'
import { expectRaises, expectSilence } from './winding.ts'

const MINUTE = 60_000

/** The shipped playbook with one critical duty of the system department, due ten minutes after the halt. */
function withOneDuty(): ReturnType<typeof indexPlaybook> {
  const duty = shipped.playbook.duties.find(
    (one) => one.department === 'system' && one.critical
  ) as Playbook['duties'][number]
  const due = { anchor: 'halt' as const, offsetMinutes: 10, nominalFromHaltMinutes: 10 }
  return indexPlaybook({
    ...shipped.playbook,
    duties: [
      {
        ...duty,
        id: 'SYS-01',
        phase: 'initial',
        types: ['H2'],
        due,
        waitsFor: [],
        twoPerson: false,
        repeatEveryMinutes: null
      }
    ]
  })
}

function change(desk: WatchDesk, service: string, asset: string, state: string, at: number): void {
  desk.act('service.change', { cells: [{ service, asset }], state, note: '' }, { at })
}

/** A cell opens by hand: two people signed for it. */
function open(desk: WatchDesk, service: string, asset: string, state: string, at: number): void {
  const cells = [{ service, asset }]
  desk.act('resume.override', { scope: { kind: 'cells', cells, state }, reason: '試験' }, { at })
  const override = [...desk.state().resumption.overrides.keys()].at(-1) ?? ''
  desk.act('resume.sign', { override, reason: '' }, { at, by: { ...commander, person: '田中 誠', role: 'R-ICD' } })
  change(desk, service, asset, state, at)
}

describe('ER-07, a critical duty that is late', () => {
  test('climbs to the head of its department after ten minutes and to the commander after twenty', () => {
    const desk = openDesk({ playbook: withOneDuty() })
    expectRaises(desk, 'ER-07', [
      { level: 1, at: 20, to: ['R-SYS-H'] },
      { level: 2, at: 30, to: ['R-IC'] }
    ])
  })

  test('does not once it is done; taken back it falls due again', () => {
    const desk = openDesk({ playbook: withOneDuty() })
    desk.act('duty.check', { duties: ['SYS-01'] }, { at: 15 })
    expectSilence(desk, 'ER-07', 40)
    desk.act('duty.uncheck', { duties: ['SYS-01'], reason: '誤り' }, { at: 41 })
    desk.run(41)
    expect(desk.raised('ER-07').map((step) => step.level)).toEqual([1, 2])
  })

  test('a halt that took effect later moves it', () => {
    const desk = openDesk({ playbook: withOneDuty() })
    desk.act('halt.retime', { name: 'effective', at: desk.start + 5 * MINUTE, reason: '実際の停止' }, { at: 6 })
    expectRaises(desk, 'ER-07', [
      { level: 1, at: 25 },
      { level: 2, at: 35 }
    ])
  })
})

describe('ER-09, a halt that lasts', () => {
  test('tells one level after the other', () => {
    const desk = openDesk()
    expectRaises(
      desk,
      'ER-09',
      [
        { level: 1, at: 60, to: ['R-EXEC'] },
        { level: 2, at: 120, to: ['R-CEO'] },
        { level: 3, at: 240, to: ['R-BOARD'] },
        { level: 4, at: 1440, to: ['R-BOARD', 'R-PR-H'] }
      ],
      1
    )
  })

  test('ends when the services are back', () => {
    const desk = openDesk()
    desk.act('halt.retime', { name: 'resumed', at: desk.start + 59 * MINUTE, reason: '' }, { at: 59 })
    expectSilence(desk, 'ER-09', 300, 1)
  })

  test('counts time that passes, not the clock on the wall, over a night in which the clocks change', () => {
    for (const night of [Date.UTC(2026, 2, 29, 0, 30), Date.UTC(2026, 9, 25, 0, 30)]) {
      expectRaises(
        openDesk({ start: night }),
        'ER-09',
        [
          { level: 1, at: 60 },
          { level: 2, at: 120 }
        ],
        1
      )
    }
  })
})

describe('ER-10, raised to the gravest', () => {
  test('tells the chief executive and all heads at once, and again after five minutes', () => {
    const desk = openDesk()
    desk.run(4)
    desk.act('halt.regrade', { severity: 'SEV1', reason: '全停止' }, { at: 5 })
    const heads = ['R-CEO', 'R-EXEC', 'R-LG-H', 'R-PR-H', 'R-SE-H', 'R-SYS-H', 'R-CS-H']
    expectRaises(desk, 'ER-10', [
      { level: 1, at: 5, to: heads },
      { level: 2, at: 10, to: [...heads, 'R-IC'] }
    ])
  })

  test('is none where it was declared so, or another severity was meant', () => {
    expectSilence(openDesk({ severity: 'SEV1' }), 'ER-10', 20)
    const lower = openDesk({ severity: 'SEV3' })
    lower.act('halt.regrade', { severity: 'SEV2', reason: '拡大' }, { at: 5 })
    expectSilence(lower, 'ER-10', 20)
  })

  test('two laptops that raise it before they hear of each other raised it once', () => {
    const here = openDesk()
    const there = openDesk({ node: 'node-2' })
    there.log = here.log
    here.act('halt.regrade', { severity: 'SEV1', reason: '全停止' }, { at: 5 })
    there.act('halt.regrade', { severity: 'SEV1', reason: '全停止' }, { at: 5.1 })
    here.hear(there.log.events)
    here.run(6)
    expect(here.raised('ER-10')).toHaveLength(1)
  })

  test('raised while nobody watched, what it makes due is late from then on and not from before', () => {
    const desk = openDesk({ severity: 'SEV3' })
    desk.run(1)
    desk.act('halt.regrade', { severity: 'SEV1', reason: '拡大' }, { at: 30 })
    desk.run(40)
    expect(desk.raised('ER-04')).toMatchObject([{ dueAt: desk.start + 15 * MINUTE, lateMs: 10 * MINUTE, missed: true }])
  })

  test('a target that was not due at the old severity is due at once at the new one, and not late', () => {
    const desk = openDesk({ severity: 'SEV3' })
    desk.runTo(30)
    expect(desk.raised('ER-04')).toEqual([])
    desk.act('halt.regrade', { severity: 'SEV1', reason: '拡大' }, { at: 30 })
    desk.run(30.1)
    expect(desk.raised('ER-04')).toMatchObject([{ dueAt: desk.start + 15 * MINUTE, lateMs: 0 }])
  })
})

describe('ER-13, a halt that spreads', () => {
  test('to another service or another asset, at once and again after ten minutes', () => {
    for (const [service, asset] of [
      ['cryptoOut', 'BTC'],
      ['spot', 'ETH']
    ] as const) {
      const desk = openDesk()
      desk.run(4)
      change(desk, service, asset, 'halted', 5)
      expectRaises(desk, 'ER-13', [
        { level: 1, at: 5, to: ['R-IC', 'R-EXEC'] },
        { level: 2, at: 15 }
      ])
    }
  })

  test('is none where the same cell changes, or one opens', () => {
    const desk = openDesk()
    open(desk, 'spot', 'BTC', 'viewOnly', 5)
    expectSilence(desk, 'ER-13', 30)
  })
})

describe('ER-14, a report clock', () => {
  test('tells the next in line at each share of its time', () => {
    const desk = openDesk()
    desk.runTo(29.9)
    expect(desk.raised('ER-14')).toEqual([])
    desk.run(30)
    const levels = () =>
      desk
        .state()
        .escalations.get('ER-14:JP-FSA-1')
        ?.steps.filter((step) => step.round === 0)
    expect(levels()).toMatchObject([{ level: 1, targets: ['R-LG-REG'], dueAt: desk.start + 30 * MINUTE }])
    desk.runTo(61)
    expect(levels()).toMatchObject([
      { level: 1 },
      { level: 2, targets: ['R-LG-H'], dueAt: desk.start + 48 * MINUTE },
      { level: 3, targets: ['R-IC', 'R-EXEC'], dueAt: desk.start + 60 * MINUTE }
    ])
  })

  test('is none for a report that was filed', () => {
    const desk = openDesk()
    desk.act('signal.report', { fact: { kind: 'reportFiled', deadline: 'JP-FSA-1' } }, { at: 20 })
    desk.runTo(70)
    expect(desk.state().escalations.has('ER-14:JP-FSA-1')).toBe(false)
  })
})

describe('ER-19, halted again', () => {
  const resumed = (at: number) => {
    const desk = openDesk()
    open(desk, 'spot', 'BTC', 'normal', at)
    desk.act('halt.retime', { name: 'resumed', at: desk.start + at * MINUTE, reason: '' }, { at })
    desk.run(at + 0.5)
    return desk
  }

  test('within a day of resuming: at once, and one severity up', () => {
    const desk = resumed(60)
    change(desk, 'spot', 'BTC', 'halted', 100)
    expectRaises(desk, 'ER-19', [{ level: 1, at: 100, to: ['R-IC', 'R-CEO'] }])
    expect(desk.state().severity?.value).toBe('SEV1')
  })

  test('is none after more than a day, nor for a first halt', () => {
    const desk = resumed(60)
    change(desk, 'spot', 'BTC', 'halted', 60 + 1441)
    desk.run(1502)
    expect(desk.raised('ER-19')).toEqual([])
    const first = openDesk()
    change(first, 'spot', 'ETH', 'halted', 10)
    expectSilence(first, 'ER-19', 30)
  })
})
