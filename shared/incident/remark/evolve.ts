import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { remarkEvents } from './events.ts'

/** What remarks and pins do to an incident. A corrected remark keeps what it said before. */
export const remarkEvolve: Evolvers<typeof remarkEvents> = {
  'remark.added': (draft, fact) => {
    const { remark, text } = fact.data
    draft.remarks.set(remark, { id: remark, by: fact.actor, at: fact.happenedAt, text, earlier: [] })
  },
  'remark.corrected': (draft, fact) => {
    const before = draft.remarks.get(fact.data.remark)
    if (!before) return
    draft.remarks.set(before.id, {
      ...before,
      text: fact.data.text,
      earlier: [...before.earlier, saidBy(fact, before.text)]
    })
  },
  'entry.pinned': (draft, fact) => {
    draft.pins.add(fact.data.entry)
  },
  'entry.unpinned': (draft, fact) => {
    draft.pins.delete(fact.data.entry)
  }
}
