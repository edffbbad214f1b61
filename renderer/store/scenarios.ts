import { useMemo } from 'react'
import { caseScenariosOf } from '../../shared/drill/scenario/from-case.ts'
import { scenariosOf } from '../../shared/drill/scenario/from-playbook.ts'
import { guidedScenario } from '../../shared/drill/scenario/guided.ts'
import type { Scenario } from '../../shared/drill/scenario/schema.ts'
import { useCurrentPlaybook } from './playbooks.ts'

/** Every scenario that a drill can be started on; null while they are being read. */
export function useScenarios(): readonly Scenario[] | null {
  const playbook = useCurrentPlaybook()
  return useMemo(
    () =>
      playbook ? [guidedScenario, ...scenariosOf(playbook.playbook), ...caseScenariosOf(playbook.playbook)] : null,
    [playbook]
  )
}
