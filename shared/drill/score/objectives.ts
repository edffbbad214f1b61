import type { Scenario } from '../scenario/schema.ts'
import type { CriterionScore } from './criteria.ts'
import type { Grade } from './grade.ts'
import { meanWorth } from './grade.ts'
import type { InjectScore } from './injects.ts'
import { refsOfObjective } from './objective-refs.ts'

/** An objective with what speaks for it: injects that serve it, bars that measure it. `share` from 0 to 1. */
export type ObjectiveScore = {
  readonly objective: Scenario['objectives'][number]
  readonly injects: readonly string[]
  readonly criteria: readonly string[]
  /** Null where nothing in the log speaks for it yet: only an evaluator can. */
  readonly share: number | null
}

/** The objectives of the scenario, each by the injects and bars that belong to it. */
export function objectiveScores(
  scenario: Scenario,
  injects: readonly InjectScore[],
  criteria: readonly CriterionScore[]
): ObjectiveScore[] {
  return scenario.objectives.map((objective, index) => {
    const refs = refsOfObjective(scenario, index)
    const served = injects.filter(({ run }) => run.inject.objectives.includes(objective.id))
    const measured = criteria.filter(({ criterion }) => refs.includes(criterion.ref))
    const graded: Grade[] = [...served, ...measured].map(({ grade }) => grade)
    return {
      objective,
      injects: served.map(({ run }) => run.inject.id),
      criteria: measured.map(({ criterion }) => criterion.ref),
      share: meanWorth(graded)
    }
  })
}
