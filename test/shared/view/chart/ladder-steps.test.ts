import { expect, test } from 'vitest'
import { ladderSteps } from '../../../../shared/view/chart/ladder-steps.ts'
import { matching, ready } from '../../../helpers/climbing.ts'
import type { Step } from '../../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../../helpers/given.ts'

const linesOf = (steps: readonly Step[], at: number) =>
  ladderSteps(given(...steps).state, playbook, minutes(at)).map(({ id, points, until }) => ({
    id,
    until,
    steps: points.map((point) => [(point.at - minutes(0)) / 60_000, point.value])
  }))

test('before a ladder is chosen there is no line', () => {
  expect(linesOf([declared()], 5)).toEqual([])
})

test('the line stands on the step that services stood on, and goes down where they were closed again', () => {
  const back = step('resume.back', { to: 2, trigger: '', reason: '板の異常' }, { at: 110 })
  const [actual] = linesOf([...matching, back], 120)
  expect(actual?.steps.slice(1)).toEqual([
    [60, 2],
    [80, 3],
    [100, 4],
    [110, 2]
  ])
  expect(actual?.until).toBe(minutes(120))
})

test('the plan that holds is a line of its own, to its last step', () => {
  const plan = (at: number, stage: string, on: number, reason = '') =>
    step('resume.plan', { plans: [{ stage, at: minutes(on) }], reason }, { at })
  const steps = [
    ...ready,
    plan(21, 'default-2', 60),
    plan(22, 'default-3', 80),
    plan(30, 'default-3', 95, '試験が延びた')
  ]
  const planned = linesOf(steps, 40).find(({ id }) => id === 'ladderPlan')
  expect(planned?.steps.slice(1)).toEqual([
    [60, 2],
    [95, 3]
  ])
  expect(planned?.until).toBe(minutes(95))
})
