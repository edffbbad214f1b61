import { z } from 'zod'
import type { EventTable } from '../incident/noun.ts'
import { contactIdSchema } from './person.ts'

/** What of a contact can be shown in the clear at a person's request: one kind of field, or the whole card to edit it. */
export const disclosedFields = ['numbers', 'addresses', 'note', 'all'] as const
export const disclosedFieldSchema = z.enum(disclosedFields)
export type DisclosedField = z.infer<typeof disclosedFieldSchema>

/** For what it was shown: a closed list, so that nobody types a number into the record of who saw it. */
export const disclosureReasonSchema = z.enum(['call', 'copy', 'edit', 'check'])
export type DisclosureReason = z.infer<typeof disclosureReasonSchema>

/** Who saw, printed or took away personal fields: ids and counts, never a value. They change no contact. */
export const disclosureEvents = {
  'contact.shown': {
    version: 1,
    schema: z.object({ contact: contactIdSchema, field: disclosedFieldSchema, why: disclosureReasonSchema })
  },
  'contact.printed': {
    version: 1,
    schema: z.object({ contacts: z.array(contactIdSchema), what: z.enum(['call-sheets', 'list']) })
  },
  'contact.exported': {
    version: 1,
    schema: z.object({ count: z.int().min(0), format: z.string(), encoding: z.string() })
  }
} as const satisfies EventTable
