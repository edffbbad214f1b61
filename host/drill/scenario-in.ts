import type { OwnScenario } from '../../shared/drill/plan/plan.ts'
import { caseScenariosOf } from '../../shared/drill/scenario/from-case.ts'
import { scenariosOf } from '../../shared/drill/scenario/from-playbook.ts'
import { guidedScenario } from '../../shared/drill/scenario/guided.ts'
import type { Scenario } from '../../shared/drill/scenario/schema.ts'
import type { PlaybookIndex } from '../../shared/playbook/applies.ts'

/** A scenario by its id: one that ships, a drill of the playbook, one of its real cases, or our own that is not withdrawn. */
export function scenarioIn(
  { playbook }: PlaybookIndex,
  own: ReadonlyMap<string, OwnScenario>,
  id: string
): Scenario | undefined {
  const ours = own.get(id)
  if (ours) return ours.withdrawn ? undefined : ours.scenario
  return [guidedScenario, ...scenariosOf(playbook), ...caseScenariosOf(playbook)].find((one) => one.id === id)
}
