import type { Evolvers, Fact } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { vendorEvents } from './events.ts'
import type { Engagement } from './vendor.ts'

/** What vendors' words and cases do to an incident. A word that is written down late takes its place among the others. */
export const vendorEvolve: Evolvers<typeof vendorEvents> = {
  'vendor.engaged': (draft, fact) => {
    const { engagement: id, ...data } = fact.data
    if (draft.vendors.has(id)) return
    const engaged = saidBy(fact, null)
    const urgent = data.topPriority ? engaged : undefined
    draft.vendors.set(id, { ...data, id, engaged, urgent, words: [], closed: undefined })
  },
  'vendor.amended': (draft, fact) =>
    change(draft, fact, ({ urgent }) => {
      const { caseNumber, topPriority } = fact.data
      return { caseNumber, topPriority, urgent: topPriority ? (urgent ?? saidBy(fact, null)) : undefined }
    }),
  'vendor.heard': (draft, fact) =>
    change(draft, fact, ({ words }) => {
      const word = saidBy(fact, { text: fact.data.text, nextAt: fact.data.nextAt })
      const place = words.findLastIndex((one) => one.at <= word.at) + 1
      return { words: words.toSpliced(place, 0, word) }
    }),
  'vendor.closed': (draft, fact) =>
    change(draft, fact, ({ closed }) => ({ closed: closed ?? saidBy(fact, fact.data.reason) }))
}

function change(
  draft: Draft,
  fact: Fact<{ readonly engagement: string }>,
  to: (before: Engagement) => Partial<Engagement>
): void {
  const before = draft.vendors.get(fact.data.engagement)
  if (before) draft.vendors.set(before.id, { ...before, ...to(before) })
}
