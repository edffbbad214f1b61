import type { Input, RequestName } from '../../../shared/bridge/contract.ts'
import type { ContactDraft } from '../../../shared/people/person.ts'
import { ask } from '../../store/line.ts'
import { refreshPeople } from '../../store/people.ts'
import { actorOf, session } from '../../store/session.ts'
import { reportFault, say } from '../../store/toasts.ts'
import { askWho } from '../../store/who.ts'
import { phrase } from '../../text/phrase.ts'

/** Changes contacts on disk, shows the list as it then is, and says what was done. False where the host refused. */
async function change<N extends RequestName>(name: N, input: Input<N>, done: string): Promise<boolean> {
  if (!actorOf(session.getState().settings) && !(await askWho())) return false
  const reply = await ask(name, input)
  if (!reply.ok) {
    reportFault(reply.fault)
    return false
  }
  await refreshPeople()
  say('done', done)
  return true
}

/** Stores a contact; a new one where `id` is null. */
export function savePerson(id: string | null, draft: ContactDraft): Promise<boolean> {
  return change('people.save', { id, draft }, phrase('people.form.saved', { name: draft.name }))
}

/** Records that somebody made sure of a contact on a day of its own calendar. */
export function verifyPerson(id: string, name: string, on: string): Promise<boolean> {
  return change('people.verify', { id, on }, phrase('people.panel.verifiedDone', { name }))
}

/** Takes a contact out of use, with the reason. */
export function retirePerson(id: string, name: string, reason: string): Promise<boolean> {
  return change('people.retire', { id, reason }, phrase('people.panel.retired', { name }))
}

/** Sets in which order a role's people are called. */
export function saveOrder(ids: string[]): Promise<boolean> {
  return change('people.order', { ids }, phrase('people.panel.orderDone'))
}
