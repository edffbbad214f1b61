import { useMemo } from 'react'
import { scenariosOf } from '../../shared/drill/scenario/from-playbook.ts'
import type { Scenario } from '../../shared/drill/scenario/schema.ts'
import { useCurrentPlaybook } from './playbooks.ts'

/** Every scenario that a drill can be started on; null while they are being read. */
export function useScenarios(): readonly Scenario[] | null {
  const playbook = useCurrentPlaybook()
  return useMemo(() => (playbook ? scenariosOf(playbook.playbook) : null), [playbook])
}
