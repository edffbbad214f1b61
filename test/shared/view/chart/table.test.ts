import { expect, test } from 'vitest'
import { speakingOf } from '../../../../shared/report/chart/labels.ts'
import { chartTable } from '../../../../shared/report/chart/table.ts'
import { namesOf } from '../../../../shared/report/names.ts'
import { chartMoments, thinned } from '../../../../shared/view/chart/table.ts'
import { chartAt } from '../../../helpers/chart.ts'
import { declared, given, minutes, playbook, step } from '../../../helpers/given.ts'

const add = step(
  'work.add',
  { title: '復元', stream: { kind: 'service', id: 'spot' }, owner: null, start: null, end: minutes(60), amount: null },
  { at: 5 }
)
const story = (drill: boolean) => {
  const base = [declared({ drill }), add]
  const work = [...given(...base).state.work.keys()][0] ?? ''
  const advance = (at: number, done: number) => step('work.advance', { work, done, of: 100 }, { at })
  return chartAt(40, given(...base, advance(10, 20), advance(20, 50)))
}
const shape = (language: 'ja' | 'en') => ({
  speaking: speakingOf(language, namesOf(playbook, language)),
  timeZone: 'Asia/Tokyo',
  isShown: () => true
})

test('a table has a row for every moment at which something changes, and for the edges', () => {
  const chart = story(false)
  const moments = chartMoments(chart, { from: chart.from, to: chart.to })
  for (const at of [minutes(0), minutes(5), minutes(10), minutes(20), minutes(40)]) expect(moments).toContain(at)
  expect(moments).toEqual(moments.toSorted((a, b) => a - b))
  expect(chartMoments(chart, { from: minutes(9), to: minutes(11) })).toEqual([minutes(9), minutes(10), minutes(11)])
})

test('each row has the exact value, and says live or drill', () => {
  const chart = story(true)
  const { headings, rows } = chartTable(chart, [minutes(12), minutes(25)], shape('ja'))
  const work = headings.indexOf('取引所(板)売買')
  expect(rows.map((row) => [row[0], row[1], row[2], row[work]])).toEqual([
    ['訓練', '2026-03-01 09:12:00 JST', 'T+0:12', '20%'],
    ['訓練', '2026-03-01 09:25:00 JST', 'T+0:25', '50%']
  ])
  expect(rows[0]).toHaveLength(headings.length)
  expect(chartTable(chart, [minutes(12)], shape('en')).rows[0]?.[0]).toBe('DRILL')
})

test('lines that are hidden are not in it', () => {
  const chart = story(false)
  const without = { ...shape('ja'), isShown: ({ group }: { group: string }) => group !== 'duty' }
  expect(chartTable(chart, [minutes(12)], without).headings.some((one) => one.startsWith('項目'))).toBe(false)
})

test('too many moments are thinned evenly, and the first and the last stay', () => {
  const all = Array.from({ length: 1000 }, (_, place) => place)
  const few = thinned(all, 11)
  expect(few).toHaveLength(11)
  expect([few[0], few.at(-1)]).toEqual([0, 999])
  expect(thinned([1, 2, 3], 11)).toEqual([1, 2, 3])
})
