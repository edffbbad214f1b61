import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { factValueSchema } from './fact.ts'

const field = z.string().min(1).max(60)

/** What a person may say on the fact sheet. */
export const factCommands = {
  /** Sets fields, all of them or none. `value` null takes a fact back. Naming a contested field settles it. */
  'fact.set': z.strictObject({
    facts: z
      .array(z.strictObject({ field, value: factValueSchema.nullable() }))
      .min(1)
      .max(60)
  })
} as const satisfies CommandTable
