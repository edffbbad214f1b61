import type { Complaint } from '../../incident/complaint/complaint.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { DisputeSource, Sources } from '../sources.ts'

/**
 * The cases in which a customer may go to law or to an outside body: those that were reported before there were cases,
 * and every open case with what was said and written in it. Whether its words amount to a dispute is the rule's question.
 */
export function disputeSources({ complaints }: IncidentState, signals: Sources['signals']): DisputeSource[] {
  const reported = signals('complaint').map(({ id, at, knownAt, fact }) => ({
    id,
    number: '',
    marked: fact.dispute ? { at, knownAt } : null,
    texts: [{ at, knownAt, text: fact.text }]
  }))
  return [...reported, ...[...complaints.values()].filter((one) => !one.closed).map(sourceOf)]
}

function sourceOf({ id, number, dispute, form, receivedAt, enteredAt, notes }: Complaint): DisputeSource {
  return {
    id,
    number,
    marked: dispute ? { at: dispute.at, knownAt: dispute.enteredAt } : null,
    texts: [
      { at: receivedAt, knownAt: enteredAt, text: form.summary },
      ...notes.map((note) => ({ at: note.at, knownAt: note.enteredAt, text: note.value }))
    ]
  }
}
