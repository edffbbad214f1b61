import type { Evolvers, Fact } from '../noun.ts'
import { isPerson } from '../person.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { RoleCall } from './call.ts'
import { sameSlot, standingTake, untouchedRole } from './call.ts'
import type { callEvents } from './events.ts'

/**
 * What the events of calls do to an incident. Where two people took one call before they heard of each other, the first
 * by order has it until it is released, logged or stale.
 */
export const callEvolve: Evolvers<typeof callEvents> = {
  'call.taken': (draft, fact) => {
    const { role, slot, number } = fact.data
    const take = standingTake(draft.takes, role, fact.happenedAt)
    if (take && !isPerson(fact.actor, take.by.person)) return
    draft.takes.set(role, { role, slot, number, by: fact.actor, at: fact.happenedAt })
  },
  'call.released': (draft, fact) => giveBack(draft, fact),
  'call.logged': (draft, fact) => {
    const { call, ...data } = fact.data
    giveBack(draft, fact)
    draft.calls.set(call, {
      ...data,
      id: call,
      inbound: false,
      by: fact.actor,
      at: fact.happenedAt,
      enteredAt: fact.enteredAt,
      earlier: []
    })
  },
  'call.received': (draft, fact) => {
    const { call, ...data } = fact.data
    draft.calls.set(call, {
      ...data,
      id: call,
      number: 0,
      callBackAt: null,
      seconds: null,
      inbound: true,
      paper: false,
      by: fact.actor,
      at: fact.happenedAt,
      enteredAt: fact.enteredAt,
      earlier: []
    })
  },
  'call.corrected': (draft, fact) => {
    const { call, outcome, callBackAt, note, reason } = fact.data
    const before = draft.calls.get(call)
    if (!before) return
    const earlier = [...before.earlier, saidBy(fact, { outcome: before.outcome, reason })]
    draft.calls.set(call, { ...before, outcome, callBackAt, note, earlier })
  },
  'call.advanced': (draft, fact) =>
    settle(draft, fact.data.role, ({ passed }) => {
      if (passed.some((one) => sameSlot(one.slot, fact.data.slot))) return {}
      return { passed: [...passed, { slot: fact.data.slot, at: fact.happenedAt, reason: fact.data.reason }] }
    }),
  'call.appointed': (draft, fact) => settle(draft, fact.data.role, () => ({ acting: saidBy(fact, fact.data.person) })),
  'call.covered': (draft, fact) =>
    settle(draft, fact.data.role, () => ({ covered: saidBy(fact, { by: fact.data.by, reason: fact.data.reason }) }))
}

function giveBack(draft: Draft, fact: Fact<{ readonly role: string }>): void {
  if (isPerson(fact.actor, draft.takes.get(fact.data.role)?.by.person)) draft.takes.delete(fact.data.role)
}

function settle(draft: Draft, role: string, to: (before: RoleCall) => Partial<RoleCall>): void {
  const before = draft.roleCalls.get(role) ?? untouchedRole
  draft.roleCalls.set(role, { ...before, ...to(before) })
}
