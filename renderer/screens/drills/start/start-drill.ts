import type { Input } from '../../../../shared/bridge/contract.ts'
import { isPerson } from '../../../../shared/incident/person.ts'
import { GUIDED_ID } from '../../../../shared/drill/scenario/guided.ts'
import { refreshIncidents } from '../../../store/incidents.ts'
import { ask } from '../../../store/line.ts'
import { go } from '../../../store/route.ts'
import { actorOf, session } from '../../../store/session.ts'
import { reportFault } from '../../../store/toasts.ts'
import { askWho } from '../../../store/who.ts'

/**
 * Starts a drill and goes to it: whoever leads it to their desk, everybody else to the board, as in the guided one, which
 * nobody leads but the person who does it. False where it did not begin; the person has been told why.
 */
export async function startDrill(wanted: Input<'drill.start'>): Promise<boolean> {
  if (!actorOf(session.getState().settings) && !(await askWho())) return false
  const reply = await ask('drill.start', wanted)
  if (!reply.ok) {
    reportFault(reply.fault)
    return false
  }
  await refreshIncidents()
  const actor = actorOf(session.getState().settings)
  const leads = actor !== null && isPerson(actor, wanted.facilitator) && wanted.scenario !== GUIDED_ID
  go({ screen: leads ? 'facilitator' : 'board', stream: reply.value.stream })
  return true
}
