import type { Input, Output, RequestName } from '../../../shared/bridge/contract.ts'
import { refreshConnectors } from '../../store/connectors.ts'
import { ask } from '../../store/line.ts'
import { actorOf, session } from '../../store/session.ts'
import { reportFault } from '../../store/toasts.ts'
import { askWho } from '../../store/who.ts'

/**
 * Asks the host for something that is recorded, so that whoever has not said who they are is asked first. Null where it was
 * refused, failed or put off; the person has been told why. What is known of the connectors is read again.
 */
export async function askAsSomebody<N extends RequestName>(name: N, input: Input<N>): Promise<Output<N> | null> {
  if (!actorOf(session.getState().settings) && !(await askWho())) return null
  const reply = await ask(name, input)
  if (!reply.ok) {
    reportFault(reply.fault)
    return null
  }
  await refreshConnectors()
  return reply.value
}
