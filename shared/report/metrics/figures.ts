import { assertNever } from '../../assert-never.ts'
import { slipsIn } from '../../incident/eta/slips.ts'
import type { CountId, Formula, MomentId } from '../../playbook/schema/drill.ts'
import type { LocalText } from '../../playbook/schema.ts'
import type { Basis } from './basis.ts'
import { counts } from './counts.ts'
import { moments } from './moments.ts'

/**
 * What a figure came to. A span in milliseconds from one moment to another, null where one of the two is not known; it is
 * negative where things came in another order. A share of what was due, null where nothing was. The slips of the outlook,
 * how many and by how many minutes together.
 */
export type Value =
  | { readonly kind: 'span'; readonly from: End; readonly to: End; readonly ms: number | null }
  | { readonly kind: 'share'; readonly part: number; readonly whole: number; readonly share: number | null }
  | { readonly kind: 'etaSlips'; readonly count: number; readonly minutes: number }

/** One end of a span: which moment, and when it was (ms), null where that is not known. */
export type End = { readonly moment: MomentId; readonly at: number | null }

/** A figure of the playbook with what it came to, and the formula by which. */
export type Figure = {
  readonly id: string
  readonly key: string
  readonly name: LocalText
  readonly formula: Formula
  readonly value: Value
}

/** The figures by which a halt or a drill is judged, in the playbook's order. Nothing is guessed: what is not known is null. */
export function figuresOf(basis: Basis): Figure[] {
  return basis.playbook.playbook.metrics.map(({ id, key, name, formula }) => ({
    id,
    key,
    name,
    formula,
    value: valueOf(formula, basis)
  }))
}

/** Whether a figure came to anything. */
export function isKnown({ value }: Pick<Figure, 'value'>): boolean {
  if (value.kind === 'span') return value.ms !== null
  return value.kind === 'share' ? value.share !== null : true
}

function valueOf(formula: Formula, basis: Basis): Value {
  switch (formula.kind) {
    case 'span':
      return spanOf(formula.from, formula.to, basis)
    case 'share':
      return shareOf(formula.part, formula.whole, basis)
    case 'etaSlips': {
      const slips = slipsIn(basis.sources.estimates)
      return { kind: 'etaSlips', count: slips.length, minutes: slips.at(-1)?.totalMinutes ?? 0 }
    }
    default:
      return assertNever(formula)
  }
}

function spanOf(fromId: MomentId, toId: MomentId, basis: Basis): Value {
  const from = { moment: fromId, at: moments[fromId](basis) }
  const to = { moment: toId, at: moments[toId](basis) }
  return { kind: 'span', from, to, ms: from.at === null || to.at === null ? null : to.at - from.at }
}

function shareOf(partId: CountId, wholeId: CountId, basis: Basis): Value {
  const part = counts[partId](basis)
  const whole = counts[wholeId](basis)
  return { kind: 'share', part, whole, share: whole === 0 ? null : part / whole }
}
