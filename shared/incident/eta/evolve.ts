import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { etaEvents } from './events.ts'

/** What estimates do to an incident: each is kept, the last by order stands. */
export const etaEvolve: Evolvers<typeof etaEvents> = {
  'eta.estimated': (draft, fact) => {
    const { eta: id, ...estimated } = fact.data
    draft.etas.delete(id)
    draft.etas.set(id, { ...saidBy(fact, estimated), id })
  }
}
