import { useDeferredValue, useMemo } from 'react'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { Cadence } from '../../../shared/view/cadence.ts'
import { cadenceOf } from '../../../shared/view/cadence.ts'

/** The clocks of what customers are to hear. They may follow a frame behind, so that they never hold up a click. */
export function useCadence(now: IncidentState, playbook: PlaybookIndex): Cadence {
  const state = useDeferredValue(now)
  return useMemo(() => cadenceOf(state, playbook), [state, playbook])
}
