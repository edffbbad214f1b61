import type { IncidentState } from '../../incident/state.ts'
import type { People } from '../../people/contact.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Sources } from '../../watch/sources.ts'
import { gather } from '../../watch/sources/gather.ts'

/** What a figure is read from: an incident as it stands, and what the rules of the watch start from, at a moment (ms). */
export type Basis = {
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly people: People
  readonly sources: Sources
  /** The moment of the look, or the end of the incident where it is closed: nothing falls due after it. */
  readonly until: number
}

/** Gathers what figures are read from. `people` are the contacts, which decide who could be called. */
export function basisOf(state: IncidentState, playbook: PlaybookIndex, people: People, now: number): Basis {
  const until = Math.min(now, state.closed?.at ?? now)
  return { state, playbook, people, sources: gather(state, playbook, people, now), until }
}
