import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { inquiryEvents } from './events.ts'

/** What the events of inquiries do to an incident. A correction keeps the moment that the figures stand for. */
export const inquiryEvolve: Evolvers<typeof inquiryEvents> = {
  'inquiry.reported': (draft, fact) => {
    const { inquiry, load } = fact.data
    if (draft.inquiries.has(inquiry)) return
    draft.inquiries.set(inquiry, { ...saidBy(fact, load), id: inquiry, earlier: [], withdrawn: undefined })
  },
  'inquiry.corrected': (draft, fact) => {
    const { inquiry, load, reason } = fact.data
    const before = draft.inquiries.get(inquiry)
    if (!before) return
    const earlier = [...before.earlier, saidBy(fact, { load: before.value, reason })]
    draft.inquiries.set(inquiry, { ...before, value: load, enteredAt: fact.enteredAt, earlier })
  },
  'inquiry.withdrawn': (draft, fact) => {
    const before = draft.inquiries.get(fact.data.inquiry)
    if (before) draft.inquiries.set(before.id, { ...before, withdrawn: saidBy(fact, fact.data.reason) })
  },
  'inquiry.gauged': (draft, fact) => {
    const { channel, ...gauge } = fact.data
    draft.gauges.set(channel, saidBy(fact, gauge))
  }
}
