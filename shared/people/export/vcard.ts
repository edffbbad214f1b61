import type { ContactDraft, MailAddress, PhoneNumber } from '../person.ts'
import { absencesAsText } from './table.ts'

/** A vCard property as jCard (RFC 7095) has it: name, parameters, value type, values. */
export type JCardProperty = readonly [
  string,
  Readonly<Record<string, string | string[]>>,
  string,
  ...(string | string[])[]
]

/** What the ids of a contact are called in the card, so that a telephone's address book can be read. */
export type VcardNames = { readonly department: (id: string) => string; readonly role: (id: string) => string }

const phoneTypes: Readonly<Record<PhoneNumber['kind'], string>> = {
  mobile: 'cell',
  work: 'work',
  home: 'home',
  other: 'voice'
}
const mailTypes: Readonly<Record<MailAddress['kind'], string>> = { work: 'work', personal: 'home', other: 'internet' }

/**
 * A contact as the properties of a vCard 4.0 (RFC 6350) or 3.0 (RFC 2426). What vCard has no property for goes into
 * `X-HALTDESK-...`; other programs pass these over, `readVcard` reads them back.
 */
export function contactAsVcard(contact: ContactDraft, version: '4.0' | '3.0', names: VcardNames): JCardProperty[] {
  const text = (name: string, value: string): JCardProperty[] => (value === '' ? [] : [[name, {}, 'text', value]])
  const prefer = (index: number, type: string): Record<string, string | string[]> =>
    version === '4.0' ? { pref: String(Math.min(index + 1, 100)), type } : { type: index === 0 ? [type, 'pref'] : type }
  const department = names.department(contact.department)
  return [
    ['version', {}, 'text', version],
    ['fn', {}, 'text', contact.name],
    ['n', {}, 'text', [contact.name, '', '', '', '']],
    ...text('x-phonetic-last-name', contact.reading),
    ...(department === '' ? [] : [['org', {}, 'text', ['', department]] satisfies JCardProperty]),
    ...text('title', names.role(contact.role)),
    ...contact.numbers.map(({ kind, value }, at): JCardProperty => [
      'tel',
      prefer(at, phoneTypes[kind]),
      'text',
      value
    ]),
    ...contact.addresses.map(({ kind, value }, at): JCardProperty => [
      'email',
      prefer(at, mailTypes[kind]),
      'text',
      value
    ]),
    ...contact.languages.map((code): JCardProperty => [
      version === '4.0' ? 'lang' : 'x-haltdesk-language',
      {},
      'text',
      code
    ]),
    ['tz', {}, 'text', contact.timeZone],
    ...text('note', contact.note),
    ...text('x-haltdesk-department', contact.department),
    ...text('x-haltdesk-role', contact.role),
    ...text('x-haltdesk-deputy-order', String(contact.deputyOrder ?? '')),
    ...text('x-haltdesk-external', contact.external ? 'yes' : ''),
    ...text('x-haltdesk-days', contact.hours?.days.join(' ') ?? ''),
    ...text('x-haltdesk-from', contact.hours?.from ?? ''),
    ...text('x-haltdesk-to', contact.hours?.to ?? ''),
    ...text('x-haltdesk-absences', absencesAsText(contact)),
    ...text('x-haltdesk-verified-on', contact.verifiedOn ?? '')
  ]
}
