import { expect, test } from 'vitest'
import { linesAlone } from '../../../../shared/view/chart/lines-alone.ts'
import { chartAt } from '../../../helpers/chart.ts'
import { declared, given, minutes, START, step } from '../../../helpers/given.ts'

const spot = { kind: 'service', id: 'spot' } as const
const chart = chartAt(
  30,
  given(
    declared({ times: { effective: START } }, { at: 0 }),
    step(
      'work.add',
      { title: '照合', stream: spot, owner: null, start: START, end: minutes(40), amount: null },
      { at: 5 }
    ),
    step('mark.post', { channel: 'web', nextUpdateAt: null }, { at: 12 }),
    step('work.advance', { work: 'id2', done: 1, of: 4 }, { at: 14 })
  )
)
const size = { width: 400, height: 50, side: 10, edge: 5 }
const scene = linesAlone(chart, { from: START, to: minutes(60) }, size, ({ group }) => group === 'work')

test('the lines have the whole picture but for its rim', () => {
  expect(scene.share).toMatchObject({ top: 5, bottom: 45 })
  expect(scene.now).toBe(10 + 380 / 2)
  expect(scene.height).toBe(45)
})

test('only the lines that are asked for are drawn, and nothing beside them', () => {
  expect(chart.series.length).toBeGreaterThan(1)
  expect(scene.share.lines.map(({ series }) => series.group)).toEqual(['work'])
  expect([scene.lanes, scene.bands, scene.etas, scene.ladder]).toEqual([[], [], null, null])
})

test('the time under them counts from the halt', () => {
  expect(scene.ticks.map(({ tick }) => tick.text)).toEqual(['T+0:00', 'T+1:00'])
})
