import { expect, test } from 'vitest'
import type { Summary } from '../../../../shared/bridge/shapes.ts'
import { runLines } from '../../../../shared/view/drill/runs.ts'

function run(stream: string, beganAt: number, change: Partial<NonNullable<Summary['exercise']>> = {}): Summary {
  const exercise = {
    span: { wall: 0, drill: 0, rate: 1 },
    pace: 1,
    yieldedTo: null,
    closedOn: null,

    scenario: 'DR-01',
    facilitator: '佐藤',
    beganAt,

    ended: false,
    branch: null,
    ...change
  }
  return { stream, exercise, closedAt: null } as Summary
}

test('those that run stand before those that are over, the newest first; what is no such drill is left out', () => {
  const live = { stream: 'live', exercise: null } as Summary
  const lines = runLines([run('old', 1, { ended: true }), live, run('a', 2), run('b', 3)])
  expect(lines.map((line) => line.run.stream)).toEqual(['b', 'a', 'old'])
})

test('a branch stands under the drill that it leaves, by its moment, however deep', () => {
  const lines = runLines([
    run('b2', 1, { branch: { from: 'a', at: 90 } }),
    run('c', 1, { branch: { from: 'b1', at: 70 } }),
    run('a', 1),
    run('b1', 1, { branch: { from: 'a', at: 60 } })
  ])
  expect(lines.map((line) => [line.run.stream, line.depth])).toEqual([
    ['a', 0],
    ['b1', 1],
    ['c', 2],
    ['b2', 1]
  ])
})

test('a branch of a drill that is not here stands for itself, and a circle ends', () => {
  expect(runLines([run('x', 1, { branch: { from: 'gone', at: 5 } })])).toHaveLength(1)
  const circle = [
    run('p', 1, { branch: { from: 'q', at: 1 } }),
    run('q', 1, { branch: { from: 'p', at: 1 } }),
    run('r', 1, { branch: { from: 'r', at: 1 } })
  ]
  expect(runLines(circle).length).toBeLessThan(4)
})
