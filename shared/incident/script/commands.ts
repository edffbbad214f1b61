import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { instantSchema } from '../times.ts'

/** What a person may say of the agents' script. */
export const scriptCommands = {
  /** Somebody has read it as it stood at a moment (ms); an empty person is whoever sits here. */
  'script.confirm': z.strictObject({ person: z.string().trim().max(120), asOf: instantSchema })
} as const satisfies CommandTable
