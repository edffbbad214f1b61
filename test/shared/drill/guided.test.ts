import { expect, test } from 'vitest'
import { guidedScenario, guidedSteps } from '../../../shared/drill/scenario/guided.ts'
import { Scenario } from '../../../shared/drill/scenario/schema.ts'

test('the guided drill is well formed: three injects, ten minutes of the wall', () => {
  expect(Scenario.safeParse(guidedScenario).error).toBeUndefined()
  expect(guidedScenario.injects).toHaveLength(3)
  expect(guidedScenario.minutes / guidedScenario.pace).toBe(10)
})

test('its steps lead over the board, the call desk, a notice and the chart', () => {
  expect(guidedSteps.map(({ place }) => place)).toEqual(['board', 'calls', 'notices', 'recovery'])
})

test('every deed of an inject has its step, and every step is a deed of its inject', () => {
  const asked = guidedScenario.injects.flatMap(({ id, deeds }) => deeds.map((deed) => ({ inject: id, deed })))
  expect(guidedSteps.map(({ inject, deed }) => ({ inject, deed }))).toEqual(asked)
})
