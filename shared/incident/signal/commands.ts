import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { signalSchema } from './signal.ts'

/** What a person may report, and take back with a reason where it turns out untrue. */
export const signalCommands = {
  'signal.report': z.strictObject({ fact: signalSchema }),
  'signal.withdraw': z.strictObject({ signal: z.string().min(1).max(200), reason: z.string().trim().max(2000) })
} as const satisfies CommandTable
