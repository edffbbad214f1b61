import { waitingBatches } from '../../incident/claim/batch.ts'
import type { Batch, Claim, ClaimStatus } from '../../incident/claim/claim.ts'
import { claimKey, claimStatus, claimStatuses } from '../../incident/claim/claim.ts'
import { assessmentOf } from '../../incident/compensation/compensation.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { Total } from '../../money/totals.ts'
import { totalsOf } from '../../money/totals.ts'
import { foldText, holdsWords, searchWords } from '../search-text.ts'

/** A case as the register shows it. */
export type ClaimRow = {
  readonly claim: Claim
  readonly status: ClaimStatus
  /** The list in which it waits for signatures. */
  readonly waiting: Batch | undefined
  /** How many other cases have the same account, asset and time. */
  readonly doubles: number
}

/** How the register is narrowed: all, one state, those on a list that waits for signatures, those that look like doubles. */
export const claimFilters = ['all', ...claimStatuses, 'listed', 'doubles'] as const
export type ClaimFilter = (typeof claimFilters)[number]

/** What the register is made from. */
export type RegisterSource = Pick<IncidentState, 'claims' | 'batches' | 'compensation'>

/** Every case, in the order in which they were taken in. */
export function claimRows(state: RegisterSource): ClaimRow[] {
  const assessment = assessmentOf(state.compensation)?.id
  const waiting = waitingBatches(state)
  const alike = new Map<string, number>()
  for (const { form } of state.claims.values()) {
    const key = claimKey(form)
    if (key !== null) alike.set(key, (alike.get(key) ?? 0) + 1)
  }
  return [...state.claims.values()].map((claim) => {
    const key = claimKey(claim.form)
    return {
      claim,
      status: claimStatus(claim, assessment),
      waiting: waiting.get(claim.id),
      doubles: key === null ? 0 : (alike.get(key) ?? 1) - 1
    }
  })
}

/** How many rows each filter shows. */
export function claimCounts(rows: readonly ClaimRow[]): Readonly<Record<ClaimFilter, number>> {
  const counts = Object.fromEntries(claimFilters.map((filter) => [filter, 0])) as Record<ClaimFilter, number>
  for (const row of rows) for (const filter of claimFilters) if (isIn(row, filter)) counts[filter] += 1
  return counts
}

/** The rows of a filter that hold every word of a search. `serviceName` gives the word for a service. */
export function claimsShown(
  rows: readonly ClaimRow[],
  filter: ClaimFilter,
  search: string,
  serviceName: (id: string) => string
): ClaimRow[] {
  const words = searchWords(search)
  return rows.filter(
    (row) => isIn(row, filter) && (words.length === 0 || holdsWords(textOf(row.claim, serviceName), words))
  )
}

function isIn({ status, waiting, doubles }: ClaimRow, filter: ClaimFilter): boolean {
  if (filter === 'listed') return waiting !== undefined
  return filter === 'all' || (filter === 'doubles' ? doubles > 0 : status === filter)
}

/** The words of a case are folded once a form: a search over thousands is asked at every key. */
const folded = new WeakMap<Claim['form'], string>()

function textOf({ number, form }: Claim, serviceName: (id: string) => string): string {
  const known = folded.get(form)
  if (known !== undefined) return known
  const { account, service, asset, exception, confirmation } = form
  const text = foldText([number, account, serviceName(service), service, asset, exception, confirmation].join('\n'))
  folded.set(form, text)
  return text
}

/** The exact totals of some cases: what was claimed, what was assessed, what was paid. */
export type RegisterTotals = {
  readonly count: number
  readonly claimed: readonly Total[]
  readonly assessed: readonly Total[]
  readonly paid: readonly Total[]
}

/** The totals of cases. */
export function totalsOfClaims(claims: readonly Claim[]): RegisterTotals {
  return {
    count: claims.length,
    claimed: totalsOf(claims.map(({ form }) => ({ amount: form.claimed, currency: form.currency }))),
    assessed: totalsOf(claims.map(({ form }) => ({ amount: form.assessed, currency: form.currency }))),
    paid: totalsOf(claims.flatMap(({ payment }) => payment?.value ?? []))
  }
}

/** The totals by state, in the order of the states, those of nothing left out; then of all of them. */
export function totalsByStatus(rows: readonly ClaimRow[]): {
  readonly states: readonly (RegisterTotals & { readonly status: ClaimStatus })[]
  readonly all: RegisterTotals
} {
  const states = claimStatuses.flatMap((status) => {
    const claims = rows.filter((row) => row.status === status).map(({ claim }) => claim)
    return claims.length === 0 ? [] : [{ status, ...totalsOfClaims(claims) }]
  })
  return { states, all: totalsOfClaims(rows.map(({ claim }) => claim)) }
}
