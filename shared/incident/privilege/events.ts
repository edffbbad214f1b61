import { z } from 'zod'
import type { EventTable } from '../noun.ts'

/** `remark:` and a remark's id, or `entry:` and the key of an event (`node:seq`). */
export const subjectSchema = z
  .string()
  .max(100)
  .regex(/^(remark|entry):.+$/u)

/** What is recorded of writings that legal holds privileged, and of those that it holds so no longer. */
export const privilegeEvents = {
  'privilege.claimed': { version: 1, schema: z.object({ of: subjectSchema, reason: z.string() }) },
  'privilege.lifted': { version: 1, schema: z.object({ of: subjectSchema, reason: z.string() }) }
} as const satisfies EventTable
