import { z } from 'zod'
import type { EventTable } from '../noun.ts'

const id = z.string().min(1).max(60)
const until = z.int().nullable()
/** Each event says whose turn it is and where, so that it can be read alone. */
const of = { shift: id, person: z.string().min(1).max(120), channel: id }

/** What is recorded of the turns at the support desk. */
export const shiftEvents = {
  'shift.planned': {
    version: 1,
    schema: z.object({ ...of, from: z.int(), until, relief: z.string() })
  },
  'shift.changed': { version: 1, schema: z.object({ ...of, until, relief: z.string() }) },
  'shift.ended': { version: 1, schema: z.object(of) },
  'shift.cancelled': { version: 1, schema: z.object({ ...of, reason: z.string() }) }
} as const satisfies EventTable
