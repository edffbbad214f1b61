import { z } from 'zod'
import type { EventTable } from '../noun.ts'

const id = z.string().min(1).max(60)

/** What is recorded of what customers were told, in the least that the rules need: where and when, until when. */
export const markEvents = {
  /** Something was posted on a channel; `nextUpdateAt` is when the text promised the next (ms), null where it did not. */
  'mark.posted': { version: 1, schema: z.object({ mark: id, channel: id, nextUpdateAt: z.int().nullable() }) },
  /** When recovery is expected (ms): a range, or one moment twice. */
  'mark.estimated': { version: 1, schema: z.object({ mark: id, from: z.int(), to: z.int() }) },
  'mark.withdrawn': { version: 1, schema: z.object({ mark: id, reason: z.string() }) }
} as const satisfies EventTable
