import { z } from 'zod'
import type { CommandTable } from '../noun.ts'

/** What a person may note of what customers were told. `happenedAt` is when it went out. */
export const markCommands = {
  'mark.post': z.strictObject({ channel: z.string().min(1).max(60), nextUpdateAt: z.int().nullable() }),
  'mark.estimate': z.strictObject({ from: z.int(), to: z.int() }),
  'mark.withdraw': z.strictObject({ mark: z.string().min(1).max(60), reason: z.string().trim().max(2000) })
} as const satisfies CommandTable
