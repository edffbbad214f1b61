import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { DeadlineRecord } from './deadline.ts'
import { untouched } from './deadline.ts'
import type { deadlineEvents } from './events.ts'

/** What is said of legal clocks does to an incident. The last word by order has each field. */
export const deadlineEvolve: Evolvers<typeof deadlineEvents> = {
  'deadline.switched': (draft, fact) => {
    const { on, reason } = fact.data
    change(draft, fact.data.deadline, () => ({ switched: saidBy(fact, { on, reason }) }))
  },
  'deadline.edited': (draft, fact) =>
    change(draft, fact.data.deadline, ({ edits }) => ({ edits: [...edits, saidBy(fact, fact.data.change)] })),
  'deadline.anchored': (draft, fact) => {
    const { deadlines, anchor, at, note } = fact.data
    for (const id of new Set(deadlines))
      change(draft, id, ({ anchors }) => ({
        anchors: [...anchors.filter(({ value }) => value.anchor !== anchor), saidBy(fact, { anchor, at, note })]
      }))
  },
  'deadline.sent': (draft, fact) => {
    const { deadline, part, how, receipt, evidence } = fact.data
    const said = saidBy(fact, { at: fact.happenedAt, how, receipt, evidence })
    // Two consoles may record one sending: the first stays, as what it says may have been amended since.
    change(draft, deadline, ({ sent }) => (sent[part] ? {} : { sent: { ...sent, [part]: said } }))
  },
  'deadline.amended': (draft, fact) => {
    const { deadline, part, at, how, receipt, evidence } = fact.data
    const said = saidBy(fact, { at, how, receipt, evidence })
    change(draft, deadline, ({ sent }) => (sent[part] ? { sent: { ...sent, [part]: said } } : {}))
  },
  'deadline.waived': (draft, fact) =>
    change(draft, fact.data.deadline, () => ({ waived: saidBy(fact, fact.data.reason) })),
  'deadline.retracted': (draft, fact) => {
    const { deadline, what, anchor } = fact.data
    change(draft, deadline, (before) => without(before, what, anchor))
  }
}

function without(
  { sent, anchors }: DeadlineRecord,
  what: 'report' | 'followUp' | 'waiver' | 'anchor',
  anchor: string | null
): Partial<DeadlineRecord> {
  if (what === 'waiver') return { waived: undefined }
  if (what === 'anchor') return { anchors: anchors.filter(({ value }) => value.anchor !== anchor) }
  const { [what]: _gone, ...rest } = sent
  return { sent: rest }
}

function change(draft: Draft, id: string, to: (before: DeadlineRecord) => Partial<DeadlineRecord>): void {
  const before = draft.deadlines.get(id) ?? untouched(id)
  draft.deadlines.set(id, { ...before, ...to(before) })
}
