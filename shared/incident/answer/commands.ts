import { z } from 'zod'
import type { CommandTable } from '../noun.ts'

const id = z.string().min(1).max(60)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const reason = z.string().trim().max(2000)
const question = z.string().max(300)
const body = z.string().max(4000)
const questionSchema = z.strictObject({ ja: question, en: question })
const bodySchema = z.strictObject({ ja: body, en: body })
/** Answers as somebody has read them: one that changed meanwhile is refused. */
const texts = z
  .array(z.strictObject({ answer: id, textHash: hash }))
  .min(1)
  .max(40)

/** What a person may ask of the answers to customers. Words may name facts: `{{eta}}`. */
export const answerCommands = {
  /** Makes the answers to some of the playbook's questions, filled from the facts. */
  'answer.draft': z.strictObject({ topics: z.array(id).min(1).max(40) }),
  'answer.write': z.strictObject({ question: questionSchema, body: bodySchema }),
  /** `was` is the text that the person wrote over; `confirms` names facts that the text says in other words. */
  'answer.edit': z.strictObject({
    answer: id,
    was: hash,
    question: questionSchema,
    body: bodySchema,
    confirms: z.array(id).max(60)
  }),
  /** Fills the answers anew from the facts as they stand. */
  'answer.refill': z.strictObject({ answers: z.array(id).min(1).max(40) }),
  'answer.propose': z.strictObject({ texts }),
  'answer.approve': z.strictObject({ texts }),
  'answer.reject': z.strictObject({ answer: id, textHash: hash, reason }),
  'answer.publish': z.strictObject({ texts, link: z.string().trim().max(2000) }),
  'answer.withdraw': z.strictObject({ answer: id, reason })
} as const satisfies CommandTable
