import { assertNever } from '../../shared/assert-never.ts'
import type { Handlers, Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { canonical } from '../../shared/event/canonical.ts'
import type { DisclosedField } from '../../shared/people/disclosure.ts'
import { maskContact } from '../../shared/people/masked.ts'
import type { Personal } from '../../shared/people/person.ts'
import { personalOf } from '../../shared/people/person.ts'
import { actOnContacts, contactsOf, refuseKey, writeContacts } from '../people/act.ts'
import type { Parts } from './parts.ts'
import { actorOf } from './parts.ts'

type Rows = 'people.list' | 'people.reveal' | 'people.save' | 'people.retire' | 'people.verify' | 'people.print'

/** The contacts: masked on the screen, in the clear for whoever says who they are, and never without a record. */
export function peopleHandlers(parts: Parts): Pick<Handlers, Rows> {
  return {
    'people.list': () => list(parts),
    'people.reveal': (input) => reveal(parts, input),
    'people.save': (input) => save(parts, input),
    'people.retire': ({ id, reason }) =>
      answer(actOnContacts(parts, { name: 'contact.retire', data: { contact: id, reason } })),
    'people.verify': ({ id, on }) =>
      answer(actOnContacts(parts, { name: 'contact.verify', data: { contact: id, on } })),
    'people.print': (input) => print(parts, input)
  }
}

async function list(parts: Parts): Promise<Reply<Output<'people.list'>>> {
  const open = await parts.people.opener()
  const contacts = [...contactsOf(parts).values()].map((contact) => maskContact(contact, open(contact)))
  return ok({ ...(await parts.people.protection()), contacts })
}

/**
 * A number is shown even where the disk takes no record of it any more: in that hour somebody must be called. The
 * trouble board says that the disk refuses.
 */
async function reveal(
  parts: Parts,
  { id, field, why }: Input<'people.reveal'>
): Promise<Reply<Output<'people.reveal'>>> {
  const contact = contactsOf(parts).get(id)
  if (!contact) return refuse('no-such-contact')
  if (!actorOf(parts.settings)) return refuse('who-are-you')
  const personal = (await parts.people.opener())(contact)
  if (!personal) return refuse('contact-locked')
  writeContacts(parts, [{ type: 'contact.shown', version: 1, data: { contact: id, field, why } }])
  return ok(partOf(personal, field))
}

function partOf(personal: Personal, field: DisclosedField): Partial<Personal> {
  switch (field) {
    case 'numbers':
      return { numbers: personal.numbers }
    case 'addresses':
      return { addresses: personal.addresses }
    case 'note':
      return { note: personal.note }
    case 'all':
      return personal
    default:
      return assertNever(field)
  }
}

/** A locked contact may be written anew. What is as it was keeps its seal, so that nothing counts as a change. */
async function save(parts: Parts, { id, draft }: Input<'people.save'>): Promise<Reply<Output<'people.save'>>> {
  const open = await parts.people.opener()
  const seal = await parts.people.sealer().catch(refuseKey)
  if (typeof seal !== 'function') return seal
  const made = parts.desk.newId()
  if (id === null) {
    const card = seal(`c-${made}`, draft)
    const added = actOnContacts(parts, { name: 'contact.add', data: { card } }, () => made)
    return added.ok ? ok({ id: `c-${made}` }) : added.reply
  }
  const before = contactsOf(parts).get(id)
  if (!before) return refuse('no-such-contact')
  const card = seal(id, draft)
  const isSame = isAlike(open(before), personalOf(draft))
  const changed = actOnContacts(parts, {
    name: 'contact.change',
    data: { contact: id, card: isSame ? { ...card, sealed: before.sealed } : card }
  })
  return changed.ok ? ok({ id }) : changed.reply
}

function isAlike(a: Personal | null, b: Personal): boolean {
  return a !== null && canonical(a) === canonical(b)
}

/** What goes on paper is recorded as shown, even where the disk takes no record: as with a single number. */
async function print(parts: Parts, { ids, what }: Input<'people.print'>): Promise<Reply<Output<'people.print'>>> {
  if (!actorOf(parts.settings)) return refuse('who-are-you')
  const open = await parts.people.opener()
  const contacts = ids.flatMap((id) => {
    const contact = contactsOf(parts).get(id)
    const personal = contact ? open(contact) : null
    return personal ? [{ id, ...personal }] : []
  })
  const data = { contacts: contacts.map(({ id }) => id), what }
  writeContacts(parts, [{ type: 'contact.printed', version: 1, data }])
  return ok({ contacts })
}

function answer(done: ReturnType<typeof actOnContacts>): Reply<Record<string, never>> {
  return done.ok ? ok({}) : done.reply
}
