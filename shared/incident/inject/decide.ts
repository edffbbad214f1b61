import type { Exercise } from '../../drill/exercise.ts'
import type { Inject } from '../../drill/scenario/schema.ts'
import { MOST_SECONDS } from '../../drill/scenario/schema.ts'
import { canonical } from '../../event/canonical.ts'
import type { NewEvent } from '../../event/envelope.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { isPerson } from '../person.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { injectCommands } from './commands.ts'
import { injectEvents } from './events.ts'
import type { InjectRun } from './run.ts'

const write = writerOf(injectEvents)

/**
 * What is decided of injects. When they come and what they say is the facilitator's; the room sees and answers what is out.
 * What is out is never changed, held or skipped: the room has read it.
 */
export const injectDecide: Deciders<typeof injectCommands> = {
  'inject.release': (state, { inject }, context) =>
    lead(state, context, (exercise) =>
      found(exercise, inject, ({ status, inject: run }) =>
        status === 'released' ? refused('inject-out') : decided(releaseOf(run, 'hand'))
      )
    ),
  'inject.hold': (state, data, context) =>
    waiting(state, data.inject, context, ({ status }) =>
      status === 'held' ? refused('already-so') : decided(write('inject.held', data))
    ),
  'inject.unhold': (state, data, context) =>
    waiting(state, data.inject, context, ({ status }) =>
      status === 'held' ? decided(write('inject.unheld', data)) : refused('not-held')
    ),
  'inject.change': (state, data, context) =>
    waiting(state, data.inject, context, ({ inject }) => {
      const { from, via, text, attachments, expected } = inject
      const isSame = canonical({ from, via, text, attachments, expected }) === canonical(data.content)
      return isSame ? refused('already-so') : decided(write('inject.changed', data))
    }),
  'inject.improvise': (state, { content, at, targetSeconds }, context) =>
    lead(state, context, ({ beganAt }) => {
      const atSeconds = Math.max(0, Math.floor(((at ?? context.now) - beganAt) / 1000))
      if (atSeconds > MOST_SECONDS) return refused('inject-too-late')
      const inject: Inject = {
        ...content,
        id: context.newId(),
        atSeconds,
        deeds: [{ kind: 'answered' }],
        targetSeconds,
        objectives: [],
        evaluates: [],
        conditions: []
      }
      const improvised = write('inject.improvised', { inject })
      return at === null || at <= context.now ? decided(improvised, releaseOf(inject, 'hand')) : decided(improvised)
    }),
  'inject.skip': (state, { inject, reason }, context) =>
    waiting(state, inject, context, () => decided(write('inject.skipped', { inject, because: 'hand', reason }))),
  'inject.see': (state, { inject }) =>
    out(state, inject, ({ seen }) => (seen ? refused('already-so') : decided(write('inject.seen', { inject })))),
  'inject.answer': (state, data) => out(state, data.inject, () => decided(write('inject.answered', data)))
}

/** That an inject reaches the room, with what the room is told. */
export function releaseOf({ id, from, via, text }: Inject, by: 'clock' | 'hand'): NewEvent {
  return write('inject.released', { inject: id, by, told: { from, via, text } })
}

/** What whoever leads the drill may do while it is not over. */
function lead(state: IncidentState, { actor }: Context, then: (exercise: Exercise) => Decision): Decision {
  return running(state, (exercise) =>
    isPerson(actor, exercise.facilitator)
      ? then(exercise)
      : refused('facilitator-only', { person: exercise.facilitator })
  )
}

function running({ exercise }: IncidentState, then: (exercise: Exercise) => Decision): Decision {
  if (!exercise) return refused('no-drill')
  return exercise.ended ? refused('drill-over') : then(exercise)
}

function found({ injects }: Exercise, id: string, then: (run: InjectRun) => Decision): Decision {
  const run = injects.get(id)
  return run ? then(run) : refused('no-such-inject')
}

/** What whoever leads the drill may do with an inject that the room has not got. */
function waiting(state: IncidentState, id: string, context: Context, then: (run: InjectRun) => Decision): Decision {
  return lead(state, context, (exercise) =>
    found(exercise, id, (run) => {
      if (run.status === 'released') return refused('inject-out')
      return run.status === 'skipped' ? refused('inject-skipped') : then(run)
    })
  )
}

/** What the room may do with an inject that is out. */
function out(state: IncidentState, id: string, then: (run: InjectRun) => Decision): Decision {
  return running(state, (exercise) =>
    found(exercise, id, (run) => (run.status === 'released' ? then(run) : refused('inject-waiting')))
  )
}
