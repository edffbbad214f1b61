import { z } from 'zod'
import type { EventTable } from '../noun.ts'
import { filingStages, filingTextSchema, frozenSchema } from './filing.ts'

const id = z.string().min(1).max(60)
const about = { filing: id, deadline: id, stage: z.enum(filingStages), number: z.int().min(1) }

/** What is recorded of the reports to authorities. */
export const filingEvents = {
  /** `carried`: what people wrote in the version before and this one begins with. */
  'filing.started': {
    version: 1,
    schema: z.object({
      ...about,
      carried: z.array(z.object({ field: id, ja: z.string(), en: z.string() }))
    })
  },
  'filing.edited': { version: 1, schema: z.object({ ...about, field: id, text: filingTextSchema.nullable() }) },
  'filing.finalised': { version: 1, schema: z.object({ ...about, ...frozenSchema.shape }) },
  'filing.sent': { version: 1, schema: z.object({ ...about, how: z.string(), receipt: z.string() }) },
  /** That it was sent is taken back: it was marked by mistake. */
  'filing.recalled': { version: 1, schema: z.object({ ...about, reason: z.string() }) },
  'filing.withdrawn': { version: 1, schema: z.object({ ...about, reason: z.string() }) }
} as const satisfies EventTable
