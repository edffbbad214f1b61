import type { z } from 'zod'
import type { checkEvents } from '../../incident/asset-check/events.ts'
import type { monitorEvents } from '../../incident/monitor/events.ts'
import type { resumeEvents } from '../../incident/resumption/events.ts'
import type { Say } from './sentences.ts'

/** The events of asset checks, of the ladder and of the watch after it. */
export type ResumptionTables = typeof checkEvents & typeof resumeEvents & typeof monitorEvents

/** Their sentences in one language. */
export type ResumptionSentences = {
  readonly [T in keyof ResumptionTables]: (data: z.infer<ResumptionTables[T]['schema']>, say: Say) => string
}
