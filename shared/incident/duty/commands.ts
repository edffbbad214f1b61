import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { assigneeSchema, evidenceSchema } from './events.ts'

const duty = z.string().min(1).max(60)
/** Several duties at once: all of them or, where one is refused, none. */
const duties = z.array(duty).min(1).max(300)
const reason = z.string().trim().max(2000)

/** What a person may ask of the duties. */
export const dutyCommands = {
  /** Done; or, by another person on a duty that waits for its second signature, countersigned. */
  'duty.check': z.strictObject({ duties }),
  /** Takes back a tick, a skip or an exclusion: a correction that keeps what was. */
  'duty.uncheck': z.strictObject({ duties, reason }),
  'duty.start': z.strictObject({ duties }),
  'duty.skip': z.strictObject({ duties, reason }),
  /** Not applicable. */
  'duty.exclude': z.strictObject({ duties, reason }),
  /** Sets who is to do them; an empty list gives them back to the owner's role. */
  'duty.assign': z.strictObject({ duties, assignees: z.array(assigneeSchema).max(20) }),
  'duty.note': z.strictObject({ duty, text: z.string().trim().min(1).max(5000) }),
  'duty.attach': z.strictObject({ duty, evidence: evidenceSchema }),
  'duty.add': z.strictObject({
    department: z.string().min(1).max(40),
    text: z.string().trim().min(1).max(1000),
    critical: z.boolean(),
    ownerRole: z.string().max(60),
    dueAt: z.int().nullable()
  })
} as const satisfies CommandTable
