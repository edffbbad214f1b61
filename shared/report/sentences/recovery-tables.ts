import type { z } from 'zod'
import type { progressEvents } from '../../incident/progress/events.ts'
import type { vendorEvents } from '../../incident/vendor/events.ts'
import type { Say } from './sentences.ts'

/** The events of recovery work, and of vendors and outside experts. */
export type RecoveryTables = typeof progressEvents & typeof vendorEvents

type Of<T> = {
  readonly [K in keyof T]: (
    data: z.infer<T[K] extends { schema: infer S extends z.ZodType } ? S : never>,
    say: Say
  ) => string
}

/** Their sentences in one language. */
export type WorkSentences = Of<typeof progressEvents>
export type VendorSentences = Of<typeof vendorEvents>
