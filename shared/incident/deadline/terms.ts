import { z } from 'zod'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { RegulatorDeadline } from '../../playbook/schema.ts'
import { ClockStartId, LegalSpan } from '../../playbook/schema.ts'
import type { DeadlineRecord } from './deadline.ts'

const minutes = z.int().positive().max(1_000_000)

/** What legal may set of a report for one incident. A field that is not there stays as it was. */
export const termsChangeSchema = z.strictObject({
  /** The role that sees to it. */
  owner: z.string().trim().min(1).max(60).optional(),
  /** Who receives it: a party of the playbook by its id, or a name; empty for the authority itself. */
  recipient: z.string().trim().max(200).optional(),
  /** Which form is used, and where it lies. */
  form: z.string().trim().max(500).optional(),
  startsFrom: ClockStartId.optional(),
  /** What the law gives, null where it names no length. */
  span: LegalSpan.nullable().optional(),
  outer: z.strictObject({ from: ClockStartId, span: LegalSpan }).nullable().optional(),
  /** Our own, stricter aim, in minutes from the same start. */
  targetMinutes: minutes.nullable().optional()
})
export type TermsChange = z.infer<typeof termsChangeSchema>

/** By what a report is made and measured. */
export type Terms = { readonly [K in keyof TermsChange]-?: Exclude<TermsChange[K], undefined> }

/** The terms as the playbook has them. */
export function termsOf(rule: RegulatorDeadline): Terms {
  const { deadline } = rule
  return {
    owner: rule.ownerRole,
    recipient: rule.contact ?? '',
    form: '',
    startsFrom: rule.clockStart,
    span: deadline.kind === 'within' ? deadline.span : null,
    outer: deadline.kind === 'within' ? deadline.outer : null,
    targetMinutes: rule.internalTargetMinutes
  }
}

/** The terms in force: the playbook's, with every change by legal on top, the last one last. */
export function termsIn(rule: RegulatorDeadline, { edits }: Pick<DeadlineRecord, 'edits'>): Terms {
  return Object.assign(termsOf(rule), ...edits.map(({ value }) => value)) as Terms
}

/** The rule of a report; undefined where the playbook has none of that id. */
export function ruleOf(id: string, { playbook }: PlaybookIndex): RegulatorDeadline | undefined {
  return playbook.regulatorDeadlines.find((rule) => rule.id === id)
}
