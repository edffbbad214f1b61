import { z } from 'zod'
import { quoteSchema } from '../approval/approval.ts'
import type { EventTable } from '../noun.ts'
import { bothSchema } from '../notice/notice.ts'
import { instantSchema } from '../times.ts'

const id = z.string().min(1).max(60)
const textHash = z.string().regex(/^[0-9a-f]{64}$/)
const quotes = z.array(quoteSchema)
/** Every event carries the question, so that it can be read alone. */
const about = { answer: id, topic: z.string().max(60), question: bothSchema }
const text = {
  body: bothSchema,
  textHash,
  quotes,
  confirmed: z.array(id),
  asOf: instantSchema,
  nextUpdateAt: instantSchema.nullable()
}

/** What is recorded of the answers to customers. */
export const answerEvents = {
  'answer.drafted': {
    version: 1,
    schema: z.object({ ...about, ...text, source: z.object({ title: bothSchema, body: bothSchema }) })
  },
  /** `refilled`: anew from the facts, not by hand. */
  'answer.edited': { version: 1, schema: z.object({ ...about, ...text, refilled: z.boolean() }) },
  /** `need` is whose signature the proposal is at the same time, null where it is nobody's. */
  'answer.proposed': { version: 1, schema: z.object({ ...about, textHash, quotes, need: id.nullable() }) },
  'answer.approved': { version: 1, schema: z.object({ ...about, textHash, quotes, need: id }) },
  'answer.rejected': { version: 1, schema: z.object({ ...about, textHash, reason: z.string() }) },
  'answer.published': {
    version: 1,
    schema: z.object({ ...about, body: bothSchema, textHash, quotes, link: z.string() })
  },
  'answer.withdrawn': { version: 1, schema: z.object({ ...about, reason: z.string() }) }
} as const satisfies EventTable
