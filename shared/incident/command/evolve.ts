import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { commandEvents } from './events.ts'

/** What the events of the command do to an incident. */
export const commandEvolve: Evolvers<typeof commandEvents> = {
  'command.offered': (draft, fact) => {
    draft.offer = saidBy(fact, fact.data.to)
  },
  'command.withdrawn': (draft) => {
    draft.offer = undefined
  },
  'command.accepted': (draft, fact) => {
    draft.commander = saidBy(fact, fact.data.commander)
    draft.offer = undefined
  },
  'command.declined': (draft) => {
    draft.offer = undefined
  },
  'command.taken': (draft, fact) => {
    draft.commander = saidBy(fact, fact.data.commander)
    draft.offer = undefined
  }
}
