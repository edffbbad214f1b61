import type { Deciders } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { plainName } from '../person.ts'
import { refused } from '../refusal.ts'
import type { scriptCommands } from './commands.ts'
import { scriptEvents } from './events.ts'

const write = writerOf(scriptEvents)

/** What is decided of the agents' script. Nobody has read what is still to come. */
export const scriptDecide: Deciders<typeof scriptCommands> = {
  'script.confirm': (state, { person, asOf }, { actor, now }) => {
    if (asOf > now) return refused('in-the-future')
    const reader = person === '' ? actor.person : person
    const before = state.scriptReads.get(plainName(reader))
    if (before && before.value.asOf >= asOf) return refused('already-so')
    return decided(write('script.confirmed', { person: reader, asOf }))
  }
}
