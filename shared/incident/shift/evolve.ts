import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { shiftEvents } from './events.ts'

/** What the turns at the support desk do to an incident. */
export const shiftEvolve: Evolvers<typeof shiftEvents> = {
  'shift.planned': (draft, fact) => {
    const { shift, ...turn } = fact.data
    if (draft.shifts.has(shift)) return
    draft.shifts.set(shift, { ...turn, id: shift, planned: saidBy(fact, null), ended: null, cancelled: undefined })
  },
  'shift.changed': (draft, fact) => {
    const { shift, channel, until, relief } = fact.data
    const before = draft.shifts.get(shift)
    if (before) draft.shifts.set(shift, { ...before, channel, until, relief })
  },
  'shift.ended': (draft, fact) => {
    const before = draft.shifts.get(fact.data.shift)
    if (before && before.ended === null) draft.shifts.set(before.id, { ...before, ended: fact.happenedAt })
  },
  'shift.cancelled': (draft, fact) => {
    const before = draft.shifts.get(fact.data.shift)
    if (before) draft.shifts.set(before.id, { ...before, cancelled: saidBy(fact, fact.data.reason) })
  }
}
