import { describe, expect, test } from 'vitest'
import type { LoadLine } from '../../../../shared/incident/inquiry/inquiry.ts'
import { seatsFor } from '../../../../shared/view/support/channel-load.ts'
import { nearness } from '../../../../shared/view/support/limit.ts'
import { loadStanding } from '../../../../shared/view/support/load-standing.ts'
import type { Step } from '../../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../../helpers/given.ts'
import { lineOf, loadOf } from '../../../helpers/loads.ts'
import { suzuki } from '../../../helpers/people.ts'

const report = (at: number, ...lines: readonly LoadLine[]) =>
  step('inquiry.report', loadOf(...lines), { by: suzuki, at })
const seat = (person: string, channel: string, from = 0) =>
  step('shift.plan', { person, channel, from: minutes(from), until: null, relief: '' }, { by: suzuki, at: 1 })
const standingAt = (at: number, ...steps: readonly Step[]) =>
  loadStanding(given(declared(), ...steps).state, playbook, minutes(at))

describe('the load of the desk at a glance', () => {
  test('the worst wait is the one that is furthest over its own limit, not the longest', () => {
    const { worst } = standingAt(
      20,
      report(10, lineOf('phone', { longestWait: 40 }), lineOf('mail', { longestWait: 200 }))
    )
    expect(worst).toMatchObject({ channel: 'phone', wait: { value: 40, limit: 30, level: 'over' } })
  })

  test('a field that a later report leaves out stays as it was last counted, with its time', () => {
    const { channels } = standingAt(
      30,
      report(10, lineOf('phone', { open: 12, longestWait: 9 })),
      report(20, lineOf('phone', { longestWait: 14 }))
    )
    expect(channels[0]?.last).toMatchObject({
      open: { value: 12, at: minutes(10) },
      longestWait: { value: 14, at: minutes(20) }
    })
    expect(channels[0]?.trend.map((one) => one.minutes)).toEqual([9, 14])
  })

  test('a report that was taken back says nothing', () => {
    const { channels, reportedAt } = standingAt(
      15,
      report(10, lineOf('phone', { open: 12 })),
      step('inquiry.withdraw', { inquiry: 'id2', reason: '誤り' }, { by: suzuki, at: 11 })
    )
    expect(reportedAt).toBeNull()
    expect(channels[0]?.last).toEqual({})
  })

  test('the next report is due a quarter of an hour after the last, or after the declaration', () => {
    expect(standingAt(5).nextReportAt).toBe(minutes(15))
    expect(standingAt(20, report(10, lineOf('phone', { open: 1 }))).nextReportAt).toBe(minutes(25))
  })

  test('the volume is counted against a normal hour, and reaches its limit at three times', () => {
    const gauge = (perHour: number) =>
      step('inquiry.gauge', { channel: 'phone', perHour, handleMinutes: null }, { by: suzuki, at: 1 })
    const counted = report(10, lineOf('phone', { received: 15 }))
    expect(standingAt(20, counted).volume).toMatchObject({ value: null, level: 'unknown' })
    expect(standingAt(20, gauge(20), counted).volume).toMatchObject({ value: 3, limit: 3, level: 'over' })
    expect(standingAt(20, gauge(24), counted).volume).toMatchObject({ value: 2.5, level: 'near' })
    expect(standingAt(20, gauge(60), counted).volume).toMatchObject({ value: 1, level: 'calm' })
  })

  test('seats are short channel by channel: one too many at the chat answers no telephone', () => {
    const standing = standingAt(
      20,
      seat('田辺 由美', 'phone'),
      seat('青木 修', 'chat'),
      seat('小川 真', 'chat'),
      report(10, lineOf('phone', { received: 6 }), lineOf('chat', { received: 2 }))
    )
    expect(standing.channels.map(({ onDuty, needed }) => [onDuty, needed]).slice(0, 3)).toEqual([
      [1, 4],
      [0, null],
      [2, 1]
    ])
    expect(standing).toMatchObject({ onDuty: 3, needed: 5, short: 3 })
  })

  test('who left unanswered is told in percent of the last report that counted both', () => {
    const { channels } = standingAt(
      30,
      report(10, lineOf('phone', { answered: 9, abandoned: 3 })),
      report(20, lineOf('phone', { abandoned: 7 }))
    )
    expect(channels[0]?.abandonedPercent).toBe(25)
    expect(
      standingAt(30, report(10, lineOf('chat', { answered: 0, abandoned: 0 }))).channels[2]?.abandonedPercent
    ).toBe(0)
  })
})

test.each([
  [30, 30, 'over', 'near'],
  [31, 30, 'over', 'over'],
  [3, 3, 'at', 'over'],
  [24, 30, 'over', 'near'],
  [23, 30, 'over', 'calm'],
  [null, 30, 'over', 'unknown']
] as const)('%s against a limit of %s that breaks %s it is %s', (value, limit, breaks, level) => {
  expect(nearness(value, limit, breaks).level).toBe(level)
})

test.each([
  [0, 8, 85, 0],
  [12, 8, 85, 2],
  [51, 10, 85, 10],
  [60, 8, 100, 8]
])('%s an hour of %s minutes each at %s%% busy ask for %s seats', (perHour, handle, busy, seats) => {
  expect(seatsFor(perHour, handle, busy)).toBe(seats)
})
