import type { Evolvers, Fact } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { Complaint } from './complaint.ts'
import type { complaintEvents } from './events.ts'

/** What the events of cases do to an incident. */
export const complaintEvolve: Evolvers<typeof complaintEvents> = {
  'complaint.opened': (draft, fact) => {
    const { complaint, number, form, priority, evidence, turn, dispute } = fact.data
    if (draft.complaints.has(complaint)) return
    draft.complaints.set(complaint, {
      id: complaint,
      number,
      receivedBy: fact.actor,
      receivedAt: fact.happenedAt,
      enteredAt: fact.enteredAt,
      form,
      priority,
      evidence: new Map(evidence.map(({ item, state }) => [item, state])),
      path: [saidBy(fact, { ...turn, reason: '' })],
      dispute: dispute === '' ? undefined : saidBy(fact, dispute),
      notes: [],
      answers: [],
      closed: undefined
    })
  },
  'complaint.amended': (draft, fact) => change(draft, fact, () => ({ form: fact.data.form })),
  'complaint.ranked': (draft, fact) => change(draft, fact, () => ({ priority: fact.data.priority })),
  'complaint.gathered': (draft, fact) =>
    change(draft, fact, ({ evidence }) => {
      const { item, state } = fact.data
      const next = new Map(evidence)
      if (state === null) next.delete(item)
      else next.set(item, state)
      return { evidence: next }
    }),
  'complaint.moved': (draft, fact) =>
    change(draft, fact, ({ path }) => ({
      path: [...path, saidBy(fact, { ...fact.data.turn, reason: fact.data.reason })]
    })),
  'complaint.disputed': (draft, fact) => change(draft, fact, () => ({ dispute: saidBy(fact, fact.data.text) })),
  'complaint.settled': (draft, fact) => change(draft, fact, () => ({ dispute: undefined })),
  'complaint.noted': (draft, fact) =>
    change(draft, fact, ({ notes }) => ({ notes: [...notes, saidBy(fact, fact.data.text)] })),
  'complaint.answered': (draft, fact) =>
    change(draft, fact, ({ answers }) => {
      const { channel, text } = fact.data
      return { answers: [...answers, saidBy(fact, { channel, text })] }
    }),
  'complaint.closed': (draft, fact) =>
    change(draft, fact, () => ({ closed: saidBy(fact, { result: fact.data.result, text: fact.data.text }) })),
  'complaint.reopened': (draft, fact) => change(draft, fact, () => ({ closed: undefined }))
}

function change(
  draft: Draft,
  fact: Fact<{ readonly complaint: string }>,
  to: (before: Complaint) => Partial<Complaint>
): void {
  const before = draft.complaints.get(fact.data.complaint)
  if (before) draft.complaints.set(before.id, { ...before, ...to(before) })
}
