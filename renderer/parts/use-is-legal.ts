import { actsForLegal } from '../../shared/incident/legal.ts'
import { useIncident } from '../store/incident.ts'
import { actorOf, useSession } from '../store/session.ts'

/** Whether whoever sits before the screen acts for legal in the open incident. */
export function useIsLegal(): boolean {
  const settings = useSession((session) => session.settings)
  const playbook = useIncident((open) => open.playbook)
  const state = useIncident((open) => open.log.state)
  const actor = actorOf(settings)
  return actor !== null && playbook !== null && actsForLegal(actor, state, playbook)
}
