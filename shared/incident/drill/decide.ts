import { drillTime, isStopped } from '../../drill/clock.ts'
import type { Exercise } from '../../drill/exercise.ts'
import { compareRuns } from '../inject/run.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { isPerson } from '../person.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import { closing } from './closing.ts'
import type { drillCommands } from './commands.ts'
import { drillEvents } from './events.ts'

const write = writerOf(drillEvents)

/**
 * What is decided of a drill. Its clock, its end and the facilitator's notes are the facilitator's; whoever must do it in
 * their place takes the lead over first, with a reason. A moment may be marked by anybody, after the end too.
 */
export const drillDecide: Deciders<typeof drillCommands> = {
  'drill.pause': (state, data, context) =>
    lead(state, context, ({ clock }) => {
      if (isStopped(clock)) return refused('already-so')
      if (data.reason === '') return refused('reason-missing')
      return decided(write('drill.paused', { wall: wallOf(context), reason: data.reason, incident: null }))
    }),
  'drill.resume': (state, _, context) =>
    lead(state, context, ({ clock }) =>
      isStopped(clock) ? decided(write('drill.resumed', { wall: wallOf(context) })) : refused('already-so')
    ),
  'drill.pace': (state, { pace }, context) =>
    lead(state, context, ({ clock }) =>
      clock.pace === pace
        ? refused('already-so')
        : decided(write('drill.paced', { wall: wallOf(context), pace, from: clock.pace }))
    ),
  'drill.jump': (state, data, context) =>
    lead(state, context, (exercise) => {
      const wall = wallOf(context)
      const from = drillTime(exercise.clock, wall)
      const to = data.to === 'next-inject' ? nextInjectAt(exercise, from) : data.to
      if (to === null) return refused('no-inject-left')
      if (to <= from) return refused('drill-only-forward')
      return decided(write('drill.jumped', { wall, from, to }))
    }),
  'drill.end': (state, data, context) =>
    lead(state, context, () => {
      if (data.reason === '') return refused('reason-missing')
      return decided(write('drill.ended', { wall: wallOf(context), reason: data.reason }), ...closing(state, context))
    }),
  'drill.lead': (state, data, context) =>
    running(state, ({ facilitator }) => {
      if (isPerson(context.actor, facilitator)) return refused('already-so')
      if (data.reason === '') return refused('reason-missing')
      return decided(write('drill.led', { facilitator: context.actor.person, from: facilitator, reason: data.reason }))
    }),
  'drill.note': (state, { text }, context) => {
    if (!state.exercise) return refused('no-drill')
    if (!isPerson(context.actor, state.exercise.facilitator)) return notTheFacilitator(state.exercise)
    return text === '' ? refused('nothing-entered') : decided(write('drill.noted', { id: context.newId(), text }))
  },
  'drill.tag': (state, { label, text, inject }, context) => {
    if (!state.exercise) return refused('no-drill')
    if (label === '' && text === '') return refused('nothing-entered')
    if (inject !== null && !state.exercise.injects.has(inject)) return refused('no-such-inject')
    return decided(write('drill.tagged', { id: context.newId(), label, text, inject }))
  }
}

/** The wall clock that a decision is made by (ms): in a drill it is not `now`. */
function wallOf({ wall, now }: Context): number {
  return wall ?? now
}

/** When the next inject comes (ms of drill time) that neither is out nor held; null where none is left. */
export function nextInjectAt({ injects }: Pick<Exercise, 'injects'>, after: number): number | null {
  const next = [...injects.values()]
    .filter(({ status, dueAt }) => status === 'waiting' && dueAt > after)
    .toSorted(compareRuns)[0]
  return next?.dueAt ?? null
}

/** What whoever leads the drill may do while it is not over. */
function lead(state: IncidentState, { actor }: Context, then: (exercise: Exercise) => Decision): Decision {
  return running(state, (exercise) =>
    isPerson(actor, exercise.facilitator) ? then(exercise) : notTheFacilitator(exercise)
  )
}

function running({ exercise }: IncidentState, then: (exercise: Exercise) => Decision): Decision {
  if (!exercise) return refused('no-drill')
  return exercise.ended ? refused('drill-over') : then(exercise)
}

function notTheFacilitator({ facilitator }: Exercise): Decision {
  return refused('facilitator-only', { person: facilitator })
}
