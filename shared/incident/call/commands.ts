import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { callOutcomes, slotSchema } from './call.ts'

const id = z.string().min(1).max(60)
const number = z.int().min(0).max(50)
const note = z.string().trim().max(2000)
const reason = z.string().trim().max(2000)
const callBackAt = z.int().nullable()

/** What a person may ask of the calls. */
export const callCommands = {
  /** Before the call is made. */
  'call.take': z.strictObject({ role: id, slot: slotSchema, number }),
  'call.release': z.strictObject({ role: id }),
  /** What came of it. `paper`: typed in from a filled sheet, which needs no take; `happenedAt` gives its real time. */
  'call.log': z.strictObject({
    role: id,
    slot: slotSchema,
    number,
    outcome: z.enum(callOutcomes),
    callBackAt,
    seconds: z.int().min(0).max(86_400).nullable(),
    note,
    paper: z.boolean()
  }),
  /** They called us. */
  'call.receive': z.strictObject({
    role: id,
    slot: slotSchema,
    outcome: z.enum(['confirmed', 'reached', 'declined']),
    note
  }),
  'call.correct': z.strictObject({ call: id, outcome: z.enum(callOutcomes), callBackAt, note, reason }),
  'call.advance': z.strictObject({ role: id, slot: slotSchema, reason }),
  'call.appoint': z.strictObject({ role: id, person: z.string().trim().min(1).max(120), reason }),
  'call.cover': z.strictObject({ role: id, by: id, reason })
} as const satisfies CommandTable
