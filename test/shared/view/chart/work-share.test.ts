import { describe, expect, test } from 'vitest'
import type { Series } from '../../../../shared/view/chart/series.ts'
import { seriesAt } from '../../../../shared/view/chart/series.ts'
import { plannedShares, workShares } from '../../../../shared/view/chart/work-share.ts'
import { minutes, START } from '../../../helpers/given.ts'
import { workItem } from '../../../helpers/work.ts'

const UNTIL = minutes(100)
const inMinutes = (series: Series | undefined) =>
  series?.points.map(({ at, value }) => [(at - START) / 60_000, Number(value.toFixed(4))])
const find = (all: readonly Series[], id: string) => all.find((one) => one.id === id)

describe('how far the work is', () => {
  const a = workItem({
    id: 'a',
    reports: [
      [10, 50],
      [30, 100]
    ],
    finished: 40
  })
  const b = workItem({ id: 'b', added: 20, reports: [[50, 20]] })
  const c = workItem({ id: 'c', service: 'cryptoOut', added: 5, reports: [[15, 60]], dropped: 45, reopened: 60 })

  test('is the mean of a stream, which falls where more work is found', () => {
    expect(inMinutes(find(workShares([a, b, c], UNTIL), 'work:service:spot'))).toEqual([
      [0, 0],
      [10, 0.5],
      [20, 0.25],
      [30, 0.5],
      [50, 0.6]
    ])
  })

  test('leaves dropped work out while it is dropped', () => {
    expect(inMinutes(find(workShares([a, b, c], UNTIL), 'work:all'))).toEqual([
      [0, 0],
      [10, 0.25],
      [15, 0.55],
      [20, 0.3667],
      [30, 0.5333],
      [45, 0.5],
      [50, 0.6]
    ])
  })

  test('of one stream alone has no line for all', () => {
    expect(workShares([a, b], UNTIL).map((one) => one.id)).toEqual(['work:service:spot'])
  })

  test('begins with a report about a time before it was put up', () => {
    const early = workItem({ added: 30, reports: [[10, 40]] })
    expect(inMinutes(workShares([early], UNTIL)[0])).toEqual([[10, 0.4]])
  })

  test('ends now', () => {
    const [series] = workShares([a], UNTIL)
    expect(series && [seriesAt(series, UNTIL), seriesAt(series, UNTIL + 1)]).toEqual([1, null])
  })
})

describe('how far it was to be', () => {
  test('rises evenly from each planned start to each planned end, by what was promised first', () => {
    const work = [
      workItem({
        id: 'a',
        plans: [
          [0, 40],
          [0, 80]
        ]
      }),
      workItem({ id: 'b', added: 20, plans: [[null, 60]] })
    ]
    const series = plannedShares(work)
    expect(inMinutes(find(series, 'plan:service:spot'))).toEqual([
      [0, 0],
      [20, 0.25],
      [40, 0.75],
      [60, 1]
    ])
    expect(inMinutes(find(series, 'replan:service:spot'))).toEqual([
      [0, 0],
      [20, 0.125],
      [60, 0.875],
      [80, 1]
    ])
    const plan = find(series, 'plan:service:spot')
    expect(plan && seriesAt(plan, minutes(30))).toBeCloseTo(0.5)
  })

  test('leaves out work without a planned end, and dropped work', () => {
    const work = [
      workItem({ id: 'a', plans: [[0, 40]] }),
      workItem({ id: 'b', plans: [[10, null]] }),
      workItem({ id: 'c', plans: [[0, 20]], dropped: 10 })
    ]
    expect(inMinutes(plannedShares(work)[0])).toEqual([
      [0, 0],
      [40, 1]
    ])
    expect(plannedShares([workItem({})])).toEqual([])
  })

  test('says nothing of a new plan that is the same', () => {
    expect(
      plannedShares([
        workItem({
          plans: [
            [0, 40],
            [0, 40]
          ]
        })
      ]).map((one) => one.id)
    ).toEqual(['plan:service:spot'])
  })

  test('jumps where a work is planned to take no time', () => {
    const work = [workItem({ id: 'a', plans: [[30, 30]] }), workItem({ id: 'b', plans: [[0, 60]] })]
    expect(inMinutes(plannedShares(work)[0])).toEqual([
      [0, 0],
      [30, 0.25],
      [30, 0.75],
      [60, 1]
    ])
  })
})
