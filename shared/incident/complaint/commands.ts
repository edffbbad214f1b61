import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { caseFormSchema, caseTurnSchema, evidenceStateSchema } from './complaint.ts'

const id = z.string().min(1).max(60)
const reason = z.string().trim().max(1000)
const text = z.string().trim().max(2000)

/** What a person may ask of the customers' cases. */
export const complaintCommands = {
  'complaint.open': z.strictObject({
    form: caseFormSchema,
    priority: z.string().max(60),
    evidence: z.array(z.strictObject({ item: id, state: evidenceStateSchema })).max(40),
    /** Legal action or an outside body was named; empty where it was not. */
    dispute: z.string().trim().max(1000),
    /** With whom it lies first; an empty person is whoever received it, null the step's own time. */
    person: z.string().trim().max(120),
    dueAt: z.int().nullable()
  }),
  'complaint.amend': z.strictObject({ complaint: id, form: caseFormSchema, reason }),
  'complaint.rank': z.strictObject({ complaint: id, priority: z.string().max(60), reason }),
  'complaint.gather': z.strictObject({ complaint: id, item: id, state: evidenceStateSchema.nullable() }),
  'complaint.move': z.strictObject({ complaint: id, ...caseTurnSchema.shape, reason }),
  'complaint.dispute': z.strictObject({ complaint: id, text }),
  /** There is no dispute, or none any more. */
  'complaint.settle': z.strictObject({ complaint: id, reason }),
  'complaint.note': z.strictObject({ complaint: id, text: text.min(1) }),
  'complaint.answer': z.strictObject({ complaint: id, channel: id, text: text.min(1) }),
  'complaint.close': z.strictObject({ complaint: id, result: id, text }),
  'complaint.reopen': z.strictObject({ complaint: id, reason })
} as const satisfies CommandTable
