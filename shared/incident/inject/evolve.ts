import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { injectEvents } from './events.ts'
import type { InjectRun } from './run.ts'
import { waitingRun } from './run.ts'

/**
 * What the events of injects do to a drill. Each comes out once: a second release, by whichever console, changes nothing,
 * and what is out stays out, whatever was said of it by somebody who had not seen it.
 */
export const injectEvolve: Evolvers<typeof injectEvents> = {
  'inject.released': (draft, fact) =>
    change(draft, fact.data.inject, (before) =>
      before.status === 'released'
        ? undefined
        : {
            status: 'released',
            releasedAt: fact.happenedAt,
            releasedBy: saidBy(fact, fact.data.by),
            held: undefined,
            skipped: undefined,
            skippedBecause: null
          }
    ),
  'inject.held': (draft, fact) =>
    change(draft, fact.data.inject, ({ status }) =>
      status === 'waiting' ? { status: 'held', held: saidBy(fact, fact.data.reason) } : undefined
    ),
  'inject.unheld': (draft, fact) =>
    change(draft, fact.data.inject, ({ status }) =>
      status === 'held' ? { status: 'waiting', held: undefined, freedAt: fact.happenedAt } : undefined
    ),
  'inject.changed': (draft, fact) =>
    change(draft, fact.data.inject, ({ status, inject, earlier }) =>
      status === 'waiting' || status === 'held'
        ? {
            inject: { ...inject, ...fact.data.content },
            earlier: [...earlier, saidBy(fact, { inject, reason: fact.data.reason })]
          }
        : undefined
    ),
  'inject.improvised': (draft, fact) => {
    const { exercise } = draft
    const { inject } = fact.data
    if (!exercise || exercise.ended || exercise.injects.has(inject.id)) return
    const run = waitingRun(inject, exercise.beganAt + inject.atSeconds * 1000, true)
    draft.exercise = { ...exercise, injects: new Map(exercise.injects).set(inject.id, run) }
  },
  'inject.skipped': (draft, fact) =>
    change(draft, fact.data.inject, ({ status }) =>
      status === 'waiting' || status === 'held'
        ? {
            status: 'skipped',
            held: undefined,
            skipped: saidBy(fact, fact.data.because),
            skippedBecause: fact.data.reason
          }
        : undefined
    ),
  'inject.seen': (draft, fact) =>
    change(draft, fact.data.inject, ({ status, seen }) =>
      status === 'released' && !seen ? { seen: saidBy(fact, null) } : undefined
    ),
  'inject.answered': (draft, fact) =>
    change(draft, fact.data.inject, ({ status, answers }) =>
      status === 'released' ? { answers: [...answers, saidBy(fact, fact.data.text)] } : undefined
    )
}

/** An inject of a drill that is not over, changed; nothing where there is no such inject or nothing changes. */
function change(draft: Draft, id: string, to: (before: InjectRun) => Partial<InjectRun> | undefined): void {
  const { exercise } = draft
  const before = exercise?.injects.get(id)
  if (!exercise || exercise.ended || !before) return
  const after = to(before)
  if (after) draft.exercise = { ...exercise, injects: new Map(exercise.injects).set(id, { ...before, ...after }) }
}
