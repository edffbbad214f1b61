import type { Actor } from '../../event/envelope.ts'
import type { Quote } from '../approval/approval.ts'
import { etaOf } from '../eta/eta.ts'
import type { IncidentState } from '../state.ts'
import type { FactValue } from './fact.ts'
import { settingOf } from './fact.ts'

/** What a field says: a fact of the sheet, or a range of time whose ends (ms) may be open. */
export type FactContent =
  | FactValue
  | { readonly kind: 'range'; readonly from: number | null; readonly to: number | null }

/** The fact that stands for a field, and the version that texts quote. */
export type StandingFact = {
  readonly field: string
  readonly value: FactContent
  readonly version: string
  readonly by: Actor
  readonly at: number
  readonly enteredAt: number
}

type Facts = Pick<IncidentState, 'facts' | 'etas' | 'cause' | 'times'>

/** The field that stands for the expected recovery once there is nothing to expect: when the services came back. */
export const RESUMED = 'resumed'

/**
 * The fact that stands for a field, with everything that was entered until a moment (ms; by default now), or nothing. The
 * cause goes with its status, so that a suspicion that is confirmed is another fact.
 */
export function standingFact(state: Facts, field: string, until = Number.POSITIVE_INFINITY): StandingFact | undefined {
  if (field === 'eta') return fromEstimate(state, until)
  if (field === RESUMED) return fromTimes(state)
  const setting = settingOf(state.facts, field, until)
  if (!setting || setting.value === null) return undefined
  const { id, by, at, enteredAt, value } = setting
  return { field, value, version: field === 'cause' ? `${id}/${statusOf(state)}` : id, by, at, enteredAt }
}

/**
 * Whether a quoted fact is another one by now, or was at a moment (ms). What was entered after that moment counts for
 * nothing: a text that went out before it was true when it went.
 */
export function isChanged(state: Facts, quote: Quote, until = Number.POSITIVE_INFINITY): boolean {
  if (quote.field === RESUMED && (state.times.get('resumed')?.enteredAt ?? 0) > until) return false
  const now = standingFact(state, quote.field, until)
  if (!now) return true
  if (quote.field === 'cause' && (state.cause?.enteredAt ?? 0) > until) return idOf(now.version) !== idOf(quote.version)
  return now.version !== quote.version
}

function fromEstimate(state: Facts, until: number): StandingFact | undefined {
  const eta = etaOf(state.etas, until)
  if (!eta) return undefined
  const { from, to } = eta.value
  const value: FactContent = from === null && to === null ? { kind: 'unknown' } : { kind: 'range', from, to }
  return { field: 'eta', value, version: eta.id, by: eta.by, at: eta.at, enteredAt: eta.enteredAt }
}

function fromTimes({ times }: Facts): StandingFact | undefined {
  const said = times.get('resumed')
  if (!said) return undefined
  const { by, at, enteredAt, value } = said
  return { field: RESUMED, value: { kind: 'time', at: value }, version: String(value), by, at, enteredAt }
}

function statusOf({ cause }: Facts): string {
  return cause?.value.status ?? 'unknown'
}

function idOf(version: string): string {
  return version.slice(0, version.lastIndexOf('/'))
}
