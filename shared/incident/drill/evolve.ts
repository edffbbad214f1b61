import { cutClock, paceClock, putForward, resumeClock, startClock, stopClock } from '../../drill/clock.ts'
import type { DrillClock } from '../../drill/clock.ts'
import type { Exercise } from '../../drill/exercise.ts'
import { noPast } from '../../drill/past.ts'
import { waitingRuns } from '../inject/run.ts'
import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { drillEvents } from './events.ts'

/**
 * What the events of a drill do to it. A live incident takes none of them, a drill begins once, and after its end its time
 * stands for good.
 */
export const drillEvolve: Evolvers<typeof drillEvents> = {
  'drill.began': (draft, fact) => {
    if (!draft.drill || draft.exercise) return
    const { scenario, plan, facilitator, announced, wall, pace } = fact.data
    draft.exercise = {
      scenario,
      plan,
      facilitator,
      announced,
      clock: startClock(wall, pace),
      beganAt: wall,
      paused: undefined,
      ended: undefined,
      branch: null,
      injects: waitingRuns(scenario, wall),
      past: noPast,
      notes: [],
      tags: []
    }
  },
  'drill.paused': (draft, fact) => {
    const { wall, reason, incident } = fact.data
    run(draft, ({ clock, paused }) => ({
      clock: stopClock(clock, wall),
      paused: paused && incident === null ? paused : saidBy(fact, { reason, incident })
    }))
  },
  'drill.resumed': (draft, { data: { wall } }) =>
    run(draft, ({ clock }) => ({ clock: resumeClock(clock, wall), paused: undefined })),
  'drill.paced': (draft, { data: { wall, pace } }) => turn(draft, (clock) => paceClock(clock, wall, pace)),
  'drill.jumped': (draft, { data: { wall, to } }) => turn(draft, (clock) => putForward(clock, wall, to)),
  'drill.ended': (draft, fact) => {
    const { wall, reason } = fact.data
    run(draft, ({ clock }) => ({ clock: stopClock(clock, wall), paused: undefined, ended: saidBy(fact, reason) }))
  },
  'drill.led': (draft, { data: { facilitator } }) => change(draft, () => ({ facilitator })),
  'drill.branched': (draft, fact) => {
    const { from, at, reason } = fact.data
    change(draft, ({ clock }) => ({
      clock: cutClock(clock, at),
      branch: { from, at },
      paused: { ...saidBy(fact, { reason, incident: null }), at, enteredAt: at },
      ended: undefined
    }))
  },
  'drill.noted': (draft, fact) => {
    const { id, text } = fact.data
    change(draft, ({ notes }) => ({
      notes: notes.some((one) => one.id === id) ? notes : [...notes, { ...saidBy(fact, text), id }]
    }))
  },
  'drill.tagged': (draft, fact) => {
    const { id, label, text, inject } = fact.data
    change(draft, ({ tags }) => ({
      tags: tags.some((one) => one.id === id) ? tags : [...tags, { ...saidBy(fact, text), id, label, inject }]
    }))
  }
}

/** What happens to a drill that is not over. */
function run(draft: Draft, to: (before: Exercise) => Partial<Exercise>): void {
  if (draft.exercise && !draft.exercise.ended) change(draft, to)
}

function turn(draft: Draft, to: (before: DrillClock) => DrillClock): void {
  run(draft, ({ clock }) => ({ clock: to(clock) }))
}

function change(draft: Draft, to: (before: Exercise) => Partial<Exercise>): void {
  const before = draft.exercise
  if (before) draft.exercise = { ...before, ...to(before) }
}
