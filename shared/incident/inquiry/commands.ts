import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { loadSchema } from './inquiry.ts'

const id = z.string().min(1).max(60)
const reason = z.string().trim().max(2000)

/** What a person may say of the inquiries that come in. `happenedAt` is the moment that the figures stand for. */
export const inquiryCommands = {
  'inquiry.report': loadSchema,
  'inquiry.correct': z.strictObject({ inquiry: id, load: loadSchema, reason }),
  'inquiry.withdraw': z.strictObject({ inquiry: id, reason }),
  /** What a channel is measured by in this incident; null goes back to the playbook's. */
  'inquiry.gauge': z.strictObject({
    channel: id,
    perHour: z.number().positive().max(1_000_000).nullable(),
    handleMinutes: z.number().positive().max(1440).nullable()
  })
} as const satisfies CommandTable
