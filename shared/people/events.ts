import { z } from 'zod'
import type { EventTable } from '../incident/noun.ts'
import { cardSchema } from './contact.ts'
import { contactIdSchema } from './person.ts'

const contact = contactIdSchema

/** What is recorded of contacts in the `org` stream. Personal fields travel sealed and are never in the clear. */
export const contactEvents = {
  'contact.added': { version: 1, schema: z.object({ contact, card: cardSchema }) },
  'contact.changed': { version: 1, schema: z.object({ contact, card: cardSchema }) },
  'contact.retired': { version: 1, schema: z.object({ contact, reason: z.string() }) },
  /** Somebody made sure on a day (of the contact's zone) that the numbers are right. */
  'contact.verified': { version: 1, schema: z.object({ contact, on: z.iso.date() }) }
} as const satisfies EventTable
