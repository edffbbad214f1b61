import { z } from 'zod'
import type { ContactDraft, Public } from './person.ts'
import { phoneNumberSchema, publicOf, publicSchema } from './person.ts'

/**
 * What of a contact may be known without opening its personal half: its public half, and of its numbers and addresses
 * only the kinds and the order. `sealed` is the personal half as the host wrote it: opaque here.
 */
export const cardSchema = publicSchema.extend({
  phones: z.array(phoneNumberSchema.shape.kind).max(20),
  mails: z.int().min(0).max(20),
  sealed: z.string().max(200_000)
})
export type Card = z.infer<typeof cardSchema>

/** A contact as the `org` stream knows it. */
export type Contact = Card & { readonly id: string; readonly retired: boolean }

/** The contacts that are in use, by role. */
export type People = {
  readonly all: readonly Contact[]
  readonly byRole: ReadonlyMap<string, readonly Contact[]>
  readonly byId: ReadonlyMap<string, Contact>
}

/** A draft without its personal half, which the host has sealed. */
export function cardOf(draft: ContactDraft, sealed: string): Card {
  return { ...publicOf(draft), phones: draft.numbers.map(({ kind }) => kind), mails: draft.addresses.length, sealed }
}

/** Indexes the contacts in use: those of a role in their order, who fills it before its deputies. */
export function indexPeople(contacts: Iterable<Contact>): People {
  const all = [...contacts].filter((contact) => !contact.retired)
  const byRole = Map.groupBy(all, (contact) => contact.role)
  byRole.delete('')
  for (const [role, those] of byRole) byRole.set(role, those.toSorted(compareOrder))
  return { all, byRole, byId: new Map(all.map((contact) => [contact.id, contact])) }
}

/** No contacts at all: every role stands for itself. */
export const nobody: People = indexPeople([])

function compareOrder(
  a: Pick<Public, 'deputyOrder'> & { id: string },
  b: Pick<Public, 'deputyOrder'> & { id: string }
): number {
  const byOrder = (a.deputyOrder ?? 0) - (b.deputyOrder ?? 0)
  return byOrder !== 0 ? byOrder : a.id < b.id ? -1 : 1
}
