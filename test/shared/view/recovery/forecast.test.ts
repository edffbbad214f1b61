import { describe, expect, test } from 'vitest'
import { forecastOf } from '../../../../shared/view/recovery/forecast.ts'
import { minutes } from '../../../helpers/given.ts'
import { workItem } from '../../../helpers/work.ts'

describe('the forecast from the pace of the work', () => {
  test('gives a range from the fastest pace to the slowest, rounded outwards to five minutes', () => {
    // Two works. At 90 min 1.2 of 2 are done, 0.8 are left. Over the last 30 min 0.4 were done (0.8 an hour: 60 min more),
    // over the last hour 0.9 (0.9 an hour: 53 min 20 s more), since work began at minute 10 in 80 min 1.2 (the same).
    const work = [
      workItem({
        id: 'a',
        reports: [
          [10, 0],
          [30, 30],
          [60, 60],
          [90, 80]
        ]
      }),
      workItem({
        id: 'b',
        reports: [
          [20, 0],
          [60, 20],
          [80, 40]
        ]
      })
    ]
    const forecast = forecastOf(work, minutes(90))
    expect(forecast).toMatchObject({ kind: 'range', works: 2, blocked: 0 })
    if (forecast.kind !== 'range') return
    expect(forecast.left).toBeCloseTo(0.8)
    expect(forecast.paces.map((pace) => [pace.span / 60_000, pace.whole])).toEqual([
      [30, false],
      [60, false],
      [80, true]
    ])
    expect(forecast.paces.map((pace) => pace.perHour)).toEqual([
      expect.closeTo(0.8),
      expect.closeTo(0.9),
      expect.closeTo(0.9)
    ])
    // 90 + 53⅓ = 143⅓ → 140; 90 + 60 = 150 → 150.
    expect(forecast.from).toBe(minutes(140))
    expect(forecast.to).toBe(minutes(150))
  })

  test('has no end where nothing moved over the last half hour', () => {
    const work = [
      workItem({
        reports: [
          [0, 0],
          [30, 50]
        ]
      })
    ]
    // 0.5 in 90 min is ⅓ an hour; over the last hour the same 0.5 counts from minute 30, which is its very start: 0.
    const forecast = forecastOf(work, minutes(90))
    expect(forecast).toMatchObject({ kind: 'range', from: minutes(180), to: null })
  })

  test('says that there is no pace where nothing was ever done, and since when', () => {
    expect(forecastOf([workItem({ reports: [[5, 0]] })], minutes(60))).toEqual({
      kind: 'none',
      why: 'no-pace',
      since: minutes(5)
    })
  })

  test('waits a quarter of an hour before it speaks', () => {
    const work = [
      workItem({
        reports: [
          [0, 10],
          [10, 30]
        ]
      })
    ]
    expect(forecastOf(work, minutes(14))).toEqual({ kind: 'none', why: 'too-early', since: minutes(0) })
    expect(forecastOf(work, minutes(15)).kind).toBe('range')
    expect(forecastOf([workItem({})], minutes(100))).toEqual({ kind: 'none', why: 'too-early', since: null })
  })

  test('knows no work, all work done, and counts dropped work in neither', () => {
    expect(forecastOf([], minutes(60))).toEqual({ kind: 'none', why: 'no-work', since: null })
    expect(forecastOf([workItem({ dropped: 5 })], minutes(60))).toEqual({ kind: 'none', why: 'no-work', since: null })
    expect(forecastOf([workItem({ finished: 40 }), workItem({ id: 'x', dropped: 5 })], minutes(60))).toEqual({
      kind: 'done'
    })
  })

  test('counts what is held up: the range stands only if it is freed', () => {
    const work = [
      workItem({
        reports: [
          [0, 0],
          [60, 50]
        ],
        blocked: true
      })
    ]
    expect(forecastOf(work, minutes(70))).toMatchObject({ kind: 'range', blocked: 1 })
  })

  test('takes a step back for what it is: no pace, not a negative one', () => {
    const work = [
      workItem({
        reports: [
          [0, 20],
          [20, 80],
          [50, 60]
        ]
      })
    ]
    // Over the hour it rose from 20 to 60 %, 0.4 an hour: an hour more. Over the last half hour it fell.
    expect(forecastOf(work, minutes(60))).toMatchObject({ kind: 'range', from: minutes(120), to: null })
  })
})
