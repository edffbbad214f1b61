import { z } from 'zod'
import { noticeStages } from '../../playbook/schema.ts'
import type { CommandTable } from '../noun.ts'
import { instantSchema } from '../times.ts'
import { bothSchema, deliveryOutcomes, proofSchema } from './notice.ts'

const id = z.string().min(1).max(60)
const sending = z.string().min(1).max(120)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const reason = z.string().trim().max(2000)
const link = z.string().trim().max(2000)
/** Texts as somebody has read them: a text that changed meanwhile is refused. */
const texts = z
  .array(z.strictObject({ notice: id, textHash: hash }))
  .min(1)
  .max(40)

/** What a person may ask of the notices. */
export const noticeCommands = {
  /** Makes the texts of a stage on some channels in one go, filled from the facts. */
  'notice.draft': z.strictObject({ channels: z.array(id).min(1).max(20), stage: z.enum(noticeStages) }),
  /** `was` is the text that the person wrote over; `confirms` names facts that the text says in other words. */
  'notice.edit': z.strictObject({
    notice: id,
    was: hash,
    title: bothSchema.nullable(),
    body: bothSchema,
    confirms: z.array(id).max(60)
  }),
  /** Fills the texts anew from the facts as they stand. */
  'notice.refill': z.strictObject({ notices: z.array(id).min(1).max(40) }),
  'notice.propose': z.strictObject({ texts }),
  'notice.approve': z.strictObject({ texts }),
  'notice.reject': z.strictObject({ notice: id, textHash: hash, reason }),
  /** When it is meant to go out (ms), null where no longer. */
  'notice.plan': z.strictObject({ notice: id, at: instantSchema.nullable() }),
  /** It went out by hand at `happenedAt`. `startedAt` (ms) is when a long sending began. */
  'notice.post': z.strictObject({
    notice: id,
    link,
    proof: proofSchema.nullable(),
    startedAt: instantSchema.nullable().optional()
  }),
  /** Adds the link or the screenshot afterwards. */
  'notice.prove': z.strictObject({ notice: id, link, proof: proofSchema.nullable() }),
  /** Hands it to the outbox. */
  'notice.queue': z.strictObject({ notice: id, connector: id }),
  /** What became of a sending, by the outbox. */
  'notice.report': z.strictObject({
    notice: id,
    sending,
    outcome: z.enum(deliveryOutcomes).exclude(['queued']),
    at: instantSchema,
    link,
    detail: z.string().trim().max(2000)
  }),
  /** Makes a new text that puts a posted one right. */
  'notice.correct': z.strictObject({ notice: id, reason }),
  'notice.withdraw': z.strictObject({ notice: id, reason })
} as const satisfies CommandTable
