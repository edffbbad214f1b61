import { z } from 'zod'
import type { Contact } from './contact.ts'
import { maskAddress, maskNumber } from './mask.ts'
import type { ContactDraft, Personal } from './person.ts'
import { contactIdSchema, mailAddressSchema, personalSchema, phoneNumberSchema, publicSchema } from './person.ts'

/**
 * A contact as a screen shows it: the name in the clear, numbers and addresses masked, of the note only whether there is
 * one. `locked`: its key is not here, so nothing personal can be shown; its role and public half can.
 */
export const maskedContactSchema = publicSchema.extend({
  id: contactIdSchema.nullable(),
  retired: z.boolean(),
  locked: z.boolean(),
  name: z.string(),
  reading: personalSchema.shape.reading,
  numbers: z.array(phoneNumberSchema.extend({ value: z.string() })),
  addresses: z.array(mailAddressSchema.extend({ value: z.string() })),
  hasNote: z.boolean()
})
export type MaskedContact = z.infer<typeof maskedContactSchema>

/** A stored contact for the screen; `personal` is null where it is locked. */
export function maskContact(contact: Contact, personal: Personal | null): MaskedContact {
  const { sealed: _, phones, mails: __, ...open } = contact
  if (personal) return { ...open, locked: false, ...maskPersonal(personal) }
  const numbers = phones.map((kind) => ({ kind, value: '' }))
  return { ...open, locked: true, name: '', reading: '', numbers, addresses: [], hasNote: false }
}

/** A draft for the preview of an import. */
export function maskDraft(draft: ContactDraft): MaskedContact {
  const { note: _, ...rest } = draft
  return { ...rest, id: null, retired: false, locked: false, ...maskPersonal(draft) }
}

function maskPersonal({ name, reading, numbers, addresses, note }: Personal) {
  return {
    name,
    reading,
    numbers: numbers.map(({ kind, value }) => ({ kind, value: maskNumber(value) })),
    addresses: addresses.map(({ kind, value }) => ({ kind, value: maskAddress(value) })),
    hasNote: note !== ''
  }
}
