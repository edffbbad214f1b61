import { z } from 'zod'
import { assigneeSchema } from '../duty/events.ts'
import type { EventTable } from '../noun.ts'
import { streamKinds } from './work.ts'

const work = z.string().min(1).max(60)
const block = z.string().min(1).max(60)
const title = z.string()
const instant = z.int().nullable()
export const streamSchema = z.strictObject({ kind: z.enum(streamKinds), id: z.string().trim().min(1).max(80) })

/**
 * What is recorded of the work of recovery. Planned times in milliseconds since the epoch. Each event says what the work
 * was called then (`title`), so that it reads by itself.
 */
export const progressEvents = {
  'work.added': { version: 1, schema: z.object({ work, title, stream: streamSchema }) },
  'work.corrected': {
    version: 1,
    schema: z.object({
      work,
      title,
      stream: streamSchema,
      was: z.object({ title, stream: streamSchema })
    })
  },
  'work.assigned': { version: 1, schema: z.object({ work, title, owner: assigneeSchema.nullable() }) },
  'work.planned': { version: 1, schema: z.object({ work, title, start: instant, end: instant }) },
  /** So many steps of so many are done; of a hundred it is percent. */
  'work.advanced': { version: 1, schema: z.object({ work, title, done: z.int().min(0), of: z.int().min(1) }) },
  /** It waits: `on` is for whom or what. */
  'work.blocked': { version: 1, schema: z.object({ work, title, block, on: z.string(), reason: z.string() }) },
  'work.unblocked': { version: 1, schema: z.object({ work, title, block, note: z.string() }) },
  'work.finished': { version: 1, schema: z.object({ work, title, note: z.string() }) },
  'work.dropped': { version: 1, schema: z.object({ work, title, reason: z.string() }) },
  /** What was finished or dropped goes on. */
  'work.reopened': { version: 1, schema: z.object({ work, title, reason: z.string() }) }
} as const satisfies EventTable
