import type { IncidentState } from '../../../../shared/incident/state.ts'
import { session } from '../../../store/session.ts'
import { knownPeople } from '../../board/dialogs/known-people.ts'

/** The people whom a field of names offers at the desk: who sits here, who had a turn, and whom the incident has named. */
export function deskPeople(state: IncidentState): string[] {
  const me = session.getState().settings?.person ?? ''
  const turns = [...state.shifts.values()].flatMap(({ person, relief }) =>
    relief === '' ? [person] : [person, relief]
  )
  return [...new Set([...turns, ...knownPeople(state, me)])]
}
