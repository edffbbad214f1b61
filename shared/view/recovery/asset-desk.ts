import type { AssetsStanding } from '../../incident/asset-check/proven.ts'
import { assetsStanding } from '../../incident/asset-check/proven.ts'
import type { Balance, CheckRound } from '../../incident/asset-check/round.ts'
import { varianceOf } from '../../incident/asset-check/round.ts'
import type { RoundStanding } from '../../incident/asset-check/standing.ts'
import { MONEY, roundStanding } from '../../incident/asset-check/standing.ts'
import { isBarred } from '../../incident/escalation/escalation.ts'
import type { Said } from '../../incident/register.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { Decimal } from '../../money/decimal.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'

/** A round as it is picked from the list: how far it came. Times are milliseconds since the epoch. */
export type RoundRow = {
  readonly id: string
  readonly number: number
  readonly startedAt: number
  readonly passed: number
  readonly failed: number
  readonly checks: number
  readonly completedAt: number | null
  readonly voided: boolean
}

/** The balances of one asset in a round. `said` undefined: nobody has given them yet. */
export type BalanceRow = {
  readonly asset: string
  readonly said: Said<Balance> | undefined
  readonly variance: Decimal | null
}

/** What a failed check forces (ER-11), and whether it is so by now. */
export const forcings = ['severity', 'claim', 'resume'] as const
export type Forcing = { readonly what: (typeof forcings)[number]; readonly isSo: boolean }

/** The desk of the asset check: how it stands, its rounds (the newest first), and the one that is looked at. */
export type AssetDesk = {
  readonly standing: AssetsStanding
  readonly rounds: readonly RoundRow[]
  readonly shown: RoundStanding | undefined
  /** The round that is looked at is the one in which people work: the last, not voided. */
  readonly isPresent: boolean
  readonly balances: readonly BalanceRow[]
  /** Empty while nothing that blocks stands failed. */
  readonly forced: readonly Forcing[]
}

/** The desk at a moment (ms). `wanted` is the round that somebody picked; else the present one, else the last. */
export function assetDesk(state: IncidentState, playbook: PlaybookIndex, wanted: string | null, at: number): AssetDesk {
  const standing = assetsStanding(state, playbook, at)
  const rounds = [...state.checks.values()]
  const present = standing.present?.round
  const shown = rounds.find(({ id }) => id === wanted) ?? present ?? rounds.at(-1)
  return {
    standing,
    rounds: rounds.map((round) => rowOf(round, playbook)).toReversed(),
    shown: shown && roundStanding(shown, playbook),
    isPresent: shown !== undefined && shown.id === present?.id,
    balances: shown ? balanceRows(shown, playbook) : [],
    forced: standing.failures.some(({ blocks }) => blocks) ? forcedNow(state, playbook) : []
  }
}

function rowOf(round: CheckRound, playbook: PlaybookIndex): RoundRow {
  const { checks, completedAt } = roundStanding(round, playbook)
  return {
    id: round.id,
    number: round.number,
    startedAt: round.started.at,
    passed: checks.filter(({ state }) => state === 'passed').length,
    failed: checks.filter(({ state }) => state === 'failed' || state === 'variance').length,
    checks: checks.length,
    completedAt,
    voided: round.voided !== undefined
  }
}

/** Every asset of the playbook and the money in the bank, then what else was given. What differs stands first. */
function balanceRows(round: CheckRound, { playbook }: PlaybookIndex): BalanceRow[] {
  const listed = [...playbook.assets.map(({ code }) => code as string), MONEY]
  const others = [...round.balances.keys()].filter((asset) => !listed.includes(asset))
  const rows = [...listed, ...others].map((asset): BalanceRow => {
    const said = round.balances.get(asset)
    return { asset, said, variance: said ? varianceOf(said.value) : null }
  })
  return [...rows.filter(differs), ...rows.filter((row) => !differs(row))]
}

function differs({ variance }: BalanceRow): boolean {
  return variance !== null && variance !== '0'
}

function forcedNow(state: IncidentState, playbook: PlaybookIndex): Forcing[] {
  const rank = playbook.severities.get(state.severity?.value ?? '')?.rank
  const top = Math.min(...[...playbook.severities.values()].map((severity) => severity.rank))
  return [
    { what: 'severity', isSo: rank === top },
    { what: 'claim', isSo: isBarred(state.bars, 'assetSafeClaim') },
    { what: 'resume', isSo: isBarred(state.bars, 'resume') }
  ]
}
