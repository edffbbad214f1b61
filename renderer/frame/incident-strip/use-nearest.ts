import { useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { nextTold } from '../../../shared/view/next-told.ts'
import type { Nearest } from '../../../shared/view/running-clocks.ts'
import { nearestOf, runningClocks } from '../../../shared/view/running-clocks.ts'
import { clock } from '../../store/clock.ts'
import { usePeople } from '../../store/people.ts'

/** How often (ms) the clocks are gathered again while nothing happens. */
const BEAT_MS = 15_000

/**
 * What runs out next and what has. It may follow a frame or two behind what was recorded; between two beats it is looked
 * at again only when one of the clocks runs out.
 */
export function useNearest(now: IncidentState, playbook: PlaybookIndex): Nearest {
  const state = useDeferredValue(now)
  const people = usePeople()
  const beat = useStore(clock, (at) => Math.floor(at.now / BEAT_MS) * BEAT_MS)
  const clocks = useMemo(() => {
    const told = state.closed ? null : nextTold({ state, playbook, people }, beat)
    return runningClocks(state, playbook, told, beat)
  }, [state, playbook, people, beat])
  const run = useStore(clock, (at) => clocks.findIndex(({ dueAt }) => dueAt >= at.now))
  return useMemo(() => {
    const at = run < 0 ? Number.POSITIVE_INFINITY : (clocks[run]?.dueAt ?? Number.POSITIVE_INFINITY)
    return nearestOf(clocks, at)
  }, [clocks, run])
}
