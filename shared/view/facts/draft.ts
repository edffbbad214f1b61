import { assertNever } from '../../assert-never.ts'
import { canonical } from '../../event/canonical.ts'
import type { Command } from '../../incident/commands.ts'
import type { Estimated } from '../../incident/eta/eta.ts'
import { etaOf } from '../../incident/eta/eta.ts'
import type { FactValue } from '../../incident/fact/fact.ts'
import { isSameFact, settingOf } from '../../incident/fact/fact.ts'
import type { FactContent } from '../../incident/fact/standing.ts'
import type { CauseStatus, IncidentState } from '../../incident/state.ts'
import type { FactRow } from './sheet.ts'

/** How much is known of the recovery: nothing, a start alone, an end alone, both. */
export const etaShapes = ['unknown', 'from', 'until', 'range'] as const
export type EtaShape = (typeof etaShapes)[number]

type Both = { readonly ja: string; readonly en: string }

/** What stands in the form of a field and is not saved yet. Times in ms. */
export type FactDraft =
  | {
      readonly kind: 'text'
      readonly unknown: boolean
      readonly full: Both
      /** Empty in both languages where there is no short form. */
      readonly short: Both
      /** How sure we are, for the cause alone. */
      readonly status: CauseStatus | null
    }
  | { readonly kind: 'time'; readonly at: number | null }
  | ({ readonly kind: 'estimate'; readonly shape: EtaShape } & Estimated)
  | { readonly kind: 'takeBack' }

/** What keeps a draft from being saved. */
export type DraftProblem = 'language' | 'short' | 'time' | 'order' | 'same'

const nothing: Both = { ja: '', en: '' }

/** The form of a field as it stands. */
export function draftFor(row: FactRow, state: IncidentState): FactDraft {
  switch (row.kind) {
    case 'estimate':
      return estimateDraft(etaOf(state.etas)?.value)
    case 'time':
      return { kind: 'time', at: row.fact?.value.kind === 'time' ? row.fact.value.at : null }
    case 'text':
    case 'stamp':
      return textDraft(row, state)
    default:
      return assertNever(row.kind)
  }
}

/** The form with a value in it: an earlier one, or one that is offered. */
export function draftWith(value: FactValue, row: FactRow, state: IncidentState): FactDraft {
  const before = textDraft(row, state)
  switch (value.kind) {
    case 'time':
      return { kind: 'time', at: value.at }
    case 'unknown':
      return { ...before, unknown: true }
    case 'text':
      return { ...before, unknown: false, full: value.full, short: value.short ?? nothing }
    default:
      return assertNever(value)
  }
}

/** The form with an estimate in it. */
export function estimateDraft(estimate: Estimated | undefined): FactDraft {
  if (!estimate) return { kind: 'estimate', shape: 'range', from: null, to: null, basis: '', reviewAt: null }
  return { kind: 'estimate', shape: shapeOf(estimate), ...estimate }
}

/** What a draft would make the field say; null where it would be taken back or says nothing whole yet. */
export function contentOf(draft: FactDraft): FactContent | null {
  switch (draft.kind) {
    case 'text':
      return draft.unknown ? { kind: 'unknown' } : textValue(draft)
    case 'time':
      return draft.at === null ? null : { kind: 'time', at: draft.at }
    case 'estimate': {
      const { from, to } = endsOf(draft)
      return from === null && to === null ? { kind: 'unknown' } : { kind: 'range', from, to }
    }
    case 'takeBack':
      return null
    default:
      return assertNever(draft)
  }
}

/** What keeps a draft from being saved; null where nothing does. Of a cause the status alone may be new. */
export function draftProblem(draft: FactDraft, row: FactRow, state: IncidentState): DraftProblem | null {
  return unfinished(draft, row) ?? (commandsFor(draft, row, state).length === 0 ? 'same' : null)
}

/** What saves a draft: as many commands as there is news, none where it says what stands. */
export function commandsFor(draft: FactDraft, row: FactRow, state: IncidentState): Command[] {
  if (draft.kind === 'estimate') {
    const { kind: _kind, shape: _shape, ...estimate } = { ...draft, ...endsOf(draft), basis: draft.basis.trim() }
    const before = etaOf(state.etas)?.value
    return before && canonical(before) === canonical(estimate) ? [] : [{ name: 'eta.estimate', data: estimate }]
  }
  const explained = draft.kind === 'text' ? explaining(draft.status, state) : []
  const value = draft.kind === 'takeBack' ? null : (contentOf(draft) as FactValue | null)
  if (value === null && draft.kind !== 'takeBack') return explained
  const stands = settingOf(state.facts, row.field)?.value ?? null
  if (isSameFact(stands, value) && row.contested.length === 0) return explained
  return [...explained, { name: 'fact.set', data: { facts: [{ field: row.field, value }] } }]
}

function explaining(status: CauseStatus | null, { cause }: IncidentState): Command[] {
  if (status === null || status === (cause?.value.status ?? 'unknown')) return []
  return [{ name: 'halt.explain', data: { status, text: cause?.value.text ?? '' } }]
}

function unfinished(draft: FactDraft, row: FactRow): DraftProblem | null {
  switch (draft.kind) {
    case 'text': {
      if (draft.unknown) return null
      const isBlank = isEmpty(draft.full.ja) && isEmpty(draft.full.en)
      if (isBlank && row.field === 'cause' && !row.fact) return null
      if (isEmpty(draft.full.ja) || isEmpty(draft.full.en)) return 'language'
      return isEmpty(draft.short.ja) === isEmpty(draft.short.en) ? null : 'short'
    }
    case 'time':
      return draft.at === null ? 'time' : null
    case 'estimate': {
      const { from, to } = endsOf(draft)
      if (draft.shape !== 'unknown' && draft.shape !== 'until' && from === null) return 'time'
      if ((draft.shape === 'until' || draft.shape === 'range') && to === null) return 'time'
      return from !== null && to !== null && from > to ? 'order' : null
    }
    case 'takeBack':
      return null
    default:
      return assertNever(draft)
  }
}

function textDraft({ field, fact }: FactRow, state: IncidentState): Extract<FactDraft, { kind: 'text' }> {
  const status = field === 'cause' ? (state.cause?.value.status ?? 'unknown') : null
  const value = fact?.value
  if (value?.kind !== 'text')
    return { kind: 'text', unknown: value?.kind === 'unknown', full: nothing, short: nothing, status }
  return { kind: 'text', unknown: false, full: value.full, short: value.short ?? nothing, status }
}

function textValue({ full, short }: { readonly full: Both; readonly short: Both }): FactContent | null {
  const words = { ja: full.ja.trim(), en: full.en.trim() }
  if (words.ja === '' || words.en === '') return null
  const brief = { ja: short.ja.trim(), en: short.en.trim() }
  return { kind: 'text', full: words, short: brief.ja === '' || brief.en === '' ? null : brief }
}

function endsOf({ shape, from, to }: { readonly shape: EtaShape } & Pick<Estimated, 'from' | 'to'>) {
  return {
    from: shape === 'from' || shape === 'range' ? from : null,
    to: shape === 'until' || shape === 'range' ? to : null
  }
}

function shapeOf({ from, to }: Estimated): EtaShape {
  if (from === null) return to === null ? 'unknown' : 'until'
  return to === null ? 'from' : 'range'
}

function isEmpty(text: string): boolean {
  return text.trim() === ''
}
