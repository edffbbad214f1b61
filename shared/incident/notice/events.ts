import { z } from 'zod'
import { quoteSchema } from '../approval/approval.ts'
import type { EventTable } from '../noun.ts'
import { instantSchema } from '../times.ts'
import { bothSchema, deliveryOutcomes, proofSchema } from './notice.ts'

const id = z.string().min(1).max(60)
const sending = z.string().min(1).max(120)
const textHash = z.string().regex(/^[0-9a-f]{64}$/)
const quotes = z.array(quoteSchema)
const words = { title: bothSchema.nullable(), body: bothSchema, textHash }
const text = { ...words, quotes, confirmed: z.array(id), asOf: instantSchema, nextUpdateAt: instantSchema.nullable() }
/** Every event says which notice it is about in a way that people understand: channel, stage, number. */
const about = { notice: id, channel: id, stage: id, number: z.int().min(0) }
const made = { ...about, template: id, round: id, ...text }
const shown = { link: z.string(), proof: proofSchema.nullable() }

/** What is recorded of the notices. Whatever goes out carries its words with it. */
export const noticeEvents = {
  'notice.drafted': { version: 1, schema: z.object(made) },
  /** A text that puts another one right is made. */
  'notice.corrected': { version: 1, schema: z.object({ ...made, corrects: id, reason: z.string() }) },
  /** `refilled`: anew from the facts, not by hand. */
  'notice.edited': { version: 1, schema: z.object({ ...about, ...text, refilled: z.boolean() }) },
  /** `need` is whose signature the proposal is at the same time, null where it is nobody's. */
  'notice.proposed': { version: 1, schema: z.object({ ...about, textHash, quotes, need: id.nullable() }) },
  'notice.approved': { version: 1, schema: z.object({ ...about, textHash, quotes, need: id }) },
  'notice.rejected': { version: 1, schema: z.object({ ...about, textHash, reason: z.string() }) },
  'notice.planned': { version: 1, schema: z.object({ ...about, at: instantSchema.nullable() }) },
  'notice.queued': { version: 1, schema: z.object({ ...about, sending, connector: id, ...words }) },
  'notice.reported': {
    version: 1,
    schema: z.object({
      ...about,
      sending,
      outcome: z.enum(deliveryOutcomes),
      at: instantSchema,
      link: z.string(),
      detail: z.string()
    })
  },
  /** It is out. `unapproved`: a holding statement, as the rules allow. */
  'notice.posted': {
    version: 1,
    schema: z.object({
      ...about,
      ...words,
      ...shown,
      startedAt: instantSchema.nullable(),
      unapproved: z.boolean()
    })
  },
  'notice.proved': { version: 1, schema: z.object({ ...about, ...shown }) },
  'notice.withdrawn': { version: 1, schema: z.object({ ...about, reason: z.string() }) }
} as const satisfies EventTable
