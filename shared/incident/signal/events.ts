import { z } from 'zod'
import type { EventTable } from '../noun.ts'
import { signalSchema } from './signal.ts'

const id = z.string().min(1).max(200)

/** What is recorded of facts that people report. */
export const signalEvents = {
  'signal.reported': { version: 1, schema: z.object({ signal: id, fact: signalSchema }) },
  'signal.withdrawn': { version: 1, schema: z.object({ signal: id, reason: z.string() }) }
} as const satisfies EventTable
