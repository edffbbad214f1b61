import type { Change } from './change.ts'
import { firstAfter } from './change.ts'
import type { Point } from './series.ts'

/** How far one thing is from a moment (ms) on; null while it is not there. */
export type Share = Change<number | null>

/** What a mean was taken of, and what came out: the next one goes on from where the first difference is. */
type Taken = { readonly lines: readonly (readonly Share[])[]; readonly points: readonly Point[] }

const nothing: Taken = { lines: [], points: [] }

/**
 * A mean that remembers what it was taken of last. Of 10,000 changes one more at the end costs next to nothing; whatever is
 * handed in, it answers what a fresh one would.
 */
export function meanKeeper(): (lines: readonly (readonly Share[])[]) => readonly Point[] {
  let kept = nothing
  return (lines) => {
    const from = firstDifference(kept.lines, lines)
    if (from === Number.POSITIVE_INFINITY) return kept.points
    kept = { lines, points: meanFrom(lines, kept.points.slice(0, firstAfter(kept.points, from, true)), from) }
    return kept.points
  }
}

/** The mean over what is there at each moment, of lines that are each in the order of time: nothing is said twice. */
export function meanSteps(lines: readonly (readonly Share[])[]): readonly Point[] {
  return meanFrom(lines, [], Number.NEGATIVE_INFINITY)
}

/** `points` is what was found before the moment `from` (ms); they are carried on. */
function meanFrom(lines: readonly (readonly Share[])[], points: Point[], from: number): readonly Point[] {
  const running = lines.map((changes) => {
    const next = firstAfter(changes, from, true)
    return { changes, next, value: changes[next - 1]?.value ?? null }
  })
  for (;;) {
    let at = Number.POSITIVE_INFINITY
    for (const { changes, next } of running) at = Math.min(at, changes[next]?.at ?? at)
    if (at === Number.POSITIVE_INFINITY) return points
    let total = 0
    let count = 0
    for (const line of running) {
      const change = line.changes[line.next]
      if (change?.at === at) {
        line.value = change.value
        line.next += 1
      }
      if (line.value === null) continue
      total += line.value
      count += 1
    }
    if (count > 0 && points.at(-1)?.value !== total / count) points.push({ at, value: total / count })
  }
}

/** The first moment (ms) from which lines differ from what they were; infinite where they do not. */
function firstDifference(before: Taken['lines'], after: Taken['lines']): number {
  if (before.length !== after.length) return Number.NEGATIVE_INFINITY
  let first = Number.POSITIVE_INFINITY
  for (const [place, line] of after.entries()) {
    const was = before[place] ?? []
    if (was === line) continue
    const same = line.findIndex(({ at, value }, index) => at !== was[index]?.at || value !== was[index]?.value)
    const index = same < 0 ? line.length : same
    first = Math.min(first, line[index]?.at ?? first, was[index]?.at ?? first)
  }
  return first
}
