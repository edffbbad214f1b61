import type { Evolvers } from '../noun.ts'
import { plainName } from '../person.ts'
import { saidBy } from '../said.ts'
import type { scriptEvents } from './events.ts'

/** What the events of the script do to an incident: of one person the latest reading stands. */
export const scriptEvolve: Evolvers<typeof scriptEvents> = {
  'script.confirmed': (draft, fact) => {
    const key = plainName(fact.data.person)
    const before = draft.scriptReads.get(key)
    if (before && before.value.asOf >= fact.data.asOf) return
    draft.scriptReads.set(key, saidBy(fact, fact.data))
  }
}
