import { z } from 'zod'
import type { EventTable } from '../noun.ts'

const id = z.string().min(1).max(60)
const entry = z.string().min(3).max(80)

/** What is recorded of people's own words on the timeline, and of the entries that they pin. */
export const remarkEvents = {
  'remark.added': { version: 1, schema: z.object({ remark: id, text: z.string().min(1) }) },
  'remark.corrected': { version: 1, schema: z.object({ remark: id, text: z.string().min(1), was: z.string() }) },
  'entry.pinned': { version: 1, schema: z.object({ entry }) },
  'entry.unpinned': { version: 1, schema: z.object({ entry }) }
} as const satisfies EventTable
