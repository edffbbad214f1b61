import { z } from 'zod'
import { Minutes } from './text.ts'

/** What counts as good enough for a figure; `measureOnly` sets no bar. */
export const Target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('atMostMinutes'), minutes: Minutes }),
  z.strictObject({ kind: z.literal('atLeastMinutes'), minutes: Minutes }),
  z.strictObject({
    kind: z.literal('atLeastPercent'),
    percent: z.number().min(0).max(100),
    withinMinutes: Minutes.nullable()
  }),
  z.strictObject({ kind: z.literal('exactly'), count: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('beforePlannedEnd') }),
  z.strictObject({ kind: z.literal('measureOnly') })
])
export type Target = z.infer<typeof Target>
