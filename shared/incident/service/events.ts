import { z } from 'zod'
import { cellRefSchema } from '../halt/events.ts'
import type { EventTable } from '../noun.ts'

/** What is recorded of the services that customers use: cells of the service × asset matrix change state. */
export const serviceEvents = {
  'service.changed': {
    version: 1,
    schema: z.object({
      cells: z.array(cellRefSchema.extend({ from: z.string() })).min(1),
      state: z.string().min(1),
      note: z.string(),
      settles: z.boolean()
    })
  }
} as const satisfies EventTable
