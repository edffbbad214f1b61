import type { Decimal } from '../../money/decimal.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { AssetCheck } from '../../playbook/schema.ts'
import type { Said } from '../register.ts'
import type { Signal } from '../signal/signal.ts'
import type { IncidentState } from '../state.ts'
import type { CheckRound, Finding } from './round.ts'
import { varianceOf } from './round.ts'
import { countedSignatures, signersNeeded } from './signers.ts'
import { checkStanding, variancesOf } from './standing.ts'

/** A check that failed and has not passed since, with all its signatures. Times are milliseconds since the epoch. */
export type AssetFailure = {
  readonly check: string
  /** What the failure is known by: the check, or the report that said so. */
  readonly key: string
  /** A failure keeps services closed; that of a lesser check does not. */
  readonly blocks: boolean
  /** A person found it failed; else its balances alone differ. */
  readonly found: boolean
  readonly variances: readonly { readonly asset: string; readonly variance: Decimal }[]
  readonly at: number
  readonly knownAt: number
}

/** What a round says of a check: that it failed, or that it passed. */
type Verdict = AssetFailure | 'passed'

/**
 * The checks that stand failed over all rounds: a failure, or a variance, stands until a later round passes the same check
 * with all its signatures. A round that was voided says nothing. What was reported before there was a desk for it counts.
 */
export function assetFailures(
  state: Pick<IncidentState, 'checks' | 'signals'>,
  playbook: PlaybookIndex
): AssetFailure[] {
  const rounds = [...state.checks.values()].filter((round) => !round.voided)
  const signals = [...state.signals.values()].filter(({ value }) => value.kind === 'assetCheck')
  return playbook.playbook.assetChecks.flatMap((check) => {
    const verdicts = [...reported(signals, check), ...rounds.flatMap((round) => verdictOf(round, check, playbook))]
    const last = verdicts.at(-1) ?? 'passed'
    return last === 'passed' ? [] : [last]
  })
}

function verdictOf(round: CheckRound, check: AssetCheck, playbook: PlaybookIndex): Verdict[] {
  if (checkStanding(round, check, playbook).state === 'passed') return ['passed']
  const fail = unansweredFail(round, check)
  const differing = variancesOf(round, check)
  const words: readonly Said<unknown>[] = fail ? [fail] : differing
  const first = words.toSorted((a, b) => a.enteredAt - b.enteredAt)[0]
  if (!first) return []
  const { at, enteredAt: knownAt } = first
  const variances = differing.map(({ value }) => ({ asset: value.asset, variance: varianceOf(value) }))
  const found = fail !== undefined
  return [{ check: check.id, key: check.id, blocks: check.blocksOnFail, found, variances, at, knownAt }]
}

/** The last failure in a round that no signed pass has answered: a pass that nobody signed yet does not. */
function unansweredFail(round: CheckRound, check: AssetCheck): Said<Finding> | undefined {
  const { findings, signatures } = round.entries.get(check.id) ?? { findings: [], signatures: [] }
  const signed = [...Map.groupBy(signatures, ({ stamp }) => stamp.split('/')[0] ?? '')].flatMap(([count, under]) =>
    countedSignatures(check, under).length >= signersNeeded(check) ? [Number(count)] : []
  )
  return findings.slice(Math.max(0, ...signed)).findLast(({ value }) => value.result === 'fail')
}

/** Before there were rounds, people reported a check's result as a fact. */
function reported(signals: readonly Signal[], check: AssetCheck): Verdict[] {
  return signals.flatMap(({ id: key, value: fact, withdrawn, at, enteredAt: knownAt }): Verdict[] => {
    if (withdrawn || fact.kind !== 'assetCheck' || fact.check !== check.id) return []
    if (fact.passed && fact.variance === 0) return ['passed']
    const variances = fact.variance === 0 ? [] : [{ asset: '', variance: String(fact.variance) }]
    return [{ check: check.id, key, blocks: check.blocksOnFail, found: !fact.passed, variances, at, knownAt }]
  })
}
