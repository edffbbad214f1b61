import { z } from 'zod'
import { evidenceSchema } from '../duty/events.ts'
import type { EventTable } from '../noun.ts'
import { balanceSchema } from './round.ts'

const round = z.string().min(1).max(60)
const check = z.string().min(1).max(60)

/** What is recorded of the checks of customers' assets. */
export const checkEvents = {
  /** `number` counts the rounds of the incident as people say them. */
  'check.started': { version: 1, schema: z.object({ round, number: z.int().min(1), note: z.string() }) },
  'check.recorded': {
    version: 1,
    schema: z.object({
      round,
      check,
      result: z.enum(['pass', 'fail', 'notRun']),
      evidence: evidenceSchema.nullable(),
      note: z.string()
    })
  },
  /** `stamp` names the finding and the balances that were signed. */
  'check.signed': {
    version: 1,
    schema: z.object({ round, check, role: z.string(), stamp: z.string().min(1), result: z.string() })
  },
  /** Balances of several assets at once, as they were typed or imported; `source` is the file's name, empty where typed. */
  'check.balanced': {
    version: 1,
    schema: z.object({ round, balances: z.array(balanceSchema).min(1), source: z.string() })
  },
  'check.voided': { version: 1, schema: z.object({ round, reason: z.string() }) }
} as const satisfies EventTable
