import { z } from 'zod'
import { ClockStartId } from '../../playbook/schema.ts'
import type { CommandTable } from '../noun.ts'
import { instantSchema } from '../times.ts'
import { deadlineParts } from './deadline.ts'
import { termsChangeSchema } from './terms.ts'

const deadline = z.string().min(1).max(60)
const part = z.enum(deadlineParts)
const reason = z.string().trim().max(2000)
const proof = {
  how: z.string().trim().max(200),
  receipt: z.string().trim().max(200),
  evidence: z.string().trim().max(2000)
}

/** What a person may ask of legal clocks. Switching, editing and waiving are legal's. */
export const deadlineCommands = {
  'deadline.switch': z.strictObject({ deadline, on: z.boolean(), reason }),
  'deadline.edit': z.strictObject({ deadline, change: termsChangeSchema, reason }),
  /** `at` (ms): when it happened; a payment of compensation may still lie ahead. */
  'deadline.anchor': z.strictObject({
    deadlines: z.array(deadline).min(1).max(60),
    anchor: ClockStartId,
    at: instantSchema,
    note: reason
  }),
  /** It was sent at the command's `happenedAt`. */
  'deadline.send': z.strictObject({ deadline, part, ...proof }),
  'deadline.amend': z.strictObject({ deadline, part, at: instantSchema, ...proof, reason }),
  'deadline.waive': z.strictObject({ deadline, reason }),
  'deadline.retract': z.strictObject({
    deadline,
    what: z.enum(['report', 'followUp', 'waiver', 'anchor']),
    anchor: ClockStartId.nullable(),
    reason
  })
} as const satisfies CommandTable
