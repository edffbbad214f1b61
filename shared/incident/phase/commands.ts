import { z } from 'zod'
import type { CommandTable } from '../noun.ts'

const reason = z.string().trim().max(2000)

/** What a person may ask of the phase. */
export const phaseCommands = {
  /** To the next phase. Where preconditions are unmet it needs a reason. */
  'phase.advance': z.strictObject({ reason }),
  /** Back to an earlier phase, for instance after a re-halt. */
  'phase.return': z.strictObject({ to: z.string().min(1).max(60), reason })
} as const satisfies CommandTable
