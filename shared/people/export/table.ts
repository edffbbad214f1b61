import { escapeCell } from '../cell.ts'
import type { ContactDraft } from '../person.ts'

/**
 * Contacts as a table of Haltdesk's own form: headings, then one row a contact, every cell made harmless for a
 * spreadsheet. `readTable` reads it back as it was; the headings are fixed words in both languages for that reason.
 */
export function contactsAsTable(contacts: readonly ContactDraft[]): string[][] {
  const phones = Math.max(1, ...contacts.map(({ numbers }) => numbers.length))
  const mails = Math.max(1, ...contacts.map(({ addresses }) => addresses.length))
  const headings = [
    'Name',
    'Reading',
    'Department',
    'Role',
    'Deputy order',
    'External',
    ...pairs('Phone', phones),
    ...pairs('Mail', mails),
    'Days',
    'From',
    'To',
    'Time zone',
    'Languages',
    'Absences',
    'Verified on',
    'Note'
  ]
  return [headings, ...contacts.map((contact) => rowOf(contact, phones, mails).map(escapeCell))]
}

function pairs(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => [`${name} ${index + 1} kind`, `${name} ${index + 1}`]).flat()
}

function rowOf(contact: ContactDraft, phones: number, mails: number): string[] {
  const { hours } = contact
  return [
    contact.name,
    contact.reading,
    contact.department,
    contact.role,
    String(contact.deputyOrder ?? ''),
    contact.external ? 'yes' : 'no',
    ...filled(contact.numbers, phones),
    ...filled(contact.addresses, mails),
    hours?.days.join(' ') ?? '',
    hours?.from ?? '',
    hours?.to ?? '',
    contact.timeZone,
    contact.languages.join(' '),
    absencesAsText(contact),
    contact.verifiedOn ?? '',
    contact.note
  ]
}

function filled(ways: readonly { readonly kind: string; readonly value: string }[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => [ways[index]?.kind ?? '', ways[index]?.value ?? '']).flat()
}

/** Absences in one cell or property: `2026-12-29/2027-01-03; ...`. */
export function absencesAsText({ absences }: Pick<ContactDraft, 'absences'>): string {
  return absences.map(({ from, to }) => `${from}/${to}`).join('; ')
}
