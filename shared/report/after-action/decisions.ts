import { waitingDecisions } from '../../view/decisions.ts'
import type { Section } from '../document/document.ts'
import { paragraph, tableOr } from '../document/document.ts'
import type { Making } from './making.ts'
import { toldRows } from './told.ts'

/** The entries in which somebody decided something. Steps of the ladder have their own section. */
const types: readonly string[] = [
  'halt.declared',
  'halt.reclassified',
  'halt.regraded',
  'halt.closed',
  'halt.reopened',
  'phase.advanced',
  'phase.returned',
  'command.accepted',
  'command.declined',
  'command.taken',
  'service.changed',
  'decision.taken',
  'decision.declined',
  'bar.raised',
  'bar.lifted',
  'duty.skipped',
  'duty.excluded',
  'deadline.switched',
  'deadline.waived',
  'notice.rejected',
  'escalation.held'
]

/** Who decided what, when and why, and how many decisions still wait. */
export function decisionsSection(of: Making): Section {
  const { words, state } = of
  const waiting = waitingDecisions(state).length
  return {
    id: 'decisions',
    title: words.sections.decisions,
    parts: [
      tableOr(words.nothing.decisions, words.decisionColumns, toldRows(of, types)),
      ...(waiting > 0 ? [paragraph(words.waiting(waiting))] : [])
    ]
  }
}
