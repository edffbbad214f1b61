import type { z } from 'zod'
import type { debriefEvents } from '../../incident/debrief/events.ts'
import type { Say } from './sentences.ts'

/** The events of a drill's debriefing. */
export type DebriefTables = typeof debriefEvents

/** Their sentences in one language. */
export type DebriefSentences = {
  readonly [T in keyof DebriefTables]: (data: z.infer<DebriefTables[T]['schema']>, say: Say) => string
}
