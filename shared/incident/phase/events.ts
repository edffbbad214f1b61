import { z } from 'zod'
import type { EventTable } from '../noun.ts'

const id = z.string().min(1).max(60)

/** What is recorded of the phases: forward with what was unmet and why it went on all the same, back with a reason. */
export const phaseEvents = {
  'phase.advanced': {
    version: 1,
    schema: z.object({ from: id, to: id, unmet: z.array(z.string()), reason: z.string() })
  },
  'phase.returned': { version: 1, schema: z.object({ from: id, to: id, reason: z.string() }) }
} as const satisfies EventTable
