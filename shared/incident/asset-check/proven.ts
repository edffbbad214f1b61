import type { PlaybookIndex } from '../../playbook/applies.ts'
import { dutiesInForce } from '../duty/in-force.ts'
import { isBarred } from '../escalation/escalation.ts'
import type { IncidentState } from '../state.ts'
import type { AssetFailure } from './failures.ts'
import { assetFailures } from './failures.ts'
import { reportedPassed } from './reported.ts'
import type { RoundStanding } from './standing.ts'
import { roundStanding } from './standing.ts'

const MINUTE = 60_000

/**
 * How the check of customers' assets stands: `failed` something stands failed; `proven` a whole round passed, signed by
 * two people, and is not older than the playbook allows; `stale` it is older; `open` a first round is under way; `none`
 * nobody has begun. Times are milliseconds since the epoch.
 */
export type AssetsStanding = {
  readonly state: 'failed' | 'proven' | 'stale' | 'open' | 'none'
  readonly failures: readonly AssetFailure[]
  /** The last round that is not voided. */
  readonly present: RoundStanding | undefined
  /** The last whole round in which every check that blocks passed. */
  readonly proof: RoundStanding | undefined
  /** When the next round is due; null where the playbook asks for no other. */
  readonly nextDueAt: number | null
}

/** How the check of customers' assets stands at a moment (ms). */
export function assetsStanding(state: IncidentState, playbook: PlaybookIndex, at: number): AssetsStanding {
  const failures = assetFailures(state, playbook)
  const rounds = [...state.checks.values()].filter((one) => !one.voided).map((one) => roundStanding(one, playbook))
  const proof = rounds.findLast(isProof)
  const nextDueAt = nextRoundAt(state, playbook, rounds)
  const rest = { failures, present: rounds.at(-1), proof, nextDueAt }
  if (failures.some(({ blocks }) => blocks)) return { state: 'failed', ...rest }
  if (!proof) return { state: rounds.length > 0 ? 'open' : 'none', ...rest }
  const every = roundEvery(state, playbook)
  const isStale = every !== null && at > (proof.completedAt ?? 0) + every
  return { state: isStale ? 'stale' : 'proven', ...rest }
}

/** Whether it may be said that assets are safe (rule NL-03): the checks passed, and nothing bars the claim. */
export function assetsProven(state: Checked & Pick<IncidentState, 'bars'>, playbook: PlaybookIndex): boolean {
  return !isBarred(state.bars, 'assetSafeClaim') && assetsPassed(state, playbook)
}

type Checked = Pick<IncidentState, 'checks' | 'signals'>

/**
 * Whether every check that blocks passed in a whole round, signed by two different people each, and none stands failed.
 * Results that two people reported before there were rounds count as well.
 */
export function assetsPassed(state: Checked, playbook: PlaybookIndex): boolean {
  if (assetFailures(state, playbook).some(({ blocks }) => blocks)) return false
  const rounds = [...state.checks.values()].filter((round) => !round.voided)
  return rounds.some((round) => isProof(roundStanding(round, playbook))) || reportedPassed(state, playbook)
}

function isProof({ checks, completedAt }: RoundStanding): boolean {
  return completedAt !== null && checks.every(({ check, state }) => !check.blocksOnFail || state === 'passed')
}

/** How long (ms) a round speaks for the assets: the interval of the repeating duties of the gate; null where none repeats. */
export function roundEvery(state: Pick<IncidentState, 'type'>, playbook: PlaybookIndex): number | null {
  const intervals = checkDuties(playbook).flatMap((id) => {
    const duty = playbook.duties.get(id)
    const isInForce = (duty?.types as readonly string[] | undefined)?.includes(state.type?.value ?? '') ?? false
    return isInForce && duty?.repeatEveryMinutes ? [duty.repeatEveryMinutes] : []
  })
  return intervals.length > 0 ? Math.min(...intervals) * MINUTE : null
}

/** An interval after the last whole round; before the first, when the duty behind it is due. */
function nextRoundAt(state: IncidentState, playbook: PlaybookIndex, rounds: readonly RoundStanding[]): number | null {
  const last = rounds.findLast(({ completedAt }) => completedAt !== null)?.completedAt
  if (last !== undefined && last !== null) {
    const every = roundEvery(state, playbook)
    return every === null ? null : last + every
  }
  const duties = new Set(checkDuties(playbook))
  const dues = dutiesInForce(state, playbook).flatMap(({ duty, dueAt }) =>
    duties.has(duty.id) && dueAt !== null ? [dueAt] : []
  )
  return dues.length > 0 ? Math.min(...dues) : null
}

/** The duties behind the gate that the asset check opens. */
function checkDuties({ playbook }: PlaybookIndex): readonly string[] {
  return playbook.resumption.gates.find((gate) => gate.proof === 'assetChecks')?.duties ?? []
}
