import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { filingEvents } from './events.ts'
import type { Filing } from './filing.ts'

/** What happens to the reports to authorities. What was finalised first stands: its words do not change. */
export const filingEvolve: Evolvers<typeof filingEvents> = {
  'filing.started': (draft, fact) => {
    const { filing, deadline, stage, number, carried } = fact.data
    if (draft.filings.has(filing)) return
    const entries = new Map(carried.map(({ field, ja, en }) => [field, [saidBy(fact, { ja, en })]]))
    const fresh = { finalised: undefined, sent: undefined, withdrawn: undefined }
    draft.filings.set(filing, { id: filing, deadline, stage, number, started: saidBy(fact, null), entries, ...fresh })
  },
  'filing.edited': (draft, fact) =>
    change(draft, fact.data.filing, (filing) => {
      const { field, text } = fact.data
      const entries = new Map(filing.entries)
      entries.set(field, [...(entries.get(field) ?? []), saidBy(fact, text)])
      return { ...filing, entries }
    }),
  'filing.finalised': (draft, fact) =>
    change(draft, fact.data.filing, (filing) => {
      const { hash, asOf, timeZone, leftOut, fields } = fact.data
      return filing.finalised
        ? filing
        : { ...filing, finalised: saidBy(fact, { hash, asOf, timeZone, leftOut, fields }) }
    }),
  'filing.sent': (draft, fact) =>
    change(draft, fact.data.filing, (filing) => {
      const { how, receipt } = fact.data
      return filing.sent ? filing : { ...filing, sent: saidBy(fact, { how, receipt }) }
    }),
  'filing.recalled': (draft, fact) => change(draft, fact.data.filing, (filing) => ({ ...filing, sent: undefined })),
  'filing.withdrawn': (draft, fact) =>
    change(draft, fact.data.filing, (filing) => ({ ...filing, withdrawn: saidBy(fact, fact.data.reason) }))
}

function change(draft: Draft, id: string, to: (filing: Filing) => Filing): void {
  const filing = draft.filings.get(id)
  if (filing) draft.filings.set(id, to(filing))
}
