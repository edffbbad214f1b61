import type { Summary } from '../../bridge/shapes.ts'

/** A drill that runs or ran, on a scenario of its own clock. */
export type DrillRun = Summary & { readonly exercise: NonNullable<Summary['exercise']> }

/** One drill with the branches that leave it, each under the one it leaves: `depth` 0 is no branch. */
export type RunLine = { readonly run: DrillRun; readonly depth: number }

/** The drills of an installation: those that run before those that are over, the newest first, branches under their drill. */
export function runLines(summaries: readonly Summary[]): RunLine[] {
  const runs = summaries.flatMap((one) => (one.exercise === null ? [] : [{ ...one, exercise: one.exercise }]))
  const known = new Set(runs.map(({ stream }) => stream))
  const roots = runs.filter(({ exercise }) => exercise.branch === null || !known.has(exercise.branch.from))
  const under = Map.groupBy(runs, ({ exercise }) => exercise.branch?.from ?? '')
  const linesOf = (run: DrillRun, depth: number, seen: ReadonlySet<string>): RunLine[] => {
    const branches = (under.get(run.stream) ?? []).filter(({ stream }) => !seen.has(stream))
    const ordered = branches.toSorted((a, b) => (a.exercise.branch?.at ?? 0) - (b.exercise.branch?.at ?? 0))
    const next = new Set([...seen, run.stream])
    return [{ run, depth }, ...ordered.flatMap((branch) => linesOf(branch, depth + 1, next))]
  }
  return roots
    .toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)) || b.exercise.beganAt - a.exercise.beganAt)
    .flatMap((run) => linesOf(run, 0, new Set([run.stream])))
}

/** Whether a drill is over: ended by who led it, or its incident closed. */
export function isOver({ exercise, closedAt }: Pick<DrillRun, 'exercise' | 'closedAt'>): boolean {
  return exercise.ended || closedAt !== null
}
