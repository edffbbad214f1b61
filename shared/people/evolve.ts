import type { Evolvers, Fact } from '../incident/noun.ts'
import type { Contact } from './contact.ts'
import type { contactEvents } from './events.ts'

type Contacts = Map<string, Contact>
type ContactEvolvers = {
  readonly [T in keyof typeof contactEvents]: (
    contacts: Contacts,
    fact: Parameters<Evolvers<typeof contactEvents>[T]>[1]
  ) => void
}

/** What the events of contacts do to them. A retired contact stays, so that old calls keep their name; a change revives nobody. */
export const contactEvolve: ContactEvolvers = {
  'contact.added': (contacts, fact) => {
    const { contact: id, card } = fact.data
    if (!contacts.has(id)) contacts.set(id, { ...card, id, retired: false })
  },
  'contact.changed': (contacts, fact) => change(contacts, fact, () => fact.data.card),
  'contact.retired': (contacts, fact) => change(contacts, fact, () => ({ retired: true })),
  'contact.verified': (contacts, fact) =>
    change(contacts, fact, ({ verifiedOn }) => ({
      verifiedOn: verifiedOn !== null && verifiedOn > fact.data.on ? verifiedOn : fact.data.on
    }))
}

function change(
  contacts: Contacts,
  fact: Fact<{ readonly contact: string }>,
  to: (before: Contact) => Partial<Contact>
): void {
  const before = contacts.get(fact.data.contact)
  if (before) contacts.set(before.id, { ...before, ...to(before) })
}
