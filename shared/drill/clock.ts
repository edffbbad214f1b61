import { MOST_PACE } from './scenario/schema.ts'

/** From a moment of the wall on (ms), a drill's time stands still (`rate` 0) or runs so many times faster. */
export type ClockSpan = { readonly wall: number; readonly drill: number; readonly rate: number }

/**
 * A drill's clock: what became of it, oldest first and never empty. Drill time is milliseconds since the epoch too: it begins
 * at the wall's and runs ahead of it, stands or leaps, and never goes back, however the wall clocks of several laptops differ.
 */
export type DrillClock = {
  readonly spans: readonly ClockSpan[]
  /** How fast it runs, or will once it runs again. */
  readonly pace: number
}

/** A clock that starts at a moment of the wall (ms). */
export function startClock(wall: number, pace: number): DrillClock {
  const rate = within(pace)
  return { spans: [{ wall, drill: wall, rate }], pace: rate }
}

/** The clock stopped from a moment of the wall (ms) on. */
export function stopClock(clock: DrillClock, wall: number): DrillClock {
  return isStopped(clock) ? clock : goOn(clock, wall, 0)
}

/** The clock running again from a moment of the wall (ms) on. */
export function resumeClock(clock: DrillClock, wall: number): DrillClock {
  return isStopped(clock) ? goOn(clock, wall, clock.pace) : clock
}

/** The clock at another pace from a moment of the wall (ms) on; a stopped one stays so. */
export function paceClock(clock: DrillClock, wall: number, pace: number): DrillClock {
  const rate = within(pace)
  return isStopped(clock) ? { ...clock, pace: rate } : { ...goOn(clock, wall, rate), pace: rate }
}

/** The clock put forward at a moment of the wall (ms) to a moment of drill time; never back. */
export function putForward(clock: DrillClock, wall: number, to: number): DrillClock {
  return goOn(clock, wall, lastOf(clock).rate, to)
}

/** The clock as if it had stood still since it first came to a moment of drill time (ms): what a branch begins with. */
export function cutClock(clock: DrillClock, at: number): DrillClock {
  const [first] = clock.spans as [ClockSpan]
  const kept = clock.spans.filter((span) => span.drill <= at)
  const cut = { ...clock, spans: kept.length > 0 ? kept : [first] }
  return goOn(cut, wallTime(clock, at) ?? lastOf(cut).wall, 0, at)
}

/** Drill time (ms) at a moment of the wall (ms). */
export function drillTime({ spans }: DrillClock, wall: number): number {
  const span = spans.findLast((one) => one.wall <= wall)
  return span ? span.drill + (wall - span.wall) * span.rate : Math.min(wall, (spans[0] as ClockSpan).drill)
}

/** The first moment of the wall (ms) at which drill time has come so far; null where the clock stops before. */
export function wallTime({ spans }: DrillClock, drill: number): number | null {
  const [first] = spans as [ClockSpan]
  if (drill <= first.drill) return drill + first.wall - first.drill
  for (const [index, span] of spans.entries()) {
    if (span.drill >= drill) return span.wall
    const next = spans[index + 1]
    if (span.rate === 0) continue
    const wall = span.wall + Math.ceil((drill - span.drill) / span.rate)
    if (!next || wall < next.wall) return wall
  }
  return null
}

/** Whether drill time stands still. */
export function isStopped(clock: DrillClock): boolean {
  return lastOf(clock).rate === 0
}

/** The stretch that the clock is in. */
export function lastOf({ spans }: DrillClock): ClockSpan {
  return spans.at(-1) as ClockSpan
}

/** The next stretch: it begins no earlier than the one before, by the wall and by drill time. */
function goOn(clock: DrillClock, wall: number, rate: number, drill = Number.NEGATIVE_INFINITY): DrillClock {
  const from = Math.max(wall, lastOf(clock).wall)
  const span = { wall: from, drill: Math.max(drillTime(clock, from), drill), rate }
  return { ...clock, spans: [...clock.spans, span] }
}

function within(pace: number): number {
  return Math.min(MOST_PACE, Math.max(1, Math.round(pace)))
}
