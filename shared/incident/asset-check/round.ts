import { z } from 'zod'
import type { Actor } from '../../event/envelope.ts'
import type { Decimal } from '../../money/decimal.ts'
import { subtract } from '../../money/arithmetic.ts'
import { amountSchema } from '../../money/decimal.ts'
import type { Evidence } from '../duty/progress.ts'
import type { Said } from '../register.ts'

/** What the ledger and the chain (or the bank) say of one asset. */
export const balanceSchema = z.strictObject({
  asset: z.string().trim().min(1).max(20),
  ledger: amountSchema,
  chain: amountSchema
})
export type Balance = z.infer<typeof balanceSchema>

/** What is there beyond what the ledger says: negative where something is missing. */
export function varianceOf({ ledger, chain }: Balance): Decimal {
  return subtract(chain, ledger)
}

/** What a check found. `notRun` says why in `note`. */
export type Finding = {
  readonly result: 'pass' | 'fail' | 'notRun'
  readonly evidence: Evidence | null
  readonly note: string
}

/** A signature under what a check found. It counts while `stamp` is still that of the finding and of its balances. */
export type CheckSignature = {
  readonly by: Actor
  /** The role of the playbook for which they signed. */
  readonly role: string
  readonly at: number
  readonly stamp: string
}

/** How far one check has come in a round: every finding, oldest first, and every signature. */
export type CheckEntry = { readonly findings: readonly Said<Finding>[]; readonly signatures: readonly CheckSignature[] }

/** One round of the checks of customers' assets. Times are milliseconds since the epoch. */
export type CheckRound = {
  readonly id: string
  /** 1 for the first of the incident; 0 where its start has not arrived. */
  readonly number: number
  readonly started: Said<string>
  readonly entries: ReadonlyMap<string, CheckEntry>
  readonly balances: ReadonlyMap<string, Said<Balance>>
  /** How often the balances were set: what a signature under them names. */
  readonly balanceSets: number
  readonly voided: Said<string> | undefined
}

/** The finding of a check that stands in a round. */
export function findingOf(round: CheckRound, check: string): Said<Finding> | undefined {
  return round.entries.get(check)?.findings.at(-1)
}

/** What a signature under a check must name: which finding and, where it rests on balances, which of those. */
export function stampOf(round: CheckRound, check: string, onBalances: boolean): string {
  const count = round.entries.get(check)?.findings.length ?? 0
  return onBalances ? `${count}/${round.balanceSets}` : String(count)
}

/** The signatures under the finding that stands. */
export function signaturesOf(round: CheckRound, check: string, onBalances: boolean): readonly CheckSignature[] {
  const stamp = stampOf(round, check, onBalances)
  return round.entries.get(check)?.signatures.filter((one) => one.stamp === stamp) ?? []
}
