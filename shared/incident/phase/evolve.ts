import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { phaseEvents } from './events.ts'

/** What the events of the phase do to an incident. */
export const phaseEvolve: Evolvers<typeof phaseEvents> = {
  'phase.advanced': (draft, fact) => {
    draft.phase = saidBy(fact, fact.data.to)
  },
  'phase.returned': (draft, fact) => {
    draft.phase = saidBy(fact, fact.data.to)
  }
}
