import { z } from 'zod'
import { commanderSchema } from '../halt/events.ts'
import type { EventTable } from '../noun.ts'

/** What is recorded of who commands: an offer and its answer, or a take-over. */
export const commandEvents = {
  'command.offered': { version: 1, schema: z.object({ to: commanderSchema, note: z.string() }) },
  'command.withdrawn': { version: 1, schema: z.object({ to: commanderSchema }) },
  'command.accepted': {
    version: 1,
    schema: z.object({ commander: commanderSchema, from: commanderSchema.nullable() })
  },
  'command.declined': { version: 1, schema: z.object({ to: commanderSchema, reason: z.string() }) },
  'command.taken': {
    version: 1,
    schema: z.object({ commander: commanderSchema, from: commanderSchema.nullable(), reason: z.string() })
  }
} as const satisfies EventTable
