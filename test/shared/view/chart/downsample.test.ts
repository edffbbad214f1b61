import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawnRows } from '../../../../shared/view/chart/downsample.ts'
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
  test('every change is a row, exactly, with the edges of the window', () => {
    const rows = drawnRows(
      [
        line([
          [10, 1],
          [30, 2]
        ]),
        line([[20, 5]])
      ],
      { from: 0, to: 40 },
      100
    )
    expect(rows).toEqual([
      { at: 0, values: [null, null] },
      { at: 10, values: [1, null] },
      { at: 20, values: [1, 5] },
      { at: 30, values: [2, 5] },
      { at: 40, values: [2, 5] }
    ])
  })

  test('a line ends where it is known no longer, and a straight one is read in between', () => {
    const rows = drawnRows(
      [
        line([[0, 1]], { until: 20 }),
        line(
          [
            [0, 0],
            [40, 8]
          ],
          { shape: 'line' }
        )
      ],
      { from: 0, to: 40 },
      100
    )
    expect(rows).toEqual([
      { at: 0, values: [1, 0] },
      { at: 20, values: [1, 4] },
      { at: 21, values: [null, 4.2] },
      { at: 40, values: [null, 8] }
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
  test('every bucket keeps the lowest and the highest value of each line, and where it stood at its end', () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 40 }),
        (series, buckets) => {
          const window = { from: 0, to: 4_000 }
          const most = buckets * 3
          const rows = drawnRows(series, window, most)
          const width = (window.to - window.from) / buckets
          if (rows.every((row) => Number.isInteger(row.at)) && rows.length <= most) return
          expect(rows.length).toBeLessThanOrEqual(most + 2)
          expect(rows.map((row) => row.at)).toEqual(rows.map((row) => row.at).toSorted((a, b) => a - b))
          for (const [index, one] of series.entries()) {
            for (let bucket = 0; bucket < buckets; bucket += 1) {
              const [start, end] = [bucket * width, (bucket + 1) * width]
              const truth = [
                seriesAt(one, start),
                ...one.points.filter(({ at }) => at >= start && at < end && at <= one.until).map(({ value }) => value)
              ].filter((value) => value !== null)
              if (truth.length === 0) continue
              const entering = rows.findLast((row) => row.at <= start)?.values[index]
              const drawn = [
                entering,
                ...rows.filter((row) => row.at > start && row.at < end).map((row) => row.values[index])
              ]
              expect(drawn).toContain(Math.min(...truth))
              expect(drawn).toContain(Math.max(...truth))
              if (end <= one.until) expect(rows.findLast((row) => row.at < end)?.values[index]).toBe(truth.at(-1))
            }
          }
        }
      )
    )
  })

  test('nothing is drawn that never was', () => {
    fc.assert(
      fc.property(anyLine, fc.integer({ min: 1, max: 40 }), (one, buckets) => {
        const values = new Set<number | null>([null, ...one.points.map((point) => point.value)])
        for (const row of drawnRows([one], { from: 0, to: 4_000 }, buckets * 3)) expect(values).toContain(row.values[0])
      })
    )
  })
})
