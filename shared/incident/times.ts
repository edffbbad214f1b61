import { z } from 'zod'

/**
 * The times of a halt that are kept apart, because every figure and every legal clock starts from another one:
 * the nine of the record, and three that are planned.
 */
export const haltTimes = [
  'occurred',
  'detected',
  'confirmed',
  'decided',
  'effective',
  'firstNotice',
  'authorityTold',
  'contained',
  'resumed'
] as const
export const plannedTimes = ['plannedStart', 'plannedEnd', 'resumeTarget'] as const

export const timeNameSchema = z.enum([...haltTimes, ...plannedTimes])
export type TimeName = z.infer<typeof timeNameSchema>

/** Whether a time may lie ahead: what is planned may, what happened may not. */
export function mayLieAhead(name: TimeName): boolean {
  return (plannedTimes as readonly string[]).includes(name)
}

/** How far (ms) ahead of the clock a reported time may stand: two machines are never quite together. */
export const AHEAD_TOLERANCE_MS = 5_000

/** The first pair of times that stand in an order which cannot be, or nothing. */
export function outOfOrder(times: Readonly<Partial<Record<TimeName, number>>>): [TimeName, TimeName] | undefined {
  return impossible.find(([before, after]) => {
    const first = times[before]
    const second = times[after]
    return first !== undefined && second !== undefined && first > second
  })
}

const impossible: readonly [TimeName, TimeName][] = [
  ['occurred', 'detected'],
  ['decided', 'effective'],
  ['effective', 'resumed'],
  ['plannedStart', 'plannedEnd']
]

/** The times that are known, by name. */
export function timesOf(state: {
  readonly times: ReadonlyMap<TimeName, { readonly value: number }>
}): Partial<Record<TimeName, number>> {
  const times: Partial<Record<TimeName, number>> = {}
  for (const [name, said] of state.times) times[name] = said.value
  return times
}

/** An instant (ms since the epoch) that a clock can show. */
export const instantSchema = z.int().min(-8.64e15).max(8.64e15)
