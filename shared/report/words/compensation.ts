import type { BatchStatus } from '../../incident/claim/batch.ts'
import type { ClaimStatus } from '../../incident/claim/claim.ts'
import type { ClearanceKind, Fault, Law, NeededTerm, Outcome } from '../../incident/compensation/compensation.ts'
import type { SignatureNeed } from '../../incident/compensation/signers.ts'
import type { Language } from '../time.ts'
import { compensationWordsEn } from './compensation-en.ts'
import { compensationWordsJa } from './compensation-ja.ts'

/** The columns that the register has beside the fields of the playbook. */
export const ownColumns = ['mark', 'currency', 'priceSource', 'status', 'paidAmount', 'paymentReference'] as const
export type OwnColumn = (typeof ownColumns)[number]

/** The words of compensation and its register. */
export type CompensationTerms = {
  readonly faults: Readonly<Record<Fault, string>>
  readonly laws: Readonly<Record<Law, string>>
  readonly clearances: Readonly<Record<ClearanceKind, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly needs: Readonly<Record<SignatureNeed, string>>
  readonly statuses: Readonly<Record<ClaimStatus, string>>
  readonly batches: Readonly<Record<BatchStatus, string>>
  readonly terms: Readonly<Record<NeededTerm, string>>
  /** What the register says beyond the fields of the playbook. */
  readonly register: Readonly<Record<OwnColumn, string>>
  readonly upheld: string
  readonly dismissed: string
}

/** Them in a language. */
export function compensationWordsOf(language: Language): CompensationTerms {
  return language === 'ja' ? compensationWordsJa : compensationWordsEn
}
