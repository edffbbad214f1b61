import { assertNever } from '../../assert-never.ts'
import { compareDecimals } from '../../money/arithmetic.ts'
import { sumOf } from '../../money/sum.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { GateProof } from '../../playbook/schema.ts'
import { assetsStanding } from '../asset-check/proven.ts'
import type { IncidentState } from '../state.ts'
import { rolesWithoutGo } from './deciders.ts'
import type { TreatmentWord } from './resumption.ts'
import type { TellingState, ToldWord } from './told-by-notices.ts'
import { announcementsOf } from './told-by-notices.ts'

/** What is missing to a gate, as far as the console knows: a code and what fills its sentence. */
export type Lack = { readonly code: LackCode; readonly params: Readonly<Record<string, string | number>> }
export const lackCodes = [
  'assets-failed',
  'assets-open',
  'assets-none',
  'assets-stale',
  'treatment-open',
  'treatment-unannounced',
  'turnover-short',
  'retail-few',
  'retail-short',
  'channels-open',
  'go-missing'
] as const
export type LackCode = (typeof lackCodes)[number]

/** What a gate still lacks at a moment (ms), for a step. */
export function lacksOf(
  proof: GateProof,
  state: IncidentState,
  playbook: PlaybookIndex,
  stage: string,
  at: number
): Lack[] {
  switch (proof) {
    case 'assetChecks':
      return assetLacks(state, playbook, at)
    case 'orderTreatment':
      return treatmentLacks(state)
    case 'readiness':
      return readinessLacks(state, playbook)
    case 'preNotice':
      return noticeLacks(state, playbook)
    case 'goNoGo': {
      const roles = rolesWithoutGo(state, playbook, stage)
      return roles.length > 0 ? [{ code: 'go-missing', params: { roles: roles.join(',') } }] : []
    }
    default:
      return assertNever(proof)
  }
}

function assetLacks(state: IncidentState, playbook: PlaybookIndex, at: number): Lack[] {
  const standing = assetsStanding(state, playbook, at)
  switch (standing.state) {
    case 'proven':
      return []
    case 'failed': {
      const checks = standing.failures.filter(({ blocks }) => blocks).map(({ check }) => check)
      return [{ code: 'assets-failed', params: { checks: checks.join(', ') } }]
    }
    case 'stale':
      return [{ code: 'assets-stale', params: { dueAt: standing.nextDueAt ?? 0 } }]
    case 'open': {
      const open = standing.present?.checks.filter(({ state: one }) => one !== 'passed').length ?? 0
      return [{ code: 'assets-open', params: { count: open } }]
    }
    case 'none':
      return [{ code: 'assets-none', params: {} }]
    default:
      return assertNever(standing.state)
  }
}

/** How open orders are treated as it stands, undefined before anybody decided. */
export function treatmentOf({ resumption }: Pick<IncidentState, 'resumption'>): TreatmentWord | undefined {
  return resumption.treatments.at(-1)
}

/** When customers were told of the treatment that stands; undefined before. */
export function treatmentTold(state: TellingState): ToldWord | undefined {
  const since = state.resumption.treatments.at(-1)?.enteredAt ?? Number.POSITIVE_INFINITY
  return announcementsOf(state).find((word) => word.what.includes('treatment') && word.enteredAt >= since)
}

function treatmentLacks(state: IncidentState): Lack[] {
  if (!treatmentOf(state)) return [{ code: 'treatment-open', params: {} }]
  return treatmentTold(state) ? [] : [{ code: 'treatment-unannounced', params: {} }]
}

/** What the ask-around comes to, in percent of turnover; `bar` is what the playbook asks for. */
export function readinessOf({ resumption }: Pick<IncidentState, 'resumption'>) {
  const asked = [...resumption.participants.values()].filter(({ value }) => value !== 'left')
  const ready = asked.filter(({ value }) => value === 'ready')
  const retail = ready.filter((one) => one.retail)
  return {
    asked: asked.length,
    answered: asked.filter(({ value }) => value !== 'asked').length,
    ready: ready.length,
    turnover: sumOf(ready.map((one) => one.turnover)),
    retailCount: retail.length,
    retailTurnover: sumOf(retail.map((one) => one.retailTurnover))
  }
}

/** Nobody asked is nothing known: whether the market is ready is then a person's word alone. */
function readinessLacks(state: IncidentState, { playbook }: PlaybookIndex): Lack[] {
  const bar = playbook.resumption.readiness
  const found = readinessOf(state)
  if (!bar || found.asked === 0) return []
  const isShort = (have: string, need: number) => compareDecimals(have, String(need)) < 0
  const { turnoverPercent, retailCount, retailPercent } = bar
  const lacks: (Lack | false)[] = [
    isShort(found.turnover, turnoverPercent) && {
      code: 'turnover-short',
      params: { have: found.turnover, need: turnoverPercent }
    },
    found.retailCount < retailCount && { code: 'retail-few', params: { have: found.retailCount, need: retailCount } },
    isShort(found.retailTurnover, retailPercent) && {
      code: 'retail-short',
      params: { have: found.retailTurnover, need: retailPercent }
    }
  ]
  return lacks.filter((lack) => lack !== false)
}

/** The announcements of the reopening since the last closing, by channel the first. */
export function reopeningTold(state: TellingState): ReadonlyMap<string, ToldWord> {
  const told = new Map<string, ToldWord>()
  for (const word of announcementsOf(state)) {
    const counts = word.round === state.resumption.round && word.what.includes('reopening')
    const before = told.get(word.value)
    if (counts && (before === undefined || word.at < before.at)) told.set(word.value, word)
  }
  return told
}

/** The opening (ms) that customers were last told of, since the last closing; null where none was named. */
export function announcedFor(state: TellingState): number | null {
  const { round } = state.resumption
  const counts = announcementsOf(state).filter((word) => word.round === round && word.what.includes('reopening'))
  return counts.findLast((word) => word.opensAt !== null)?.opensAt ?? null
}

/** The channels on which customers have not been told that services will open again. */
function noticeLacks(state: IncidentState, { playbook }: PlaybookIndex): Lack[] {
  const told = reopeningTold(state)
  const open = playbook.channels.map(({ id }) => id as string).filter((id) => !told.has(id))
  return open.length > 0 ? [{ code: 'channels-open', params: { channels: open.join(', ') } }] : []
}
