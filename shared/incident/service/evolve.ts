import type { Evolvers } from '../noun.ts'
import { setRegister } from '../register.ts'
import { cellKey } from './cell.ts'
import type { serviceEvents } from './events.ts'

/** What the events of the matrix do to an incident. */
export const serviceEvolve: Evolvers<typeof serviceEvents> = {
  'service.changed': (draft, fact) => {
    for (const { service, asset, from } of fact.data.cells) {
      const key = cellKey(service, asset)
      const before = draft.cells.get(key)?.state
      draft.cells.set(key, {
        service,
        asset,
        note: fact.data.note,
        was: from,
        state: setRegister(before, fact.data.state, fact, fact.data.settles)
      })
    }
  }
}
