import type { DeadlineStanding } from '../incident/deadline/standing.ts'
import { deadlineStandings } from '../incident/deadline/standing.ts'
import type { Terms, TermsChange } from '../incident/deadline/terms.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { ClockStartId, LegalSpan } from '../playbook/schema.ts'

/** The units of legal time as they are chosen; `none` where no length is set. */
export const spanUnits = ['none', 'hours', 'days', 'businessDays', 'months'] as const

/** A length as it is typed. */
export type SpanDraft = { readonly amount: string; readonly unit: (typeof spanUnits)[number] }

/** The terms of a report as they are typed; the recipient by name. */
export type TermsDraft = {
  readonly owner: string
  readonly recipient: string
  readonly form: string
  readonly startsFrom: ClockStartId
  readonly span: SpanDraft
  readonly outer: SpanDraft
  readonly outerFrom: ClockStartId
  readonly target: string
}

type Party = { readonly id: string; readonly name: string }

/** The terms in force as a form shows them. `parties`: those that a name may stand for. */
export function termsDraft(terms: Terms, parties: readonly Party[]): TermsDraft {
  const { owner, recipient, form, startsFrom, span, outer, targetMinutes } = terms
  return {
    owner,
    recipient: parties.find(({ id }) => id === recipient)?.name ?? recipient,
    form,
    startsFrom,
    span: draftOf(span),
    outer: draftOf(outer?.span ?? null),
    outerFrom: outer?.from ?? 'awareness',
    target: targetMinutes === null ? '' : String(targetMinutes)
  }
}

/** What a form amounts to; null where a number in it is none of 1 or more. */
export function termsFrom(draft: TermsDraft, parties: readonly Party[]): Required<TermsChange> | null {
  const span = spanFrom(draft.span)
  const outer = spanFrom(draft.outer)
  const target = draft.target.trim() === '' ? null : wholeFrom(draft.target)
  if (span === undefined || outer === undefined || target === undefined) return null
  const recipient = draft.recipient.trim()
  return {
    owner: draft.owner,
    recipient: parties.find(({ name }) => name === recipient)?.id ?? recipient,
    form: draft.form.trim(),
    startsFrom: draft.startsFrom,
    span,
    outer: outer && { from: draft.outerFrom, span: outer },
    targetMinutes: target
  }
}

/** The anchors of a report, the one that has not happened first. */
export function anchorsOf({ terms, limits }: DeadlineStanding): ClockStartId[] {
  const all = terms.outer ? [...new Set([terms.startsFrom, terms.outer.from])] : [terms.startsFrom]
  const happened = (name: ClockStartId) => limits.some(({ anchor }) => anchor.name === name)
  return all.toSorted((a, b) => Number(happened(a)) - Number(happened(b)))
}

/** When a person said that an anchor happened (ms); null where nobody did. */
export function lastAnchor({ record }: DeadlineStanding, anchor: ClockStartId): number | null {
  return record.anchors.find(({ value }) => value.anchor === anchor)?.value.at ?? null
}

/** The other reports of the same law that are asked for and count from the same anchor; those on personal data apart. */
export function alsoFrom(
  { id, rule }: DeadlineStanding,
  anchor: ClockStartId,
  state: IncidentState,
  playbook: PlaybookIndex
): string[] {
  return deadlineStandings(state, playbook).flatMap((one) => {
    const fits = one.part === 'report' && one.phase !== 'off' && one.phase !== 'info' && one.phase !== 'sent'
    const same =
      one.rule.jurisdiction === rule.jurisdiction && one.id !== id && isConditional(one.rule) === isConditional(rule)
    const counts = one.terms.startsFrom === anchor || one.terms.outer?.from === anchor
    return fits && same && counts ? [one.id] : []
  })
}

function isConditional({ conditions }: DeadlineStanding['rule']): boolean {
  return conditions.length > 0
}

function draftOf(span: LegalSpan | null): SpanDraft {
  return span ? { amount: String(span.amount), unit: span.unit } : { amount: '', unit: 'none' }
}

function spanFrom({ amount, unit }: SpanDraft): LegalSpan | null | undefined {
  if (unit === 'none') return null
  const whole = wholeFrom(amount)
  return whole === undefined ? undefined : { amount: whole, unit }
}

/** A whole number of 1 to a million, full width too. */
function wholeFrom(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim()
  const value = Number(plain)
  return /^\d+$/.test(plain) && value >= 1 && value <= 1_000_000 ? value : undefined
}
