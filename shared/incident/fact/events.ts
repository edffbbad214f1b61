import { z } from 'zod'
import type { EventTable } from '../noun.ts'
import { factValueSchema } from './fact.ts'

const id = z.string().min(1).max(60)

/** What is recorded of the fact sheet: `fact` is the setting's id, `value` null takes the field's fact back. */
export const factEvents = {
  'fact.set': {
    version: 1,
    schema: z.object({ fact: id, field: id, value: factValueSchema.nullable(), settles: z.boolean() })
  }
} as const satisfies EventTable
