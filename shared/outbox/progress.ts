import { z } from 'zod'
import { countsSchema } from '../incident/sending/sending.ts'

/**
 * Where a sending is between two events of the log: how often it was tried, when it is tried again (ms, null where nothing
 * is planned), how far a mailing got, how many recipients it reaches a minute and how long the rest takes (ms).
 */
export const sendingProgressSchema = z.object({
  sending: z.string(),
  attempts: z.int().min(0),
  nextAt: z.int().nullable(),
  counts: countsSchema.nullable(),
  perMinute: z.int().min(0).nullable(),
  leftMs: z.int().min(0).nullable()
})
export type SendingProgress = z.infer<typeof sendingProgressSchema>

/** What may be asked of a mailing's recipients: those who were reached, refused by the server, in doubt, or still to come. */
export const recipientStates = ['waiting', 'sent', 'refused', 'unknown'] as const
export type RecipientState = (typeof recipientStates)[number]
