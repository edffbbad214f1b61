import { z } from 'zod'
import { amountSchema } from '../../money/decimal.ts'
import type { Approval } from '../approval/approval.ts'
import type { Said } from '../register.ts'
import { instantSchema } from '../times.ts'

/** Whose fault a loss is: step two of the playbook's compensation. `open` is not decided yet. */
export const faults = ['open', 'company', 'customer', 'thirdParty', 'shared'] as const
export const faultSchema = z.enum(faults)
export type Fault = z.infer<typeof faultSchema>

/**
 * Under which law losses are made good. In Japan it is banned but for listed cases and for accidents that the association
 * has confirmed; where no customer comes under it, somebody says why.
 */
export const laws = ['japan', 'elsewhere'] as const
export const lawSchema = z.enum(laws)
export type Law = z.infer<typeof lawSchema>

const words = z.string().trim().max(2000)
/** The code of an asset or a currency as the register writes it. */
export const unitSchema = z.string().regex(/^[A-Z0-9]{2,10}$/)

/** What one unit of an asset was worth at the reference time, in a currency, and who says so. */
export const referencePriceSchema = z.strictObject({
  asset: unitSchema,
  price: amountSchema,
  currency: unitSchema,
  source: z.string().trim().min(1).max(200)
})
export type ReferencePrice = z.infer<typeof referencePriceSchema>

/** What compensation is reckoned by. Times in ms, null where nobody decided them yet. */
export const termsSchema = z.strictObject({
  /** The event: its window, services and customers, in words. */
  scope: words,
  basisAt: instantSchema.nullable(),
  prices: z.array(referencePriceSchema).max(50),
  formula: words,
  exclusions: words,
  fault: faultSchema,
  funding: words,
  law: lawSchema,
  /** Why no customer comes under the Japanese rules; empty where they apply. */
  lawNote: words
})
export type Terms = z.infer<typeof termsSchema>

/** What a decision to pay rests on and may not be left open. Exclusions may be none, prices too (a sum in money has none). */
export const neededTerms = ['scope', 'basisAt', 'formula', 'fault', 'funding'] as const
export type NeededTerm = (typeof neededTerms)[number]

/** One version of the assessment: signatures are bound to its id and die with it. */
export type Assessment = Said<Terms> & { readonly id: string; readonly reason: string }

/** How the Japanese ban was cleared: the association confirmed the accident, or an exception of the rules applies. */
export const clearanceKinds = ['confirmed', 'exception'] as const
export const clearanceKindSchema = z.enum(clearanceKinds)
export type ClearanceKind = z.infer<typeof clearanceKindSchema>

/** A clearance of the ban: its reference at the association, or the rule and why it applies. */
export type Clearance = Said<{
  readonly kind: ClearanceKind
  readonly reference: string
  readonly text: string
}> & { readonly id: string; readonly withdrawn: Said<string> | undefined }

/** What is decided of compensation as a whole. */
export const outcomes = ['pay', 'refuse'] as const
export const outcomeSchema = z.enum(outcomes)
export type Outcome = z.infer<typeof outcomeSchema>

/** A decision on compensation, from its proposal on. Its signatures are bound to the assessment it rests on. */
export type Resolution = {
  readonly id: string
  readonly outcome: Outcome
  readonly assessment: string
  readonly proposed: Said<string>
  readonly approvals: readonly Approval[]
  readonly withdrawn: Said<string> | undefined
}

/** Whether a step of the playbook is done, and what was said with it. */
export type StepWord = Said<{ readonly done: boolean; readonly note: string }>

/** Everything said of compensation but for the register of cases. Lists are oldest first. */
export type Compensation = {
  readonly assessments: readonly Assessment[]
  /** By the place of the step in the playbook, from 0. */
  readonly steps: ReadonlyMap<number, readonly StepWord[]>
  readonly clearances: readonly Clearance[]
  readonly resolutions: readonly Resolution[]
}

/** Nothing was said of compensation. */
export const noCompensation: Compensation = { assessments: [], steps: new Map(), clearances: [], resolutions: [] }

/** The assessment that stands. */
export function assessmentOf({ assessments }: Compensation): Assessment | undefined {
  return assessments.at(-1)
}

/** What a decision to pay would still miss of an assessment. */
export function missingTerms(terms: Terms): NeededTerm[] {
  return neededTerms.filter((term) => {
    const value = terms[term]
    return value === '' || value === null || value === 'open'
  })
}
