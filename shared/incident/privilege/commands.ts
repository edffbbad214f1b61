import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { subjectSchema } from './events.ts'

const data = z.strictObject({ of: subjectSchema, reason: z.string().trim().max(2000) })

/** What legal may ask: that a writing is privileged, or is so no longer. Both with a reason. */
export const privilegeCommands = {
  'privilege.claim': data,
  'privilege.lift': data
} as const satisfies CommandTable
