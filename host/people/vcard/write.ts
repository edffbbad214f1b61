import ICAL from 'ical.js'
import type { VcardNames } from '../../../shared/people/export/vcard.ts'
import { contactAsVcard } from '../../../shared/people/export/vcard.ts'
import type { ContactDraft } from '../../../shared/people/person.ts'

/** Contacts as a vCard file, folded and escaped as the RFC of the version asks. */
export function writeVcards(contacts: readonly ContactDraft[], version: '4.0' | '3.0', names: VcardNames): string {
  return contacts
    .map((contact) => `${ICAL.stringify(['vcard', contactAsVcard(contact, version, names), []] as never)}\r\n`)
    .join('')
}
