import { assetsProven, assetsStanding } from '../../incident/asset-check/proven.ts'
import type { AssetsStanding } from '../../incident/asset-check/proven.ts'
import type { FactContent } from '../../incident/fact/standing.ts'
import { isBarred } from '../../incident/escalation/escalation.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { assetClaimIn } from '../../notice/lint/asset-claim.ts'
import { doubts } from '../../notice/lint/claims.ts'
import type { Language } from '../../report/time.ts'

/** Why nobody may say that assets are safe: somebody barred it, a check failed, none passed, the last one is too old. */
export type ClaimBar = 'barred' | Exclude<AssetsStanding['state'], 'proven'>

/** What is doubtful about what a field says, by the rules that its texts must pass. Times in ms. */
export type FactDoubt =
  /** NL-03: it claims that assets are safe. */
  | { readonly kind: 'claim'; readonly language: Language; readonly words: string; readonly bar: ClaimBar }
  /** NL-04: the cause is told as a fact and is not confirmed. */
  | { readonly kind: 'asserted'; readonly language: Language }
  /** NL-06: one moment is promised. */
  | { readonly kind: 'single' }
  /** A moment that has passed: the promise, the end of the estimate. */
  | { readonly kind: 'passed'; readonly at: number }
  /** The start that customers are told is another minute than the record has. */
  | { readonly kind: 'differs'; readonly at: number }

const languages: readonly Language[] = ['ja', 'en']
const MINUTE = 60_000

/** What is doubtful about a value of a field, as it stands or as it is about to be saved, at a moment (ms). */
export function factDoubts(
  field: string,
  content: FactContent,
  state: IncidentState,
  playbook: PlaybookIndex,
  now: number
): FactDoubt[] {
  switch (content.kind) {
    case 'unknown':
      return []
    case 'time':
      if (field === 'haltStart') return againstRecord(content.at, state)
      return field === 'nextUpdate' && content.at < now ? [{ kind: 'passed', at: content.at }] : []
    case 'range':
      return inRange(content.from, content.to, isPlanned(state, playbook), now)
    case 'text':
      return inWords(field, content, state, playbook, now)
  }
}

function againstRecord(at: number, { times }: IncidentState): FactDoubt[] {
  const recorded = (times.get('effective') ?? times.get('plannedStart'))?.value
  const isSame = recorded === undefined || Math.floor(recorded / MINUTE) === Math.floor(at / MINUTE)
  return isSame ? [] : [{ kind: 'differs', at: recorded }]
}

/** Why it may not be said now that assets are safe; null where the check allows it. */
export function claimBar(state: IncidentState, playbook: PlaybookIndex, now: number): ClaimBar | null {
  if (isBarred(state.bars, 'assetSafeClaim')) return 'barred'
  if (assetsProven(state, playbook)) return null
  const { state: stands } = assetsStanding(state, playbook, now)
  return stands === 'proven' ? null : stands
}

/** The end and the cause of planned work are known. */
function isPlanned(state: IncidentState, playbook: PlaybookIndex): boolean {
  return playbook.types.get(state.type?.value ?? '')?.planned === true
}

function inRange(from: number | null, to: number | null, planned: boolean, now: number): FactDoubt[] {
  const single: FactDoubt[] = !planned && from !== null && from === to ? [{ kind: 'single' }] : []
  const end = to ?? from
  return end !== null && end < now ? [...single, { kind: 'passed', at: end }] : single
}

function inWords(
  field: string,
  { full, short }: Extract<FactContent, { kind: 'text' }>,
  state: IncidentState,
  playbook: PlaybookIndex,
  now: number
): FactDoubt[] {
  const bar = claimBar(state, playbook, now)
  const claims = languages.flatMap((language): FactDoubt[] => {
    const words = assetClaimIn(`${full[language]}\n\n${short?.[language] ?? ''}`, language)
    return bar === null || words === undefined ? [] : [{ kind: 'claim', language, words, bar }]
  })
  const isKnown = state.cause?.value.status === 'confirmed' || isPlanned(state, playbook)
  if (field !== 'cause' || isKnown) return claims
  const asserted = languages.filter((language) => !doubts(full[language], language))
  return [...claims, ...asserted.map((language): FactDoubt => ({ kind: 'asserted', language }))]
}
