import { caseScenariosOf } from '../../shared/drill/scenario/from-case.ts'
import { scenariosOf } from '../../shared/drill/scenario/from-playbook.ts'
import { guidedScenario } from '../../shared/drill/scenario/guided.ts'
import type { Scenario } from '../../shared/drill/scenario/schema.ts'
import type { PlaybookIndex } from '../../shared/playbook/applies.ts'

/** A scenario by its id: one that ships, a drill of the playbook, or one of its real cases. */
export function scenarioIn({ playbook }: PlaybookIndex, id: string): Scenario | undefined {
  return [guidedScenario, ...scenariosOf(playbook), ...caseScenariosOf(playbook)].find((one) => one.id === id)
}
