import { z } from 'zod'
import type { Actor } from '../../event/envelope.ts'
import type { Decimal } from '../../money/decimal.ts'
import { amountSchema } from '../../money/decimal.ts'
import type { Approval } from '../approval/approval.ts'
import type { Outcome } from '../compensation/compensation.ts'
import { faultSchema, unitSchema } from '../compensation/compensation.ts'
import type { Said } from '../register.ts'
import { instantSchema } from '../times.ts'

/** The most cases of one command, and of one event: an event stays small enough to travel. */
export const CLAIM_ROWS = 20_000
export const EVENT_ROWS = 300
/** The most cases that two people sign together: a list that can be read before it is signed. */
export const BATCH_ROWS = 500

/** How an account is written: a reference of our own, without spaces, with a digit in it. A name or an address has no place here. */
export const accountSchema = z.string().regex(/^(?=.*\d)[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$/)
/** How people call a case: our number, or the one of the ticket system. */
export const claimNumberSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/#-]{0,39}$/)

/**
 * What the register says of a case (the playbook's fields). Amounts are exact decimals in `currency`, times in ms, null
 * where nobody said. `price` is what one unit of the asset was worth at `basisAt`, `priceSource` who says so.
 */
export const claimFormSchema = z.strictObject({
  account: accountSchema,
  service: z.string().max(60),
  asset: z.union([unitSchema, z.literal('')]),
  eventAt: instantSchema.nullable(),
  claimed: amountSchema.nullable(),
  assessed: amountSchema.nullable(),
  currency: unitSchema,
  basisAt: instantSchema.nullable(),
  price: amountSchema.nullable(),
  priceSource: z.string().trim().max(200),
  fault: faultSchema,
  /** The exception to the ban, or the confirmation of the association, that this case alone rests on. */
  exception: z.string().trim().max(500),
  confirmation: z.string().trim().max(500)
})
export type ClaimForm = z.infer<typeof claimFormSchema>

/** What was decided of a case by a batch that two people signed: it holds for what the case said then. */
export type Verdict = {
  readonly batch: string
  readonly outcome: Outcome
  readonly revision: number
  readonly assessment: string
  readonly approvers: readonly Actor[]
  readonly at: number
}

/** An objection of the customer, and what became of it. */
export type Objection = Said<string> & {
  readonly answered: Said<{ readonly upheld: boolean; readonly text: string }> | undefined
}

/** A payment as it was recorded: `at` is when the money went. */
export type Payment = Said<{ readonly amount: Decimal; readonly currency: string; readonly reference: string }>

/** A case of the register. */
export type Claim = {
  readonly id: string
  readonly number: string
  readonly taken: Said<{ readonly source: string }>
  readonly form: ClaimForm
  /** How often the form was changed: a signature is bound to it. */
  readonly revision: number
  readonly verdict: Verdict | undefined
  readonly payment: Payment | undefined
  readonly objections: readonly Objection[]
  readonly closed: Said<string> | undefined
}

/** One case in a batch: what it said, and its amount, when it was put there. */
export const batchLineSchema = z.object({
  claim: z.string().min(1).max(80),
  revision: z.int().min(0),
  amount: amountSchema.nullable(),
  currency: unitSchema
})
export type BatchLine = z.infer<typeof batchLineSchema>

/** Cases that are to be paid or refused together, as an explicit list that two people sign. */
export type Batch = {
  readonly id: string
  readonly number: number
  readonly outcome: Outcome
  /** The assessment that it rests on; empty where there was none. */
  readonly assessment: string
  readonly lines: readonly BatchLine[]
  readonly proposed: Said<string>
  readonly approvals: readonly Approval[]
  /** When the second of two people signed (ms). */
  readonly decidedAt: number | undefined
  readonly withdrawn: Said<string> | undefined
}

/** Where a case stands. */
export const claimStatuses = ['received', 'assessed', 'approved', 'paid', 'refused', 'objection', 'closed'] as const
export type ClaimStatus = (typeof claimStatuses)[number]

/** The objection that waits for an answer. */
export function openObjection({ objections }: Pick<Claim, 'objections'>): Objection | undefined {
  const last = objections.at(-1)
  return last?.answered ? undefined : last
}

/** The verdict that holds: a changed case or another assessment ends it. */
export function verdictOf({ verdict, revision }: Claim, assessment: string | undefined): Verdict | undefined {
  return verdict?.revision === revision && verdict.assessment === (assessment ?? '') ? verdict : undefined
}

/** Where a case stands under the assessment in force. What is paid stays paid, whatever is assessed later. */
export function claimStatus(claim: Claim, assessment: string | undefined): ClaimStatus {
  if (claim.closed) return 'closed'
  if (openObjection(claim)) return 'objection'
  if (claim.payment) return 'paid'
  const verdict = verdictOf(claim, assessment)
  if (verdict) return verdict.outcome === 'pay' ? 'approved' : 'refused'
  return claim.form.assessed === null ? 'received' : 'assessed'
}

/** What makes two cases look like one: the same account, asset and time of the event. Null where a time is not known. */
export function claimKey({ account, asset, eventAt }: ClaimForm): string | null {
  return eventAt === null ? null : `${account.toLowerCase()} ${asset} ${eventAt}`
}
