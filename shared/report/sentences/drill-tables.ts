import type { z } from 'zod'
import type { drillEvents } from '../../incident/drill/events.ts'
import type { Say } from './sentences.ts'

/** The events of a drill and its clock. */
export type DrillTables = typeof drillEvents

/** Their sentences in one language. */
export type DrillSentences = {
  readonly [T in keyof DrillTables]: (data: z.infer<DrillTables[T]['schema']>, say: Say) => string
}
