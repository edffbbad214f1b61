import type { z } from 'zod'
import type { connectorEvents } from '../../connector/events.ts'
import type { sendingEvents } from '../../incident/sending/events.ts'
import type { Say } from './sentences.ts'

/** The events of what leaves the console and of the ways out. */
export type SendingTables = typeof sendingEvents & typeof connectorEvents

/** Their sentences in one language. */
export type SendingSentences = {
  readonly [T in keyof SendingTables]: (data: z.infer<SendingTables[T]['schema']>, say: Say) => string
}
