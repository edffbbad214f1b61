import type { PlaybookIndex } from '../../playbook/applies.ts'
import { textGaps } from '../../playbook/lint/languages.ts'
import { repeated } from '../../playbook/lint/duplicates.ts'
import type { PlaybookProblem } from '../../playbook/problem.ts'
import { errorAt, warningAt } from '../../playbook/problem.ts'
import { conditionTrouble } from './lint/conditions.ts'
import { lostReferences, neverAsked } from './lint/refs.ts'
import type { Scenario } from './schema.ts'

/** Everything in a well-formed scenario that does not fit together or fits no playbook, errors first. Errors keep it from being published. */
export function lintScenario(scenario: Scenario, playbook: PlaybookIndex): PlaybookProblem[] {
  const problems = [
    ...repeated(scenario, scenario.injects, ['injects'], 'id'),
    ...repeated(scenario, scenario.objectives, ['objectives'], 'id'),
    ...lostReferences(scenario, playbook),
    ...conditionTrouble(scenario),
    ...beyondTheEnd(scenario),
    ...textGaps(scenario),
    ...unprovable(scenario),
    ...unserved(scenario),
    ...neverAsked(scenario, playbook)
  ]
  return [...problems.filter(({ level }) => level === 'error'), ...problems.filter(({ level }) => level === 'warning')]
}

/** Injects that would come after the drill is over. */
function beyondTheEnd(scenario: Scenario): PlaybookProblem[] {
  return scenario.injects.flatMap(({ atSeconds }, place) =>
    atSeconds >= scenario.minutes * 60
      ? [errorAt(scenario, ['injects', place, 'atSeconds'], 'inject-after-end', { minutes: scenario.minutes })]
      : []
  )
}

/** Injects of which the log cannot show that anybody did anything. */
function unprovable(scenario: Scenario): PlaybookProblem[] {
  return scenario.injects.flatMap(({ deeds }, place) =>
    deeds.length === 0 ? [warningAt(scenario, ['injects', place, 'deeds'], 'inject-without-deed', {})] : []
  )
}

/** Objectives that no inject serves: nothing in the drill would show whether they were reached. */
function unserved(scenario: Scenario): PlaybookProblem[] {
  const served = new Set(scenario.injects.flatMap(({ objectives }) => objectives))
  return scenario.objectives.flatMap(({ id }, place) =>
    served.has(id) ? [] : [warningAt(scenario, ['objectives', place], 'objective-unserved', { id })]
  )
}
