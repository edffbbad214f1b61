import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { instantSchema } from '../times.ts'

const instant = instantSchema.nullable()

/** What a person may say of the expected recovery (ms). */
export const etaCommands = {
  'eta.estimate': z.strictObject({
    from: instant,
    to: instant,
    basis: z.string().trim().max(2000),
    reviewAt: instant
  })
} as const satisfies CommandTable
