import { describe, expect, test } from 'vitest'
import { momentText, ticksOf, tPlus, wallAxis } from '../../../../shared/view/chart/ticks.ts'
import { minutes, START } from '../../../helpers/given.ts'

const tokyo = { kind: 'wall', timeZone: 'Asia/Tokyo' } as const

describe('ticks on the clocks of a zone', () => {
  test('stand at round times, no more than fit, and say the day at the first and where a new one begins', () => {
    expect(ticksOf({ from: minutes(7), to: minutes(52) }, tokyo, 4).map((tick) => [tick.text, tick.day])).toEqual([
      ['09:15', '2026-03-01'],
      ['09:30', ''],
      ['09:45', '']
    ])
    const night = ticksOf({ from: START + 13.5 * 3_600_000, to: START + 17 * 3_600_000 }, tokyo, 4)
    expect(night.map((tick) => [tick.text, tick.day])).toEqual([
      ['23:00', '2026-03-01'],
      ['00:00', '2026-03-02'],
      ['01:00', ''],
      ['02:00', '']
    ])
  })

  test('are round in a zone that stands half an hour off', () => {
    const kolkata = { kind: 'wall', timeZone: 'Asia/Kolkata' } as const
    const ticks = ticksOf({ from: START, to: START + 3 * 3_600_000 }, kolkata, 3)
    expect(ticks.map((tick) => tick.text)).toEqual(['06:00', '07:00', '08:00'])
  })

  test('over weeks are days', () => {
    const ticks = ticksOf({ from: START, to: START + 20 * 86_400_000 }, tokyo, 10)
    expect(ticks.map((tick) => tick.text).slice(0, 3)).toEqual(['2026-03-03', '2026-03-05', '2026-03-07'])
    expect(new Set(ticks.map((tick) => tick.day))).toEqual(new Set(['']))
  })
})

test('a moment is said with its day where the chart has more than one', () => {
  const day = 86_400_000
  expect(momentText(START, wallAxis({ from: START, to: START + day }, 'Asia/Tokyo'))).toBe('09:00')
  expect(momentText(START, wallAxis({ from: START, to: START + day + 1 }, 'Asia/Tokyo'))).toBe('2026-03-01 09:00')
})

describe('ticks since the halt took effect', () => {
  test('are round spans, before it with a minus', () => {
    const axis = { kind: 'tplus', zero: minutes(3) } as const
    const ticks = ticksOf({ from: minutes(-30), to: minutes(75) }, axis, 4)
    expect(ticks.map((tick) => tick.text)).toEqual(['T−0:30', 'T+0:00', 'T+0:30', 'T+1:00'])
    expect(momentText(minutes(68), axis)).toBe('T+1:05')
    expect(momentText(minutes(0), tokyo)).toBe('09:00')
  })

  test('count days where there are some', () => {
    expect(tPlus(26 * 3_600_000 + 90_000)).toBe('T+1d 2:01')
    expect(tPlus(-1000)).toBe('T+0:00')
  })
})

test('a span of nothing and room for nothing give no endless list', () => {
  expect(ticksOf({ from: START, to: START }, tokyo, 0).length).toBeLessThanOrEqual(1)
  expect(ticksOf({ from: START, to: START + 400 * 86_400_000 }, tokyo, 5).length).toBeLessThanOrEqual(6)
})
