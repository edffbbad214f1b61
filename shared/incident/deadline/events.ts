import { z } from 'zod'
import { ClockStartId } from '../../playbook/schema.ts'
import type { EventTable } from '../noun.ts'
import { instantSchema } from '../times.ts'
import { deadlineParts } from './deadline.ts'
import { termsChangeSchema } from './terms.ts'

const deadline = z.string().min(1).max(60)
const part = z.enum(deadlineParts)
const proof = { how: z.string(), receipt: z.string(), evidence: z.string() }

/** What is recorded of legal clocks. Times in milliseconds since the epoch. */
export const deadlineEvents = {
  'deadline.switched': { version: 1, schema: z.object({ deadline, on: z.boolean(), reason: z.string() }) },
  /** Only what changed, and what it was before. */
  'deadline.edited': {
    version: 1,
    schema: z.object({ deadline, change: termsChangeSchema, was: termsChangeSchema, reason: z.string() })
  },
  /** Something happened from which these clocks count. */
  'deadline.anchored': {
    version: 1,
    schema: z.object({ deadlines: z.array(deadline), anchor: ClockStartId, at: instantSchema, note: z.string() })
  },
  /** Sent at the event's `happenedAt`; `dueAt` is what it was due at then. */
  'deadline.sent': { version: 1, schema: z.object({ deadline, part, dueAt: instantSchema.nullable(), ...proof }) },
  /** The receipt came, or what was written of the sending was wrong. */
  'deadline.amended': {
    version: 1,
    schema: z.object({ deadline, part, at: instantSchema, ...proof, was: instantSchema, reason: z.string() })
  },
  'deadline.waived': { version: 1, schema: z.object({ deadline, reason: z.string() }) },
  /** What was entered was not so. `anchor` where an anchor is taken back. */
  'deadline.retracted': {
    version: 1,
    schema: z.object({
      deadline,
      what: z.enum(['report', 'followUp', 'waiver', 'anchor']),
      anchor: ClockStartId.nullable(),
      reason: z.string()
    })
  }
} as const satisfies EventTable
