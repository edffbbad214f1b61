import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { AssetCheck } from '../../playbook/schema.ts'
import type { Said } from '../register.ts'
import type { Balance, CheckRound, CheckSignature, Finding } from './round.ts'
import { findingOf, signaturesOf, varianceOf } from './round.ts'
import { countedSignatures, rolesWanted, signersNeeded } from './signers.ts'

/** How a check stands in a round. `variance` failed by its balances, whatever was said of it. */
export type CheckState = 'open' | 'failed' | 'variance' | 'notRun' | 'unsigned' | 'passed'

/** One check of a round, with what is still missing. */
export type CheckStanding = {
  readonly check: AssetCheck
  readonly state: CheckState
  readonly finding: Said<Finding> | undefined
  readonly signatures: readonly CheckSignature[]
  /** How many signatures it needs in all. */
  readonly needed: number
  /** The roles of which one signature is still wanted. */
  readonly wanted: readonly string[]
}

/** A round as it stands. `completedAt` (ms) is when its last finding or signature was given; null while some are missing. */
export type RoundStanding = {
  readonly round: CheckRound
  readonly checks: readonly CheckStanding[]
  readonly completedAt: number | null
}

/** The balances on which a check rests: of every asset, of money in the bank, or of nothing. */
export function balancesFor(round: CheckRound, check: AssetCheck): readonly Said<Balance>[] {
  if (check.balances === undefined) return []
  return [...round.balances.values()].filter(({ value }) => isMoney(value.asset) === (check.balances === 'fiat'))
}

/** The money in the bank, as it stands in the table of balances. */
export const MONEY = 'JPY'

/** Whether an asset is money in a bank rather than a crypto asset. */
export function isMoney(asset: string): boolean {
  return asset === MONEY
}

/** The assets that a check must have balances of and has not. */
export function balancesMissing(round: CheckRound, check: AssetCheck, { playbook }: PlaybookIndex): string[] {
  if (check.balances === undefined) return []
  const wanted = check.balances === 'fiat' ? [MONEY] : playbook.assets.map(({ code }) => code)
  return wanted.filter((asset) => !round.balances.has(asset))
}

/** The balances of a check in which ledger and chain differ. */
export function variancesOf(round: CheckRound, check: AssetCheck): readonly Said<Balance>[] {
  return balancesFor(round, check).filter(({ value }) => varianceOf(value) !== '0')
}

/** How a round stands, check by check in the playbook's order. */
export function roundStanding(round: CheckRound, playbook: PlaybookIndex): RoundStanding {
  const checks = playbook.playbook.assetChecks.map((check) => checkStanding(round, check, playbook))
  const isComplete = checks.length > 0 && checks.every(({ state }) => state !== 'open' && state !== 'unsigned')
  return { round, checks, completedAt: isComplete ? lastWord(round, checks) : null }
}

/** How one check stands in a round. */
export function checkStanding(round: CheckRound, check: AssetCheck, playbook: PlaybookIndex): CheckStanding {
  const finding = findingOf(round, check.id)
  const signatures = countedSignatures(check, signaturesOf(round, check.id, check.balances !== undefined))
  const wanted = rolesWanted(check, signatures, playbook)
  const state = stateOf(finding?.value.result, variancesOf(round, check).length > 0, wanted.length === 0)
  return { check, state, finding, signatures, needed: signersNeeded(check), wanted }
}

function stateOf(result: Finding['result'] | undefined, differs: boolean, signed: boolean): CheckState {
  if (result === 'fail') return 'failed'
  if (differs) return 'variance'
  if (result === undefined) return 'open'
  if (result === 'notRun') return 'notRun'
  return signed ? 'passed' : 'unsigned'
}

function lastWord({ started, balances }: CheckRound, checks: readonly CheckStanding[]): number {
  const said = checks.flatMap(({ finding, signatures }) => [...(finding ? [finding] : []), ...signatures])
  return Math.max(...[started, ...balances.values(), ...said].map(({ at }) => at))
}
