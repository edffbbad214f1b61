import fc from 'fast-check'
import type { z } from 'zod'
import { disclosedFields, disclosureEvents, disclosureReasonSchema } from '../../shared/people/disclosure.ts'
import { contactEvents } from '../../shared/people/events.ts'

/** The events of contacts and of what was shown of them. */
export const contactTables = { ...contactEvents, ...disclosureEvents }
type Tables = typeof contactTables

const reason = fc.constantFrom('', '誤り')
const flag = fc.boolean()
const level = fc.integer({ min: 1, max: 4 })
const contact = fc.constantFrom('c-1', 'c-2')
const card = fc.record({
  department: fc.constantFrom('', 'system'),
  role: fc.constantFrom('', 'R-SYS-H'),
  deputyOrder: fc.option(level),
  external: flag,
  hours: fc.constant(null),
  timeZone: fc.constant('Asia/Tokyo'),
  languages: fc.constantFrom('ja', 'en').map((one) => [one]),
  absences: fc.constant<{ from: string; to: string }[]>([]),
  verifiedOn: fc.constantFrom(null, '2026-01-05'),
  phones: fc.constantFrom('mobile' as const, 'work' as const).map((one) => [one]),
  mails: fc.nat(2),
  sealed: fc.constant('1.k.s')
})

/** Valid data for every one of them. */
export const contactFactData: { readonly [T in keyof Tables]: fc.Arbitrary<z.infer<Tables[T]['schema']>> } = {
  'contact.added': fc.record({ contact, card }),
  'contact.changed': fc.record({ contact, card }),
  'contact.retired': fc.record({ contact, reason }),
  'contact.verified': fc.record({ contact, on: fc.constant('2026-02-28') }),
  'contact.shown': fc.record({
    contact,
    field: fc.constantFrom(...disclosedFields),
    why: fc.constantFrom(...disclosureReasonSchema.options)
  }),
  'contact.printed': fc.record({
    contacts: fc.array(contact, { maxLength: 2 }),
    what: fc.constantFrom('call-sheets', 'list')
  }),
  'contact.exported': fc.record({ count: fc.nat(9), format: fc.constant('csv'), encoding: fc.constant('utf-8') })
}
