import type { Folder } from '../../event/log.ts'
import { incidentFolder } from '../fold.ts'
import type { IncidentState } from '../state.ts'
import { emptyIncident } from '../state.ts'
import type { Privilege } from './privilege.ts'

/** What a claim names that stands on a writing which is not in this log. */
const ELSEWHERE = 'elsewhere:'
const claimed: Privilege = {
  value: { standing: true, reason: '' },
  by: { person: '', department: '', role: '' },
  at: 0,
  enteredAt: 0
}

/**
 * How a log becomes a state from which so many privileged writings were left out before: they count among what is privileged,
 * so that whatever is made of such a log says so too. With none it is the folder of every incident.
 */
export function folderWithout(count: number): Folder<IncidentState> {
  if (count === 0) return incidentFolder
  const claims = Array.from({ length: count }, (_, index) => [`${ELSEWHERE}${index + 1}`, claimed] as const)
  return { empty: { ...emptyIncident, privileges: new Map(claims) }, fold: incidentFolder.fold }
}

/** What of the claims stands on writings that are not in this log. */
export function claimsElsewhere(privileges: ReadonlyMap<string, Privilege>): string[] {
  return privileges.size === 0 ? [] : [...privileges.keys()].filter((of) => of.startsWith(ELSEWHERE))
}
