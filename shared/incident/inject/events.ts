import { z } from 'zod'
import { Inject, InjectContent } from '../../drill/scenario/schema.ts'
import type { EventTable } from '../noun.ts'

const inject = z.string().min(1).max(60)
const reason = z.string()
const told = Inject.pick({ from: true, via: true, text: true })

/** What is recorded of the injects of a drill. */
export const injectEvents = {
  /** It reached the room: by the clock at its time, or by the facilitator's hand. `told` is what the room was told. */
  'inject.released': {
    version: 1,
    schema: z.object({ inject, by: z.enum(['clock', 'hand']), told: told.optional() })
  },
  'inject.held': { version: 1, schema: z.object({ inject, reason }) },
  'inject.unheld': { version: 1, schema: z.object({ inject, reason }) },
  'inject.changed': { version: 1, schema: z.object({ inject, content: InjectContent, reason }) },
  /** One that is none of the scenario; it comes at its own time like the others. */
  'inject.improvised': { version: 1, schema: z.object({ inject: Inject }) },
  'inject.skipped': {
    version: 1,
    schema: z.object({ inject, because: z.enum(['condition', 'hand']), reason })
  },
  'inject.seen': { version: 1, schema: z.object({ inject }) },
  'inject.answered': { version: 1, schema: z.object({ inject, text: z.string().min(1) }) }
} as const satisfies EventTable
