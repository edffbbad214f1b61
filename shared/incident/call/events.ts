import { z } from 'zod'
import type { EventTable } from '../noun.ts'
import { callOutcomes, slotSchema } from './call.ts'

const id = z.string().min(1).max(60)
const number = z.int().min(0).max(50)
const outcome = z.enum(callOutcomes)
const callBackAt = z.int().nullable()

/** What is recorded of the calls. No event holds a number or an address: only its place in the contact's list. */
export const callEvents = {
  'call.taken': { version: 1, schema: z.object({ role: id, slot: slotSchema, number }) },
  'call.released': { version: 1, schema: z.object({ role: id }) },
  'call.logged': {
    version: 1,
    schema: z.object({
      call: id,
      role: id,
      slot: slotSchema,
      number,
      outcome,
      callBackAt,
      seconds: z.int().min(0).nullable(),
      note: z.string(),
      paper: z.boolean()
    })
  },
  'call.received': {
    version: 1,
    schema: z.object({ call: id, role: id, slot: slotSchema, outcome, note: z.string() })
  },
  'call.corrected': {
    version: 1,
    schema: z.object({ call: id, was: outcome, outcome, callBackAt, note: z.string(), reason: z.string() })
  },
  /** Nobody acknowledged in time: the desk moves past this slot. */
  'call.advanced': { version: 1, schema: z.object({ role: id, slot: slotSchema, reason: z.string() }) },
  /** An acting owner is named for a role that cannot be reached. */
  'call.appointed': { version: 1, schema: z.object({ role: id, person: z.string().min(1), reason: z.string() }) },
  /** Another role calls the branch of this one. */
  'call.covered': { version: 1, schema: z.object({ role: id, by: id, reason: z.string() }) }
} as const satisfies EventTable
