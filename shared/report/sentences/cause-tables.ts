import type { z } from 'zod'
import type { actionEvents } from '../../incident/action/events.ts'
import type { causeEvents } from '../../incident/cause/events.ts'
import type { Say } from './sentences.ts'

/** The events of causes and of preventive actions. */
export type CauseTables = typeof causeEvents & typeof actionEvents

/** Their sentences in one language. */
export type CauseSentences = {
  readonly [T in keyof CauseTables]: (data: z.infer<CauseTables[T]['schema']>, say: Say) => string
}
