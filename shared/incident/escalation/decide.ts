import type { NewEvent } from '../../event/envelope.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { isPerson, samePerson } from '../person.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { escalationCommands } from './commands.ts'
import { followsFrom } from './consequence.ts'
import type { BoardDecision, Escalation } from './escalation.ts'
import { isBarred, levelOf } from './escalation.ts'
import { escalationEvents } from './events.ts'

const write = writerOf(escalationEvents)

/** What is decided of escalations, decisions and bars. */
export const escalationDecide: Deciders<typeof escalationCommands> = {
  'escalation.acknowledge': (state, data, context) =>
    onOpen(state, data.escalation, ({ acks }) => {
      const role = data.role === '' ? context.actor.role : data.role
      const known = acks.some(
        (ack) => ack.role === role && samePerson(ack.person, context.actor.person) && ack.lapsedAt === null
      )
      return known
        ? refused('already-so')
        : decided(write('escalation.acknowledged', { escalation: data.escalation, role }))
    }),
  'escalation.resolve': (state, data) =>
    onOpen(state, data.escalation, () => withReason(data.reason, write('escalation.resolved', data))),
  'escalation.comment': (state, data) =>
    state.escalations.has(data.escalation) ? decided(write('escalation.commented', data)) : noSuch(data.escalation),
  'escalation.hand': (state, data) => onOpen(state, data.escalation, () => decided(write('escalation.handed', data))),
  'escalation.hold': (state, data) =>
    onOpen(state, data.escalation, ({ held }) =>
      held ? refused('already-so') : withReason(data.reason, write('escalation.held', data))
    ),
  'escalation.resume': (state, data) =>
    onOpen(state, data.escalation, ({ held }) =>
      held ? withReason(data.reason, write('escalation.resumed', data)) : refused('not-held')
    ),
  'escalation.jump': (state, data) =>
    onOpen(state, data.escalation, (found) =>
      data.to <= levelOf(found) || data.to > found.levels
        ? refused('no-such-level', { level: data.to })
        : withReason(data.reason, write('escalation.jumped', data))
    ),
  'decision.ask': (state, data) =>
    state.decisions.has(data.decision) ? refused('already-so') : decided(write('decision.asked', data)),
  'decision.take': (state, data, context) => answer(state, data, context, true),
  'decision.decline': (state, data, context) => answer(state, data, context, false),
  'bar.raise': (state, data) =>
    isBarred(state.bars, data.bar) ? refused('already-so') : withReason(data.reason, write('bar.raised', data)),
  'bar.lift': (state, data, context) => {
    const bar = state.bars.get(data.bar)
    if (!bar || !isBarred(state.bars, data.bar)) return refused('not-barred')
    const first = bar.lifts.find((said) => isPerson(context.actor, said.by.person))
    return first
      ? refused('second-person-needed', { person: first.by.person })
      : withReason(data.reason, write('bar.lifted', data))
  }
}

/** A decision is answered once. Declining needs a reason; taking it may carry out what follows from it. */
function answer(
  state: IncidentState,
  data: { readonly decision: string; readonly reason: string },
  context: Context,
  taken: boolean
): Decision {
  const found = state.decisions.get(data.decision)
  if (!found) return refused('no-such-decision')
  if (found.answer) return refused('already-answered', { person: found.answer.by.person })
  if (!taken) return withReason(data.reason, write('decision.declined', data))
  const follows = consequenceOf(state, found, data.reason, context)
  return follows.ok ? decided(write('decision.taken', data), ...follows.events) : follows
}

function consequenceOf(state: IncidentState, found: BoardDecision, reason: string, context: Context): Decision {
  return followsFrom(found.effect)?.(state, { about: found.about, reason }, context) ?? { ok: true, events: [] }
}

function onOpen(state: IncidentState, id: string, then: (escalation: Escalation) => Decision): Decision {
  const escalation = state.escalations.get(id)
  if (!escalation) return noSuch(id)
  return escalation.resolved ? refused('already-resolved') : then(escalation)
}

function noSuch(escalation: string): Decision {
  return refused('no-such-escalation', { escalation })
}

function withReason(reason: string, event: NewEvent): Decision {
  return reason === '' ? refused('reason-missing') : decided(event)
}
