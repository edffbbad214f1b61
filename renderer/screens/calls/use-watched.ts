import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Watched } from '../../../shared/watch/engine.ts'
import { clock } from '../../store/clock.ts'
import { usePeople } from '../../store/people.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'

const STEP_MS = 2_000

/** The open incident with its playbook and the contacts, for the selectors of calls. */
export function useWatched({ state, playbook }: Pick<OpenIncidentProps, 'state' | 'playbook'>): Watched {
  const people = usePeople()
  return useMemo(() => ({ state, playbook, people }), [state, playbook, people])
}

/** The present moment (ms) for lists that need not count by the second; what just happened is never after it. */
export function useDeskNow(state: OpenIncidentProps['state']): number {
  const step = useStore(clock, ({ now }) => Math.ceil(now / STEP_MS) * STEP_MS)
  const newest = Math.max(
    ...[...state.takes.values()].map((take) => take.at),
    ...[...state.calls.values()].map((call) => call.at),
    step
  )
  return newest
}
