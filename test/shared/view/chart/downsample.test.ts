import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawnPoints } from '../../../../shared/view/chart/downsample.ts'
import type { Series } from '../../../../shared/view/chart/series.ts'
import { seriesAt } from '../../../../shared/view/chart/series.ts'

const line = (points: readonly (readonly [number, number])[], more: Partial<Series> = {}): Series => ({
  id: 'x',
  group: 'duty',
  of: { kind: 'all' },
  shape: 'step',
  points: points.map(([at, value]) => ({ at, value })),
  until: Number.POSITIVE_INFINITY,
  ...more
})

describe('where there is little to draw', () => {
  test('every change is a point, exactly, with the edges of the window', () => {
    const steps = line([
      [10, 1],
      [30, 2]
    ])
    expect(drawnPoints(steps, { from: 0, to: 40 }, 100)).toEqual([
      { at: 10, value: 1 },
      { at: 30, value: 2 },
      { at: 40, value: 2 }
    ])
    expect(drawnPoints(steps, { from: 20, to: 25 }, 100)).toEqual([
      { at: 20, value: 1 },
      { at: 25, value: 1 }
    ])
    expect(drawnPoints(steps, { from: 0, to: 5 }, 100)).toEqual([])
  })

  test('a line ends where it is known no longer', () => {
    const known = line([[0, 1]], { until: 20 })
    expect(drawnPoints(known, { from: 0, to: 40 }, 100)).toEqual([
      { at: 0, value: 1 },
      { at: 20, value: 1 }
    ])
    expect(drawnPoints(known, { from: 30, to: 40 }, 100)).toEqual([])
    expect(drawnPoints(line([]), { from: 0, to: 40 }, 100)).toEqual([])
  })

  test('a straight line is read in between, and jumps where it jumped', () => {
    const straight = line(
      [
        [0, 0],
        [20, 4],
        [20, 6],
        [40, 8]
      ],
      { shape: 'line' }
    )
    expect(drawnPoints(straight, { from: 10, to: 30 }, 100)).toEqual([
      { at: 10, value: 2 },
      { at: 20, value: 4 },
      { at: 20, value: 6 },
      { at: 30, value: 7 }
    ])
  })
})

const anyLine = fc
  .record({
    steps: fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 100 })), {
      minLength: 1,
      maxLength: 400,
      size: 'max'
    }),
    until: fc.option(fc.integer({ min: 100, max: 20_000 }))
  })
  .map(({ steps, until }) => {
    let at = 0
    return line(
      steps.map(([after, value]) => [(at += after), value] as const),
      { until: until ?? Number.POSITIVE_INFINITY }
    )
  })

describe('where there is too much to draw', () => {
  test('every bucket keeps the lowest and the highest value, and where the line stood at its end', () => {
    fc.assert(
      fc.property(anyLine, fc.integer({ min: 1, max: 40 }), (one, buckets) => {
        const window = { from: 0, to: 4_000 }
        const most = buckets * 3
        const points = drawnPoints(one, window, most)
        const width = (window.to - window.from) / buckets
        if (points.every(({ at }) => Number.isInteger(at)) && points.length <= most) return
        expect(points.length).toBeLessThanOrEqual(most + 2)
        expect(points.map(({ at }) => at)).toEqual(points.map(({ at }) => at).toSorted((a, b) => a - b))
        for (let bucket = 0; bucket < buckets; bucket += 1) {
          const [start, end] = [bucket * width, (bucket + 1) * width]
          const truth = [
            seriesAt(one, start),
            ...one.points.filter(({ at }) => at >= start && at < end && at <= one.until).map(({ value }) => value)
          ].filter((value) => value !== null)
          if (truth.length === 0) continue
          const entering = points.findLast(({ at }) => at <= start)?.value
          const drawn = [entering, ...points.filter(({ at }) => at > start && at < end).map(({ value }) => value)]
          expect(drawn).toContain(Math.min(...truth))
          expect(drawn).toContain(Math.max(...truth))
          if (end <= one.until) expect(points.findLast(({ at }) => at < end)?.value).toBe(truth.at(-1))
        }
      })
    )
  })

  test('a straight line that rests and then rises begins to rise where it did', () => {
    const points = Array.from({ length: 400 }, (_, at) => [at * 10, at < 200 ? 0 : at - 199] as const)
    const drawn = drawnPoints(line(points, { shape: 'line' }), { from: 0, to: 4_000 }, 60)
    for (const { at, value } of drawn.filter((point) => point.at < 2_000)) expect([at, value]).toEqual([at, 0])
    expect(drawn.filter(({ at }) => at > 1_700 && at < 2_000).length).toBeGreaterThan(2)
  })

  test('nothing is drawn that never was', () => {
    fc.assert(
      fc.property(anyLine, fc.integer({ min: 1, max: 40 }), (one, buckets) => {
        const values = new Set(one.points.map((point) => point.value))
        for (const { value } of drawnPoints(one, { from: 0, to: 4_000 }, buckets * 3)) expect(values).toContain(value)
      })
    )
  })
})
