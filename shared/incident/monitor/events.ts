import { z } from 'zod'
import { amountSchema } from '../../money/decimal.ts'
import type { EventTable } from '../noun.ts'
import { sides } from './monitor.ts'

const id = z.string().min(1).max(60)
const minutes = z.int().min(1)

/** What is recorded of the watch over services that opened again. */
export const monitorEvents = {
  'monitor.opened': {
    version: 1,
    schema: z.object({ everyMinutes: minutes, forMinutes: minutes, stableMinutes: minutes })
  },
  'monitor.limited': {
    version: 1,
    schema: z.object({
      metric: id,
      name: z.string().min(1),
      unit: z.string(),
      side: z.enum(sides),
      limit: amountSchema,
      rehalt: z.boolean(),
      on: z.boolean(),
      reason: z.string()
    })
  },
  /** Figures of one look; `past` are those beyond their limits at that moment. */
  'monitor.recorded': {
    version: 1,
    schema: z.object({
      readings: z
        .array(z.object({ metric: id, name: z.object({ ja: z.string(), en: z.string() }), value: amountSchema }))
        .min(1),
      past: z.array(id),
      note: z.string()
    })
  },
  /** It goes on until a moment (ms). */
  'monitor.extended': { version: 1, schema: z.object({ until: z.int(), reason: z.string() }) },
  /** It ended, with what was not yet so (codes) and what is left to do. */
  'monitor.closed': {
    version: 1,
    schema: z.object({
      unmet: z.array(z.string()),
      left: z.array(z.object({ text: z.string().min(1), owner: z.string() })),
      reason: z.string()
    })
  },
  'monitor.reopened': { version: 1, schema: z.object({ reason: z.string() }) }
} as const satisfies EventTable
