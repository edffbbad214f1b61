import type { Reply } from '../../shared/bridge/contract.ts'
import { refuse } from '../../shared/bridge/contract.ts'
import type { Envelope, NewEvent } from '../../shared/event/envelope.ts'
import type { ContactCommand } from '../../shared/people/commands.ts'
import type { Contact } from '../../shared/people/contact.ts'
import type { ContactContext } from '../../shared/people/decide.ts'
import { decideContact } from '../../shared/people/decide.ts'
import { ORG } from '../../shared/org/fold.ts'
import type { Parts } from '../handlers/parts.ts'
import { actorOf, refuseWrite } from '../handlers/parts.ts'
import { wordOf, writeFaultOf } from '../store/write-fault.ts'

/** What a decision about contacts is made with here: the roles and outside parties of the playbook in use. */
export function contactContext({ desk, shelf }: Parts, newId: () => string = desk.newId): ContactContext {
  const playbook = shelf.find(shelf.current() ?? '')?.playbook
  const parties = [...(playbook?.roles ?? []), ...(playbook?.externalContacts ?? [])].map(({ id }) => id)
  return { now: desk.now(), newId, parties: new Set<string>(parties) }
}

/** Decides on a command about contacts and writes what comes of it. */
export function actOnContacts(
  parts: Parts,
  command: ContactCommand,
  newId?: () => string
): { readonly ok: true } | { readonly ok: false; readonly reply: Reply<never> } {
  const decision = decideContact(contactsOf(parts), command, contactContext(parts, newId))
  if (!decision.ok) return { ok: false, reply: refuse(decision.refusal.code, { ...decision.refusal.params }) }
  return writeContacts(parts, decision.events)
}

/** Writes events of contacts in the name of who uses this installation. */
export function writeContacts(
  parts: Parts,
  events: readonly NewEvent[]
): { readonly ok: true; readonly events: readonly Envelope[] } | { readonly ok: false; readonly reply: Reply<never> } {
  const actor = actorOf(parts.settings)
  if (!actor) return { ok: false, reply: refuse('who-are-you') }
  const written = parts.desk.append(ORG, events, actor, parts.desk.now())
  return written.ok ? { ok: true, events: written.value } : { ok: false, reply: refuseWrite(written) }
}

/** Every contact of this organisation, retired ones too. */
export function contactsOf({ desk }: Pick<Parts, 'desk'>): ReadonlyMap<string, Contact> {
  return desk.org().state.contacts
}

/** The answer where no key could be had to seal with: a full or read-only disk, or a system that refuses. */
export function refuseKey(error: unknown): Reply<never> {
  return refuse(writeFaultOf(error), { code: wordOf(error) })
}
