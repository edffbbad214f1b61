import { z } from 'zod'
import type { EventTable } from '../noun.ts'
import { loadSchema } from './inquiry.ts'

const id = z.string().min(1).max(60)

/** What is recorded of the inquiries that come in. */
export const inquiryEvents = {
  'inquiry.reported': { version: 1, schema: z.object({ inquiry: id, load: loadSchema }) },
  'inquiry.corrected': { version: 1, schema: z.object({ inquiry: id, load: loadSchema, reason: z.string() }) },
  'inquiry.withdrawn': { version: 1, schema: z.object({ inquiry: id, reason: z.string() }) },
  'inquiry.gauged': {
    version: 1,
    schema: z.object({ channel: id, perHour: z.number().nullable(), handleMinutes: z.number().nullable() })
  }
} as const satisfies EventTable
