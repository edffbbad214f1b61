import { z } from 'zod'
import { evidenceSchema } from '../duty/events.ts'
import type { CommandTable } from '../noun.ts'
import { balanceSchema } from './round.ts'

const round = z.string().min(1).max(60)
const check = z.string().min(1).max(60)
const words = z.string().trim().max(2000)

/** What a person may ask of the asset check. */
export const checkCommands = {
  /** A round of all checks; the one before must be finished or voided. */
  'check.start': z.strictObject({ note: words }),
  /** What a check found. `note` says why where it failed or was not run. */
  'check.record': z.strictObject({
    round,
    check,
    result: z.enum(['pass', 'fail', 'notRun']),
    evidence: evidenceSchema.nullable(),
    note: words
  }),
  /** Signs what a check found, in a role that the playbook names for it. */
  'check.sign': z.strictObject({ round, check }),
  /** Balances of assets, all of them or none. `source` is the name of the file that they came from. */
  'check.balance': z.strictObject({
    round,
    balances: z.array(balanceSchema).min(1).max(2000),
    source: z.string().trim().max(255)
  }),
  'check.void': z.strictObject({ round, reason: words })
} as const satisfies CommandTable
