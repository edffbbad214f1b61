import type { Contact, People } from './contact.ts'
import { indexPeople } from './contact.ts'
import type { MaskedContact } from './masked.ts'

/** The contacts as rules and selectors see them, from what the host lists: no name, number or address is needed. */
export function peopleFromMasked(contacts: readonly MaskedContact[]): People {
  return indexPeople(contacts.flatMap(contactOf))
}

function contactOf(masked: MaskedContact): Contact[] {
  const { id, locked: _, name: __, reading: ___, numbers, addresses, hasNote: ____, ...open } = masked
  return id === null
    ? []
    : [{ ...open, id, phones: numbers.map(({ kind }) => kind), mails: addresses.length, sealed: '' }]
}
