import { z } from 'zod'
import type { EventTable } from '../noun.ts'
import { clearanceKindSchema, outcomeSchema, termsSchema } from './compensation.ts'
import { needSchema } from './signers.ts'

const id = z.string().min(1).max(60)
const reason = z.string()

/** What is recorded of compensation. Times in milliseconds since the epoch, amounts as plain decimals. */
export const compensationEvents = {
  'compensation.assessed': { version: 1, schema: z.object({ assessment: id, terms: termsSchema, reason }) },
  'compensation.stepped': {
    version: 1,
    schema: z.object({ step: z.int().min(0), done: z.boolean(), note: z.string() })
  },
  /** The Japanese ban on making losses good does not stand in the way. */
  'compensation.cleared': {
    version: 1,
    schema: z.object({ clearance: id, kind: clearanceKindSchema, reference: z.string(), text: z.string() })
  },
  'compensation.uncleared': { version: 1, schema: z.object({ clearance: id, kind: clearanceKindSchema, reason }) },
  'compensation.proposed': {
    version: 1,
    schema: z.object({ resolution: id, outcome: outcomeSchema, assessment: id, text: z.string() })
  },
  'compensation.approved': {
    version: 1,
    schema: z.object({ resolution: id, outcome: outcomeSchema, assessment: id, need: needSchema })
  },
  'compensation.withdrawn': { version: 1, schema: z.object({ resolution: id, outcome: outcomeSchema, reason }) }
} as const satisfies EventTable
