import { useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { EscalationRow } from '../../../shared/view/escalations.ts'
import { escalationRows } from '../../../shared/view/escalations.ts'
import type { Watched } from '../../../shared/watch/engine.ts'
import { clock } from '../../store/clock.ts'
import { usePeople } from '../../store/people.ts'
import { actorOf, useSession } from '../../store/session.ts'

/** How often (ms) what is to come is looked at again while nothing happens. */
const BEAT_MS = 15_000

/**
 * What the rules look at: the incident with its playbook and the contacts. It may follow a frame or two behind what was
 * just recorded, so that thousands of steps that fall due at once never hold up a click.
 */
export function useWatched(now: IncidentState, playbook: PlaybookIndex): Watched {
  const people = usePeople()
  const state = useDeferredValue(now)
  return useMemo(() => ({ state, playbook, people }), [state, playbook, people])
}

/** The present moment (ms) in steps: for what need not be found anew each second. */
export function useBeat(every = BEAT_MS): number {
  return useStore(clock, ({ now }) => Math.floor(now / every) * every)
}

/** Every escalation of the incident, what needs somebody first. */
export function useEscalationRows(watched: Watched): readonly EscalationRow[] {
  const settings = useSession((session) => session.settings)
  const beat = useBeat()
  return useMemo(() => escalationRows(watched, beat, actorOf(settings)), [watched, settings, beat])
}
