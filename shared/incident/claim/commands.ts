import { z } from 'zod'
import { outcomeSchema } from '../compensation/compensation.ts'
import type { CommandTable } from '../noun.ts'
import { BATCH_ROWS, CLAIM_ROWS, claimFormSchema, claimNumberSchema } from './claim.ts'

const claim = z.string().min(1).max(80)
const batch = z.string().min(1).max(60)
const words = z.string().trim().max(1000)
const source = z.string().trim().max(255)
const some = z.array(claim).min(1).max(BATCH_ROWS)

/** What a person may ask of the register of cases. Whatever touches several names each of them: nothing acts on "all". */
export const claimCommands = {
  /** New cases, all of them or none. An empty number is given out here; `source` is the file that they came from. */
  'claim.take': z.strictObject({
    rows: z
      .array(z.strictObject({ number: z.union([claimNumberSchema, z.literal('')]), form: claimFormSchema }))
      .min(1)
      .max(CLAIM_ROWS),
    source
  }),
  /** What cases say now. A reason where something that was said changes. */
  'claim.revise': z.strictObject({
    rows: z
      .array(z.strictObject({ claim, form: claimFormSchema }))
      .min(1)
      .max(CLAIM_ROWS),
    source,
    reason: words
  }),
  'claim.propose': z.strictObject({ claims: some, outcome: outcomeSchema, note: words }),
  'claim.sign': z.strictObject({ batch }),
  'claim.withdraw': z.strictObject({ batch, reason: words }),
  /** Records that cases were paid, when it says that it happened. */
  'claim.pay': z.strictObject({ claims: some, reference: z.string().trim().max(200) }),
  'claim.unpay': z.strictObject({ claims: some, reason: words }),
  'claim.object': z.strictObject({ claim, text: words }),
  'claim.answer': z.strictObject({ claim, upheld: z.boolean(), text: words }),
  'claim.close': z.strictObject({ claims: some, note: words }),
  'claim.reopen': z.strictObject({ claim, reason: words })
} as const satisfies CommandTable
