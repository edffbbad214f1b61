import type { Evolvers } from '../noun.ts'
import { cellKey } from '../service/cell.ts'
import { setRegister } from '../register.ts'
import { saidBy } from '../said.ts'
import type { TimeName } from '../times.ts'
import type { haltEvents } from './events.ts'

/** What the events of the halt do to an incident. */
export const haltEvolve: Evolvers<typeof haltEvents> = {
  'halt.declared': (draft, fact) => {
    const { data } = fact
    if (draft.declaredAt === null) draft.drill = data.drill
    draft.declaredAt = fact.happenedAt
    draft.title = data.title
    draft.reference = data.reference ?? null
    draft.playbook = data.playbook
    draft.type = setRegister(undefined, data.type, fact, true)
    draft.severity = setRegister(undefined, data.severity, fact, true)
    draft.cause = saidBy(fact, data.cause)
    draft.commander = saidBy(fact, data.commander)
    draft.phase = saidBy(fact, data.phase)
    for (const [name, at] of Object.entries(data.times)) {
      if (at !== undefined) draft.times.set(name as TimeName, saidBy(fact, at))
    }
    for (const { service, asset, state } of data.cells) {
      draft.cells.set(cellKey(service, asset), {
        service,
        asset,
        note: '',
        was: state,
        state: setRegister(undefined, state, fact, true)
      })
    }
  },
  'halt.retitled': (draft, fact) => {
    draft.title = fact.data.title
  },
  'halt.reclassified': (draft, fact) => {
    draft.type = setRegister(draft.type, fact.data.type, fact, fact.data.settles)
  },
  'halt.regraded': (draft, fact) => {
    draft.severity = setRegister(draft.severity, fact.data.severity, fact, fact.data.settles)
  },
  'halt.retimed': (draft, fact) => {
    const { name, at } = fact.data
    if (at === null) draft.times.delete(name)
    else draft.times.set(name, saidBy(fact, at))
  },
  'halt.explained': (draft, fact) => {
    draft.cause = saidBy(fact, fact.data)
  },
  'halt.closed': (draft, fact) => {
    draft.closed = saidBy(fact, fact.data.reason)
  },
  'halt.reopened': (draft) => {
    draft.closed = undefined
  },
  'playbook.adopted': (draft, fact) => {
    draft.playbook = fact.data.playbook
  }
}
