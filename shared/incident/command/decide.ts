import type { Commander, IncidentState } from '../state.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { isPerson } from '../person.ts'
import { refused } from '../refusal.ts'
import type { commandCommands } from './commands.ts'
import { commandEvents } from './events.ts'

const write = writerOf(commandEvents)

/** What is decided of the command. Hand-over needs acceptance; a take-over needs a reason. */
export const commandDecide: Deciders<typeof commandCommands> = {
  'command.offer': (state, data, context) => {
    if (!isPerson(context.actor, state.commander?.value.person)) return commanderOnly(state)
    if (isPerson(context.actor, data.to.person)) return refused('offer-to-yourself')
    return decided(write('command.offered', data))
  },
  'command.withdraw': (state, _data, context) => {
    if (!state.offer) return refused('no-offer')
    if (!isPerson(context.actor, state.commander?.value.person)) return commanderOnly(state)
    return decided(write('command.withdrawn', { to: state.offer.value }))
  },
  'command.accept': (state, _data, context) =>
    answering(state, context, (offered) =>
      decided(
        write('command.accepted', {
          commander: { person: context.actor.person, role: offered.role },
          from: state.commander?.value ?? null
        })
      )
    ),
  'command.decline': (state, data, context) =>
    answering(state, context, (to) => decided(write('command.declined', { to, reason: data.reason }))),
  'command.take': (state, data, context) => {
    if (isPerson(context.actor, state.commander?.value.person)) return refused('you-command-already')
    if (data.reason === '') return refused('reason-missing')
    return decided(
      write('command.taken', {
        commander: { person: context.actor.person, role: context.actor.role },
        from: state.commander?.value ?? null,
        reason: data.reason
      })
    )
  }
}

function answering(state: IncidentState, context: Context, answer: (offered: Commander) => Decision): Decision {
  if (!state.offer) return refused('no-offer')
  const offered = state.offer.value
  if (!isPerson(context.actor, offered.person)) return refused('not-offered-to-you', { person: offered.person })
  return answer(offered)
}

function commanderOnly(state: IncidentState): Decision {
  return refused('commander-only', { person: state.commander?.value.person ?? '' })
}
