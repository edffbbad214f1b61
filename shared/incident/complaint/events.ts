import { z } from 'zod'
import type { EventTable } from '../noun.ts'
import { caseFormSchema, caseTurnSchema, evidenceStateSchema } from './complaint.ts'

const id = z.string().min(1).max(60)
const reason = z.string()
/** Each event names its case as people do, so that it can be read alone. */
const of = { complaint: id, number: z.string().min(1).max(20) }

/** What is recorded of the customers' cases. No event holds a name, a number or an address in full. */
export const complaintEvents = {
  'complaint.opened': {
    version: 1,
    schema: z.object({
      ...of,
      form: caseFormSchema,
      priority: z.string(),
      evidence: z.array(z.object({ item: id, state: evidenceStateSchema })),
      turn: caseTurnSchema,
      dispute: z.string()
    })
  },
  'complaint.amended': { version: 1, schema: z.object({ ...of, form: caseFormSchema, reason }) },
  'complaint.ranked': { version: 1, schema: z.object({ ...of, priority: z.string(), reason }) },
  'complaint.gathered': {
    version: 1,
    schema: z.object({ ...of, item: id, state: evidenceStateSchema.nullable() })
  },
  'complaint.moved': { version: 1, schema: z.object({ ...of, turn: caseTurnSchema, reason }) },
  'complaint.disputed': { version: 1, schema: z.object({ ...of, text: z.string() }) },
  'complaint.settled': { version: 1, schema: z.object({ ...of, reason }) },
  'complaint.noted': { version: 1, schema: z.object({ ...of, text: z.string() }) },
  'complaint.answered': { version: 1, schema: z.object({ ...of, channel: id, text: z.string() }) },
  'complaint.closed': { version: 1, schema: z.object({ ...of, result: id, text: z.string() }) },
  'complaint.reopened': { version: 1, schema: z.object({ ...of, reason }) }
} as const satisfies EventTable
