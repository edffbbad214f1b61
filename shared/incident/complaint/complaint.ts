import { z } from 'zod'
import type { Actor } from '../../event/envelope.ts'
import { CaseStepId } from '../../playbook/schema.ts'
import type { Said } from '../register.ts'

const id = z.string().min(1).max(60)
/** The last characters of an address or a transaction id: enough to recognise it, too few to use it. */
const tail = z.string().regex(/^[A-Za-z0-9]{0,6}$/)

/** How many characters of an address or a transaction id are kept. */
export const TAIL_LENGTH = 6

/**
 * What a case says of a customer. No name and no number in full: a reference of the ticket system or the last digits of
 * an account, the tails of addresses, and texts that are refused where they hold personal data.
 */
export const caseFormSchema = z.strictObject({
  customer: z.string().trim().max(20),
  channel: id,
  kind: id,
  summary: z.string().trim().min(1).max(1000),
  /** When the customer says that it happened (ms). */
  occurredAt: z.int().nullable(),
  /** What they say they lost: a decimal number as text, and its asset or currency. */
  loss: z
    .strictObject({ amount: z.string().regex(/^\d{1,15}(\.\d{1,12})?$/), unit: z.string().regex(/^[A-Z0-9]{2,10}$/) })
    .nullable(),
  address: tail,
  txid: tail,
  /** In which language we write to them. */
  language: z.enum(['ja', 'en'])
})
export type CaseForm = z.infer<typeof caseFormSchema>

/** Where a piece of evidence stands: it is here, it was asked for, the customer has none. */
export const evidenceStates = ['here', 'asked', 'none'] as const
export type EvidenceState = (typeof evidenceStates)[number]
export const evidenceStateSchema = z.enum(evidenceStates)

/** One step of the path: with whom the case lies, and by when the customer hears (ms). */
export const caseTurnSchema = z.strictObject({
  step: CaseStepId,
  person: z.string().trim().max(120),
  dueAt: z.int().nullable()
})
export type CaseTurn = Said<z.infer<typeof caseTurnSchema> & { readonly reason: string }>

/** A customer's case on its way through the complaint path. */
export type Complaint = {
  readonly id: string
  /** What people call it by: it never changes, whatever else arrives. */
  readonly number: string
  readonly receivedBy: Actor
  readonly receivedAt: number
  readonly enteredAt: number
  readonly form: CaseForm
  /** Empty where it goes before no other. */
  readonly priority: string
  readonly evidence: ReadonlyMap<string, EvidenceState>
  /** The turns so far; the last is where it lies now. */
  readonly path: readonly CaseTurn[]
  /** Legal action or a complaint to an outside body was signalled. */
  readonly dispute: Said<string> | undefined
  readonly notes: readonly Said<string>[]
  readonly answers: readonly Said<{ readonly channel: string; readonly text: string }>[]
  readonly closed: Said<{ readonly result: string; readonly text: string }> | undefined
}

/** Where a case lies now. */
export function turnOf({ path }: Complaint): CaseTurn | undefined {
  return path.at(-1)
}
