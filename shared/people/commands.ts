import { z } from 'zod'
import type { CommandTable } from '../incident/noun.ts'
import { cardSchema } from './contact.ts'
import { contactIdSchema } from './person.ts'

const contact = contactIdSchema

/** What may be asked of the contacts. The host seals the personal half before it asks. */
export const contactCommands = {
  'contact.add': z.strictObject({ card: cardSchema }),
  'contact.change': z.strictObject({ contact, card: cardSchema }),
  'contact.retire': z.strictObject({ contact, reason: z.string().trim().max(2000) }),
  'contact.verify': z.strictObject({ contact, on: z.iso.date() })
} as const satisfies CommandTable

export type ContactCommand = {
  [N in keyof typeof contactCommands]: { readonly name: N; readonly data: z.infer<(typeof contactCommands)[N]> }
}[keyof typeof contactCommands]
