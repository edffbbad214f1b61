import type { InjectScore } from '../../drill/score/injects.ts'
import type { Grade } from '../../drill/score/grade.ts'

/** One inject on the chart of the expected against the actual: places on the axis from 0 to 1, null where there is none. */
export type ExpectedRow = {
  readonly id: string
  readonly grade: Grade
  readonly improvised: boolean
  /** When the scenario had it. */
  readonly due: number
  readonly released: number | null
  /** Until when what it asks for was in time. */
  readonly target: number | null
  readonly first: number | null
  readonly right: number | null
}

/** The chart: its rows and a few round minutes for its axis. `from` and `to` in ms of drill time. */
export type ExpectedScene = {
  readonly rows: readonly ExpectedRow[]
  readonly from: number
  readonly to: number
  readonly ticks: readonly { readonly minutes: number; readonly x: number }[]
}

const MINUTE = 60_000
/** Steps (min) of which the axis takes the first that gives no more than so many marks. */
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440] as const
const MOST_TICKS = 9

/** Lays injects out between the start of a drill and its end (ms of drill time). */
export function expectedScene(injects: readonly InjectScore[], from: number, end: number): ExpectedScene {
  const moments = injects.flatMap(({ run, targetAt, rightAt }) => [run.dueAt, run.releasedAt, targetAt, rightAt])
  const to = Math.max(end, from + MINUTE, ...moments.filter((at) => at !== null))
  const at = (ms: number | null) => (ms === null ? null : place(ms, from, to))
  return {
    from,
    to,
    ticks: ticksOf(from, to),
    rows: injects.map(({ run, grade, targetAt, firstAt, rightAt }) => ({
      id: run.inject.id,
      grade,
      improvised: run.improvised,
      due: place(run.dueAt, from, to),
      released: at(run.releasedAt),
      target: at(targetAt),
      first: at(firstAt),
      right: at(rightAt)
    }))
  }
}

function place(ms: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (ms - from) / (to - from)))
}

function ticksOf(from: number, to: number): { minutes: number; x: number }[] {
  const minutes = (to - from) / MINUTE
  const step = steps.find((one) => minutes / one <= MOST_TICKS) ?? Math.ceil(minutes / MOST_TICKS)
  return Array.from({ length: Math.floor(minutes / step) + 1 }, (_, index) => ({
    minutes: index * step,
    x: (index * step) / minutes
  }))
}
