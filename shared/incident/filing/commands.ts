import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { instantSchema } from '../times.ts'
import { filingStages, filingTextSchema } from './filing.ts'

const id = z.string().min(1).max(60)
const reason = z.string().trim().max(2000)
const short = z.string().trim().max(200)

/** What people may ask of the reports to authorities. Writing is everybody's; finalising, sending and taking back are legal's. */
export const filingCommands = {
  'filing.start': z.strictObject({ deadline: id, stage: z.enum(filingStages) }),
  /** `was`: how often the field had been written when the person began; null gives the field back to the log. */
  'filing.edit': z.strictObject({ filing: id, field: id, text: filingTextSchema.nullable(), was: z.int().min(0) }),
  /** `hash`: of what the person saw for the moment `asOf` (ms) on the clocks of `timeZone`. */
  'filing.finalise': z.strictObject({
    filing: id,
    asOf: instantSchema,
    timeZone: z.string().min(1).max(60),
    hash: z.string().regex(/^[0-9a-f]{64}$/)
  }),
  /** It was sent at the command's `happenedAt`. */
  'filing.send': z.strictObject({ filing: id, how: short, receipt: short }),
  'filing.recall': z.strictObject({ filing: id, reason }),
  'filing.withdraw': z.strictObject({ filing: id, reason })
} as const satisfies CommandTable
