import { expect } from 'vitest'
import type { WatchDesk } from '../../helpers/watch-desk.ts'

const SECOND = 1 / 60

/** A level that is to be raised: at which minute from the start, and to whom. */
export type Expected = { readonly level: number; readonly at: number; readonly to?: readonly string[] }

/**
 * Winds the clock over a rule: each level is raised at its minute to its targets and not a second before, in time, and
 * once, however often the engine runs.
 */
export function expectRaises(desk: WatchDesk, rule: string, expected: readonly Expected[], every = 0.5): void {
  for (const [index, { level, at, to }] of expected.entries()) {
    if (at > 0 && desk.start + (at - SECOND) * 60_000 > desk.now) desk.runTo(at - SECOND, every)
    const before = desk.raised(rule)
    expect(
      before.map((step) => step.level),
      `${rule} before minute ${at}`
    ).toEqual(expected.slice(0, index).map((one) => one.level))
    desk.run(at)
    const step = desk.raised(rule).at(-1)
    expect(step, `${rule} at minute ${at}`).toMatchObject({
      level,
      lateMs: 0,
      missed: false,
      at: desk.start + at * 60_000
    })
    if (to) expect(step?.targets).toEqual(to)
  }
  const last = expected.at(-1)?.at ?? 0
  for (const later of [SECOND, 1, 2, 4]) desk.run(last + later)
  expect(desk.raised(rule)).toHaveLength(expected.length)
}

/** Winds the clock far and expects that the rule raised nothing. */
export function expectSilence(desk: WatchDesk, rule: string, until: number, every = 0.5): void {
  desk.runTo(until, every)
  expect(desk.raised(rule), rule).toEqual([])
}
