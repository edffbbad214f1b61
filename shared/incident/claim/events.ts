import { z } from 'zod'
import { amountSchema } from '../../money/decimal.ts'
import { outcomeSchema, unitSchema } from '../compensation/compensation.ts'
import { needSchema } from '../compensation/signers.ts'
import type { EventTable } from '../noun.ts'
import { batchLineSchema, claimFormSchema, claimNumberSchema } from './claim.ts'

const claim = z.string().min(1).max(80)
const number = claimNumberSchema
const text = z.string()
const source = z.string()
const of = { claim, number }
const some = z.array(z.object(of)).min(1)
const batch = { batch: z.string().min(1).max(60), number: z.int().min(1), outcome: outcomeSchema }

/** What is recorded of the register of cases: account references, never names. Amounts are plain decimals, times in ms. */
export const claimEvents = {
  'claim.taken': {
    version: 1,
    schema: z.object({ rows: z.array(z.object({ ...of, form: claimFormSchema })), source })
  },
  'claim.revised': {
    version: 1,
    schema: z.object({ rows: z.array(z.object({ ...of, form: claimFormSchema })), source, reason: text })
  },
  'claim.proposed': {
    version: 1,
    schema: z.object({ ...batch, assessment: z.string(), lines: z.array(batchLineSchema).min(1), note: text })
  },
  'claim.signed': { version: 1, schema: z.object({ ...batch, assessment: z.string(), need: needSchema }) },
  'claim.withdrawn': { version: 1, schema: z.object({ ...batch, reason: text }) },
  'claim.paid': {
    version: 1,
    schema: z.object({
      rows: z.array(z.object({ ...of, amount: amountSchema, currency: unitSchema })).min(1),
      reference: text
    })
  },
  /** The payment was recorded by mistake or came back. */
  'claim.unpaid': { version: 1, schema: z.object({ rows: some, reason: text }) },
  'claim.objected': { version: 1, schema: z.object({ ...of, text }) },
  'claim.answered': { version: 1, schema: z.object({ ...of, upheld: z.boolean(), text }) },
  'claim.closed': { version: 1, schema: z.object({ rows: some, note: text }) },
  'claim.reopened': { version: 1, schema: z.object({ ...of, reason: text }) }
} as const satisfies EventTable
