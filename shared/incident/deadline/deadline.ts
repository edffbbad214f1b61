import type { ClockStartId } from '../../playbook/schema.ts'
import type { Said } from '../register.ts'
import type { TermsChange } from './terms.ts'

/** A report has one part, or two where the law asks for a second one from the same start (reasons for a payment). */
export const deadlineParts = ['report', 'followUp'] as const
export type DeadlinePart = (typeof deadlineParts)[number]

/** When a report went to its recipient (ms), how, and what shows it. */
export type SentReport = {
  readonly at: number
  /** By telephone, through a portal, by hand: as the liaison writes it. */
  readonly how: string
  /** The number that the recipient gave it; empty until there is one. */
  readonly receipt: string
  /** A link, or where the copy lies. */
  readonly evidence: string
}

/** When something happened from which clocks count (ms), as a person says it. A payment may lie ahead. */
export type AnchorEntry = { readonly anchor: ClockStartId; readonly at: number; readonly note: string }

/** What people said of one report of the playbook; what follows from the playbook and the halt is not stored. */
export type DeadlineRecord = {
  readonly id: string
  readonly switched: Said<{ readonly on: boolean; readonly reason: string }> | undefined
  /** Every change of its terms, oldest first. */
  readonly edits: readonly Said<TermsChange>[]
  /** The last word on each anchor. */
  readonly anchors: readonly Said<AnchorEntry>[]
  readonly sent: { readonly [P in DeadlinePart]?: Said<SentReport> }
  readonly waived: Said<string> | undefined
}

/** A report of which nobody said anything yet. */
export function untouched(id: string): DeadlineRecord {
  return { id, switched: undefined, edits: [], anchors: [], sent: {}, waived: undefined }
}
