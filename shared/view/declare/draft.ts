import type { CauseStatus } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'

/** What is said of one service while declaring: its state, for these assets or, where none is named, for every asset. */
export type ServiceChoice = { readonly state: string; readonly assets: readonly string[] }

/** The times that a declaration may give besides the present. */
export type DraftTime = 'occurred' | 'detected' | 'decided' | 'effective' | 'plannedStart' | 'plannedEnd'

/** A declaration that is being filled in. What is null was not touched and has its default. Times in ms. */
export type DeclareDraft = {
  readonly type: string | null
  readonly severity: string | null
  /** A person picked the severity; it did not come with the type. */
  readonly severityPicked: boolean
  readonly drill: boolean
  readonly title: string
  /** Who commands; null is whoever declares. */
  readonly person: string | null
  readonly role: string | null
  /** Services by id; null is what the type brings. */
  readonly services: ReadonlyMap<string, ServiceChoice> | null
  readonly times: Readonly<Partial<Record<DraftTime, number | null>>>
  readonly cause: { readonly status: CauseStatus; readonly text: string }
}

/** A declaration of which nothing has been said. It is live: a drill has to be chosen. */
export const emptyDraft: DeclareDraft = {
  type: null,
  severity: null,
  severityPicked: false,
  drill: false,
  title: '',
  person: null,
  role: null,
  services: null,
  times: {},
  cause: { status: 'unknown', text: '' }
}

/**
 * The draft with a type, which brings its usual severity. A severity that a person picked stays unless the type's is
 * graver: when in doubt the higher one counts (manual, chapter 1).
 */
export function withType(draft: DeclareDraft, type: string, playbook: PlaybookIndex): DeclareDraft {
  const usual = playbook.types.get(type)?.defaultSeverity ?? null
  const keeps = draft.severityPicked && rankOf(draft.severity, playbook) <= rankOf(usual, playbook)
  return keeps ? { ...draft, type } : { ...draft, type, severity: usual, severityPicked: false }
}

/** The draft with a severity that a person picked. */
export function withSeverity(draft: DeclareDraft, severity: string): DeclareDraft {
  return { ...draft, severity, severityPicked: true }
}

/** Whether the declaration is of maintenance that is still to begin: nothing is halted yet. */
export function isAhead(draft: DeclareDraft, playbook: PlaybookIndex, now: number): boolean {
  const planned = playbook.types.get(draft.type ?? '')?.planned ?? false
  return planned && (draft.times.plannedStart ?? 0) > now
}

/** Whether the declaration is of a halt, which takes effect; a trouble by itself halts nothing. */
export function isHalt(draft: DeclareDraft, playbook: PlaybookIndex): boolean {
  return playbook.types.get(draft.type ?? '')?.kind === 'halt'
}

function rankOf(severity: string | null, playbook: PlaybookIndex): number {
  return playbook.severities.get(severity ?? '')?.rank ?? Number.MAX_SAFE_INTEGER
}
