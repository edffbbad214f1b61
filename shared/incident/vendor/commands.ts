import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { instantSchema } from '../times.ts'

const engagement = z.string().min(1).max(60)
const caseNumber = z.string().trim().max(80)
const topPriority = z.boolean()
const words = z.string().trim().max(2000)

/** What a person may ask of vendors and outside experts. */
export const vendorCommands = {
  /** `vendor`: a party of the playbook by its id, or a name. The case number may still be empty. */
  'vendor.engage': z.strictObject({
    vendor: z.string().trim().min(1).max(120),
    task: words,
    caseNumber,
    topPriority
  }),
  'vendor.amend': z.strictObject({ engagement, caseNumber, topPriority }),
  'vendor.hear': z.strictObject({ engagement, text: words, nextAt: instantSchema.nullable() }),
  'vendor.close': z.strictObject({ engagement, reason: words })
} as const satisfies CommandTable
