import type { z } from 'zod'
import type { injectEvents } from '../../incident/inject/events.ts'
import type { Say } from './sentences.ts'

/** The events of the injects of a drill. */
export type InjectTables = typeof injectEvents

/** Their sentences in one language. What has not come out is named and never quoted: trainees read this too. */
export type InjectSentences = {
  readonly [T in keyof InjectTables]: (data: z.infer<InjectTables[T]['schema']>, say: Say) => string
}
