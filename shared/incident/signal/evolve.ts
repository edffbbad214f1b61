import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { signalEvents } from './events.ts'

/** What reported facts do to an incident. */
export const signalEvolve: Evolvers<typeof signalEvents> = {
  'signal.reported': (draft, fact) => {
    const { signal: id, fact: said } = fact.data
    const before = draft.signals.get(id)
    if (!before || before.withdrawn) draft.signals.set(id, { ...saidBy(fact, said), id, withdrawn: undefined })
  },
  'signal.withdrawn': (draft, fact) => {
    const before = draft.signals.get(fact.data.signal)
    if (before) draft.signals.set(before.id, { ...before, withdrawn: saidBy(fact, fact.data.reason) })
  }
}
