import { z } from 'zod'
import { MOST_PACE } from '../drill/scenario/schema.ts'

const stream = z.string().min(1).max(80)
const person = z.string().trim().min(1).max(120)

/** What the page may ask of its host about drills that run. */
export const drillRequests = {
  /** Declares a drill on a scenario and begins it, both or neither. `plan` is the planned drill that it is, null where none is. */
  'drill.start': {
    input: z.strictObject({
      scenario: z.string().min(1).max(60),
      plan: z.string().min(1).max(60).nullable(),
      pace: z.int().min(1).max(MOST_PACE),
      announced: z.boolean(),
      facilitator: person,
      commander: z.strictObject({ person, role: z.string().max(60) }),
      /** In which language the halt is titled. */
      language: z.enum(['ja', 'en'])
    }),
    output: z.object({ stream })
  },
  /** Makes another drill of this one as it stood at a moment (ms of drill time). Its clock stands; this one stays as it is. */
  'drill.branch': {
    input: z.strictObject({ stream, at: z.int(), reason: z.string().trim().max(2000) }),
    output: z.object({ stream })
  }
} as const
