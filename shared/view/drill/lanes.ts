import type { Inject, InjectWay } from '../../drill/scenario/schema.ts'
import { injectWays } from '../../drill/scenario/schema.ts'

/** An inject on a timeline: where it stands on it (0 to 1), and on which line of its lane, 0 being the upper one. */
export type Placed<T extends { readonly inject: Inject }> = {
  readonly item: T
  readonly left: number
  readonly line: number
}
/** The injects of one way on a timeline, and how many lines they need to stand clear of each other. */
export type Lane<T extends { readonly inject: Inject }> = {
  readonly way: InjectWay
  readonly placed: readonly Placed<T>[]
  readonly lines: number
}

/** How much of the timeline a mark takes, so that two of them do not lie over each other. */
const MARK = 0.045

/** Injects on a timeline of so many seconds, a lane a way, the ways that are used alone; in the order in which they come. */
export function lanesOf<T extends { readonly inject: Inject }>(items: readonly T[], seconds: number): Lane<T>[] {
  const ordered = items.toSorted((a, b) => compareInjects(a.inject, b.inject))
  return injectWays.flatMap((way) => {
    const own = ordered.filter(({ inject }) => inject.via === way)
    if (own.length === 0) return []
    const placed = placedOf(own, Math.max(1, seconds))
    return [{ way, placed, lines: Math.max(...placed.map(({ line }) => line)) + 1 }]
  })
}

function placedOf<T extends { readonly inject: Inject }>(items: readonly T[], seconds: number): Placed<T>[] {
  /** Where each line is free again. */
  const free: number[] = []
  return items.map((item) => {
    const left = Math.min(1, item.inject.atSeconds / seconds)
    const found = free.findIndex((from) => from <= left)
    const line = found === -1 ? free.length : found
    free[line] = left + MARK
    return { item, left, line }
  })
}

/** The order in which injects come: by time, then by id. */
export function compareInjects(a: Inject, b: Inject): number {
  return a.atSeconds - b.atSeconds || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** The time (s) of an inject that is moved by some seconds: within its scenario of so many seconds. */
export function movedTo(inject: Pick<Inject, 'atSeconds'>, by: number, seconds: number): number {
  return Math.min(seconds, Math.max(0, inject.atSeconds + by))
}

/** The marks of the time under a timeline of so many seconds: at round minutes, nine at most. */
export function lanesScale(seconds: number): number[] {
  const steps = [1, 2, 5, 10, 15, 30, 60, 120, 240, 720, 1440].map((minutes) => minutes * 60)
  const step = steps.find((one) => seconds / one <= 8) ?? 86_400
  return Array.from({ length: Math.floor(seconds / step) + 1 }, (_, index) => index * step)
}
