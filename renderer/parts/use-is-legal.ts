import { actsForLegal } from '../../shared/incident/legal.ts'
import { useIncident } from '../store/incident.ts'
import { actorOf, useSession } from '../store/session.ts'

/** Whether whoever sits before the screen acts for legal in the open incident. */
export function useIsLegal(): boolean {
  const settings = useSession((session) => session.settings)
  const actor = actorOf(settings)
  return useIncident(
    ({ log, playbook }) => actor !== null && playbook !== null && actsForLegal(actor, log.state, playbook)
  )
}
