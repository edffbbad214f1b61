import type { Handlers, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import type { Contact } from '../../shared/people/contact.ts'
import { decideContact } from '../../shared/people/decide.ts'
import { contactContext, contactsOf, writeContacts } from '../people/act.ts'
import type { Parts } from './parts.ts'

/** Who is called first and who stands in: set for all of a role at once, and without opening anybody's personal half. */
export function peopleOrderHandlers(parts: Parts): Pick<Handlers, 'people.order'> {
  return { 'people.order': ({ ids }) => order(parts, ids) }
}

function order(parts: Parts, ids: readonly string[]): Reply<Record<string, never>> {
  const contacts = contactsOf(parts)
  const context = contactContext(parts)
  const wanted = ids.map((id) => contacts.get(id))
  if (!wanted.every((contact) => contact !== undefined)) return refuse('no-such-contact')
  const decisions = wanted.map((contact, index) =>
    decideContact(
      contacts,
      { name: 'contact.change', data: { contact: contact.id, card: placed(contact, index) } },
      context
    )
  )
  const refusal = decisions
    .flatMap((decision) => (decision.ok ? [] : decision.refusal))
    .find(({ code }) => code !== 'already-so')
  if (refusal) return refuse(refusal.code, { ...refusal.params })
  const events = decisions.flatMap((decision) => (decision.ok ? decision.events : []))
  const written = events.length > 0 ? writeContacts(parts, events) : null
  return written && !written.ok ? written.reply : ok({})
}

function placed(contact: Contact, index: number) {
  const { id: _, retired: __, ...card } = contact
  return { ...card, deputyOrder: index === 0 ? null : index }
}
