import { z } from 'zod'
import type { EventTable } from '../noun.ts'
import { instantSchema } from '../times.ts'

/** What is recorded of the agents' script. */
export const scriptEvents = {
  'script.confirmed': {
    version: 1,
    schema: z.object({ person: z.string().min(1).max(120), asOf: instantSchema })
  }
} as const satisfies EventTable
