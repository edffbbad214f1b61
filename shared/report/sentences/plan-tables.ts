import type { z } from 'zod'
import type { planEvents } from '../../drill/plan/events.ts'
import type { Say } from './sentences.ts'

/** The events of our own scenarios and of planned drills. */
export type PlanTables = typeof planEvents

/** Their sentences in one language. */
export type PlanSentences = {
  readonly [T in keyof PlanTables]: (data: z.infer<PlanTables[T]['schema']>, say: Say) => string
}
