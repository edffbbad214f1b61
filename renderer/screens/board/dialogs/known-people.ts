import type { IncidentState } from '../../../../shared/incident/state.ts'

/** The people whom the incident has named so far, the person who sits here first: what a field of names offers. */
export function knownPeople(state: IncidentState, me: string): string[] {
  const names = new Set<string>()
  if (me !== '') names.add(me)
  if (state.commander) names.add(state.commander.value.person)
  for (const progress of state.duties.values()) {
    names.add(progress.changed.by.person)
    for (const one of progress.assignees) if (one.kind === 'person') names.add(one.name)
  }
  return [...names]
}
