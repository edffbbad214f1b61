import { z } from 'zod'
import type { EventTable } from '../noun.ts'
import { instantSchema } from '../times.ts'

const instant = instantSchema.nullable()

/** What is recorded of the expected recovery (ms); both ends null where it is not known. */
export const etaEvents = {
  'eta.estimated': {
    version: 1,
    schema: z.object({
      eta: z.string().min(1).max(60),
      from: instant,
      to: instant,
      basis: z.string(),
      reviewAt: instant
    })
  }
} as const satisfies EventTable
