import type { Deciders } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { etaCommands } from './commands.ts'
import { etaOf } from './eta.ts'
import { etaEvents } from './events.ts'

const write = writerOf(etaEvents)

/** What is decided of the expected recovery. The same estimate again is none. */
export const etaDecide: Deciders<typeof etaCommands> = {
  'eta.estimate': (state, data, context) => {
    const { from, to, basis, reviewAt } = data
    if (to !== null && from === null) return refused('end-without-start')
    if (to !== null && from !== null && from > to) return refused('end-before-start')
    const before = etaOf(state.etas)?.value
    const same =
      before && before.from === from && before.to === to && before.basis === basis && before.reviewAt === reviewAt
    return same ? refused('already-so') : decided(write('eta.estimated', { ...data, eta: context.newId() }))
  }
}
