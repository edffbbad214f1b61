import type { Deed } from '../scenario/deed.ts'
import type { InjectRun } from '../../incident/inject/run.ts'
import { compareRuns } from '../../incident/inject/run.ts'
import { deedDone } from '../deed.ts'
import { earliest } from '../../report/metrics/moments.ts'
import type { ScoreBasis } from './basis.ts'
import type { Grade } from './grade.ts'
import { gradeBy } from './grade.ts'

/** What a deed of an inject came to: when the room did it (ms of drill time), null where it did not. */
export type DeedScore = { readonly deed: Deed; readonly at: number | null }

/** How the room took one inject. Times in ms of drill time, null where it never came to that. */
export type InjectScore = {
  readonly run: InjectRun
  readonly seenAt: number | null
  /** The first of what was asked, or a first answer. */
  readonly firstAt: number | null
  /** When all that was asked had been done. */
  readonly rightAt: number | null
  /** Until when that was in time. */
  readonly targetAt: number | null
  readonly deeds: readonly DeedScore[]
  readonly grade: Grade
}

/** Every inject in the order in which it was due, with what the room made of it, from the log alone. */
export function injectScores(basis: ScoreBasis): InjectScore[] {
  return [...basis.exercise.injects.values()].sort(compareRuns).map((run) => injectScore(run, basis))
}

function injectScore(run: InjectRun, basis: ScoreBasis): InjectScore {
  const { inject, releasedAt, seen, answers } = run
  const { state, playbook } = basis
  const seenAt = seen?.at ?? answers[0]?.at ?? null
  if (releasedAt === null) {
    return { run, seenAt, firstAt: null, rightAt: null, targetAt: null, deeds: [], grade: unreleased(run, basis) }
  }
  const deeds = inject.deeds.map((deed) => ({ deed, at: deedDone(deed, state, playbook, releasedAt, inject.id) }))
  const done = deeds.flatMap(({ at }) => at ?? [])
  const said = answers[0]?.at
  const firstAt = earliest(said === undefined ? done : [...done, said])
  const rightAt = deeds.length === 0 ? (said ?? null) : done.length === deeds.length ? Math.max(...done) : null
  const targetAt = releasedAt + inject.targetSeconds * 1000
  return { run, seenAt, firstAt, rightAt, targetAt, deeds, grade: gradeBy(rightAt, targetAt, basis.over) }
}

/**
 * One that waited for the room and whose time came is missed by a room that never did what it waited for; one that was
 * skipped, held, or was still to come when the drill ended was not asked.
 */
function unreleased({ status, dueAt, inject, skipped, skippedBecause }: InjectRun, { over, until }: ScoreBasis): Grade {
  if (skipped?.value === 'condition' && skippedBecause === 'only-if') return 'missed'
  if (status !== 'waiting') return 'notAsked'
  if (!over) return 'open'
  const waits = inject.conditions.some(({ when }) => when === 'only-if')
  return waits && dueAt <= until ? 'missed' : 'notAsked'
}
