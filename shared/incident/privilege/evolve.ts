import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { privilegeEvents } from './events.ts'

/** What claims of privilege do to an incident: the last word by the order of the log stands. */
export const privilegeEvolve: Evolvers<typeof privilegeEvents> = {
  'privilege.claimed': (draft, fact) => {
    const { of, reason } = fact.data
    draft.privileges.set(of, saidBy(fact, { standing: true, reason }))
  },
  'privilege.lifted': (draft, fact) => {
    const { of, reason } = fact.data
    draft.privileges.set(of, saidBy(fact, { standing: false, reason }))
  }
}
