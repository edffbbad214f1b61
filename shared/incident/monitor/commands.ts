import { z } from 'zod'
import { amountSchema } from '../../money/decimal.ts'
import type { CommandTable } from '../noun.ts'
import { sides } from './monitor.ts'

const id = z.string().min(1).max(60)
const words = z.string().trim().max(2000)
/** Minutes, up to thirty days. */
const minutes = z.int().min(1).max(43_200)

/** What a person may ask of the watch over services that opened again. */
export const monitorCommands = {
  /** How often, for how long, and how long all must be within limits. */
  'monitor.open': z.strictObject({ everyMinutes: minutes, forMinutes: minutes, stableMinutes: minutes }),
  /** Sets the limit of a figure, or adds one. A change of a limit says why. */
  'monitor.limit': z.strictObject({
    metric: id,
    name: z.string().trim().min(1).max(120),
    unit: z.string().trim().max(40),
    side: z.enum(sides),
    limit: amountSchema,
    rehalt: z.boolean(),
    on: z.boolean(),
    reason: words
  }),
  'monitor.record': z.strictObject({
    readings: z
      .array(z.strictObject({ metric: id, value: amountSchema }))
      .min(1)
      .max(60),
    note: words
  }),
  'monitor.extend': z.strictObject({ until: z.int(), reason: words }),
  /** Ends it. What is not yet so needs a reason; what is left is written down with who sees to it. */
  'monitor.close': z.strictObject({
    left: z
      .array(z.strictObject({ text: z.string().trim().min(1).max(1000), owner: z.string().trim().max(120) }))
      .max(100),
    reason: words
  }),
  'monitor.reopen': z.strictObject({ reason: words })
} as const satisfies CommandTable
