import type { DayBasis } from '../../calendar/business-days.ts'
import { endOfSpan } from '../../calendar/legal-span.ts'
import type { LegalSpan, RegulatorDeadline } from '../../playbook/schema.ts'
import type { Anchor } from './anchor.ts'
import type { DeadlinePart } from './deadline.ts'
import type { Terms } from './terms.ts'

const MINUTE = 60_000

/**
 * One limit of a report: what the law gives from its anchor (`law`), the latest that it gives from a second one (`outer`),
 * our own aim (`target`), or the act before which it must be done (`act`).
 */
export type Limit = {
  readonly by: 'law' | 'outer' | 'target' | 'act'
  readonly anchor: Anchor
  /** Null for an act; a target is in minutes. */
  readonly span: LegalSpan | { readonly amount: number; readonly unit: 'minutes' } | null
  /** When it ends (ms); null where a year is reached whose holidays are not known. */
  readonly at: number | null
  readonly basis: DayBasis | null
}

/** The limits that can be told from the anchors that have happened, in the order in which they are explained. */
export function limitsOf(
  rule: RegulatorDeadline,
  part: DeadlinePart,
  terms: Terms,
  anchors: { readonly start: Anchor | null; readonly outer: Anchor | null }
): Limit[] {
  const { start, outer } = anchors
  const ending = (by: Limit['by'], anchor: Anchor, span: LegalSpan): Limit => ({
    by,
    anchor,
    span,
    ...endOfSpan(anchor.at, span, rule.jurisdiction)
  })
  const limits: Limit[] = []
  if (part === 'followUp') {
    const span = rule.deadline.kind === 'within' ? rule.deadline.followUp?.span : undefined
    return start && span ? [ending('law', start, span)] : []
  }
  if (start && terms.span) limits.push(ending('law', start, terms.span))
  if (outer && terms.outer) limits.push(ending('outer', outer, terms.outer.span))
  if (start && terms.targetMinutes !== null) {
    const span = { amount: terms.targetMinutes, unit: 'minutes' } as const
    limits.push({ by: 'target', anchor: start, span, at: start.at + terms.targetMinutes * MINUTE, basis: null })
  }
  if (start && rule.deadline.kind === 'beforeAction')
    limits.push({ by: 'act', anchor: start, span: null, at: start.at, basis: null })
  return limits
}

/** The limit that ends first; null where none has an end that is known. */
export function firstLimit(limits: readonly Limit[]): (Limit & { readonly at: number }) | null {
  const known = limits.filter((limit): limit is Limit & { readonly at: number } => limit.at !== null)
  return known.toSorted((a, b) => a.at - b.at)[0] ?? null
}

/** When a limit began to run (ms): at its anchor; before an act, when that became known. */
export function beginOf({ by, anchor }: Pick<Limit, 'by' | 'anchor'>): number {
  return by === 'act' ? Math.min(anchor.knownAt, anchor.at) : anchor.at
}
