import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { isPerson } from '../person.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { Take } from './call.ts'
import { sameSlot, standingTake } from './call.ts'
import type { callCommands } from './commands.ts'
import { callEvents } from './events.ts'

const write = writerOf(callEvents)

/** What is decided of the calls. A call is taken before it is made; a take that went stale is anybody's. */
export const callDecide: Deciders<typeof callCommands> = {
  'call.take': (state, data, context) => {
    const take = standingTake(state.takes, data.role, context.now)
    if (!isCallable(context, data.role)) return noSuchRole(data.role)
    if (take && !isPerson(context.actor, take.by.person)) return takenBy(take)
    if (take && sameSlot(take.slot, data.slot) && take.number === data.number) return refused('already-so')
    return decided(write('call.taken', data))
  },
  'call.release': (state, data, context) => {
    const take = standingTake(state.takes, data.role, context.now)
    if (!take) return refused('not-taken')
    if (!isPerson(context.actor, take.by.person)) return takenBy(take)
    return decided(write('call.released', data))
  },
  'call.log': (state, data, context) => {
    if (!isCallable(context, data.role)) return noSuchRole(data.role)
    return (data.paper ? undefined : unlessTaken(state, data.role, context)) ?? logged(data, context)
  },
  'call.receive': (_state, data, context) => {
    if (!isCallable(context, data.role)) return noSuchRole(data.role)
    return decided(write('call.received', { ...data, call: context.newId() }))
  },
  'call.correct': (state, data) => {
    const call = state.calls.get(data.call)
    if (!call) return refused('no-such-call')
    if (data.reason === '') return refused('reason-missing')
    const same = call.outcome === data.outcome && call.note === data.note && call.callBackAt === data.callBackAt
    return same ? refused('already-so') : decided(write('call.corrected', { ...data, was: call.outcome }))
  },
  'call.advance': (state, data, context) => {
    if (!isCallable(context, data.role)) return noSuchRole(data.role)
    if (data.reason === '') return refused('reason-missing')
    const passed = state.roleCalls.get(data.role)?.passed ?? []
    return passed.some((one) => sameSlot(one.slot, data.slot))
      ? refused('already-so')
      : decided(write('call.advanced', data))
  },
  'call.appoint': (state, data, context) => {
    if (!context.playbook.roles.has(data.role)) return noSuchRole(data.role)
    if (data.reason === '') return refused('reason-missing')
    const acting = state.roleCalls.get(data.role)?.acting
    return isPerson(data, acting?.value) ? refused('already-so') : decided(write('call.appointed', data))
  },
  'call.cover': (state, data, context) => {
    const unknown = [data.role, data.by].find((role) => !context.playbook.roles.has(role))
    if (unknown !== undefined) return noSuchRole(unknown)
    if (data.role === data.by) return refused('covers-itself')
    if (data.reason === '') return refused('reason-missing')
    const by = state.roleCalls.get(data.role)?.covered?.value.by
    return by === data.by ? refused('already-so') : decided(write('call.covered', data))
  }
}

function logged(data: Parameters<(typeof callDecide)['call.log']>[1], context: Context): Decision {
  const callBackAt = data.outcome === 'willCallBack' ? data.callBackAt : null
  return decided(write('call.logged', { ...data, callBackAt, call: context.newId() }))
}

/** A live call is logged by whoever took it: their own take holds as long as nobody else took it over. */
function unlessTaken(state: IncidentState, role: string, context: Context): Decision | undefined {
  const take = state.takes.get(role)
  if (!take) return refused('not-taken')
  if (isPerson(context.actor, take.by.person)) return undefined
  return standingTake(state.takes, role, context.now) ? takenBy(take) : refused('not-taken')
}

/** A role of the playbook or a party outside. */
function isCallable({ playbook }: Context, role: string): boolean {
  return playbook.roles.has(role) || playbook.playbook.externalContacts.some((contact) => contact.id === role)
}

function noSuchRole(role: string): Decision {
  return refused('no-such-role', { role })
}

function takenBy(take: Take): Decision {
  return refused('taken-by-another', { person: take.by.person })
}
