import type { z } from 'zod'
import type { answerEvents } from '../../incident/answer/events.ts'
import type { scriptEvents } from '../../incident/script/events.ts'
import type { complaintEvents } from '../../incident/complaint/events.ts'
import type { inquiryEvents } from '../../incident/inquiry/events.ts'
import type { shiftEvents } from '../../incident/shift/events.ts'
import type { Say } from './sentences.ts'

/** The events of the support desk. */
export type SupportTables = typeof inquiryEvents &
  typeof shiftEvents &
  typeof complaintEvents &
  typeof answerEvents &
  typeof scriptEvents

/** Their sentences in one language. */
export type SupportSentences = {
  readonly [T in keyof SupportTables]: (data: z.infer<SupportTables[T]['schema']>, say: Say) => string
}
