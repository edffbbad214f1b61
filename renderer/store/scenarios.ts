import { useMemo } from 'react'
import { caseScenariosOf } from '../../shared/drill/scenario/from-case.ts'
import { scenariosOf } from '../../shared/drill/scenario/from-playbook.ts'
import { guidedScenario } from '../../shared/drill/scenario/guided.ts'
import type { Scenario } from '../../shared/drill/scenario/schema.ts'
import { useKnownDrills } from './plans.ts'
import { useCurrentPlaybook } from './playbooks.ts'

/** Every scenario that a drill can be started on, ours that stand before those that came along; null while they are being read. */
export function useScenarios(): readonly Scenario[] | null {
  const playbook = useCurrentPlaybook()
  const own = useKnownDrills((known) => known.own)
  return useMemo(() => {
    if (playbook === null || own === null) return null
    const ours = own.filter(({ withdrawn }) => !withdrawn).map(({ scenario }) => scenario)
    return [guidedScenario, ...ours, ...scenariosOf(playbook.playbook), ...caseScenariosOf(playbook.playbook)]
  }, [playbook, own])
}
