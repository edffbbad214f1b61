import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DrillClock } from '../../../shared/drill/clock.ts'
import {
  cutClock,
  drillTime,
  isStopped,
  paceClock,
  putForward,
  resumeClock,
  startClock,
  stopClock,
  wallTime
} from '../../../shared/drill/clock.ts'

const START = Date.UTC(2026, 2, 1)
const second = (count: number) => START + count * 1000

describe("a drill's clock", () => {
  test('shows the time of the wall when it starts, and runs on at its pace', () => {
    const clock = startClock(START, 30)
    expect(drillTime(clock, START)).toBe(START)
    expect(drillTime(clock, second(2))).toBe(second(60))
    expect(drillTime(clock, second(-5))).toBe(second(-5))
  })

  test('stands while it is stopped and goes on from there at the pace that was set meanwhile', () => {
    const stopped = stopClock(startClock(START, 1), second(10))
    expect(isStopped(stopped)).toBe(true)
    expect(drillTime(stopped, second(500))).toBe(second(10))
    const again = resumeClock(paceClock(stopped, second(20), 60), second(100))
    expect(drillTime(again, second(50))).toBe(second(10))
    expect(drillTime(again, second(101))).toBe(second(70))
  })

  test('is put forward and never back', () => {
    const clock = putForward(startClock(START, 2), second(10), second(300))
    expect(drillTime(clock, second(9))).toBe(second(18))
    expect(drillTime(clock, second(11))).toBe(second(302))
    expect(drillTime(putForward(clock, second(11), second(5)), second(11))).toBe(second(302))
  })

  test('tells when drill time first comes so far: at the leap where it lies in one, never where it stands before', () => {
    const clock = stopClock(putForward(startClock(START, 2), second(10), second(300)), second(20))
    expect(wallTime(clock, second(7))).toBe(second(3) + 500)
    expect(wallTime(clock, second(150))).toBe(second(10))
    expect(wallTime(clock, second(310))).toBe(second(15))
    expect(wallTime(clock, second(320))).toBe(second(20))
    expect(wallTime(clock, second(321))).toBeNull()
  })

  test('what a laptop with a slow clock said later begins no earlier than what was said before it', () => {
    const clock = paceClock(stopClock(startClock(START, 1), second(100)), second(40), 10)
    expect(drillTime(resumeClock(clock, second(50)), second(101))).toBe(second(110))
  })

  test('keeps to the paces that there are', () => {
    expect(startClock(START, 0).pace).toBe(1)
    expect(startClock(START, 600).pace).toBe(60)
  })

  test.each([
    ['while it ran', second(14), second(7)],
    ['in a leap', second(100), second(10)],
    ['while it stood', second(305), second(15)]
  ])('cut %s it stands as if it had stood since then', (_, at, wall) => {
    const clock = resumeClock(
      stopClock(putForward(startClock(START, 2), second(10), second(295)), second(15)),
      second(40)
    )
    const cut = cutClock(clock, at)
    expect(isStopped(cut)).toBe(true)
    expect(drillTime(cut, wall)).toBe(at)
    expect(drillTime(cut, second(99_999))).toBe(at)
    expect(drillTime(cut, second(3))).toBe(second(6))
  })
})

type Turn = (clock: DrillClock, wall: number) => DrillClock

const anyTurn: fc.Arbitrary<Turn> = fc.oneof(
  fc.constant<Turn>(stopClock),
  fc.constant<Turn>(resumeClock),
  fc.integer({ min: 1, max: 60 }).map(
    (pace): Turn =>
      (clock, wall) =>
        paceClock(clock, wall, pace)
  ),
  fc.integer({ min: -5_000, max: 90_000 }).map(
    (by): Turn =>
      (clock, wall) =>
        putForward(clock, wall, drillTime(clock, wall) + by)
  ),
  fc.nat({ max: 60_000 }).map(
    (back): Turn =>
      (clock, wall) =>
        cutClock(clock, drillTime(clock, wall) - back)
  )
)
/** What is done to a clock, by laptops whose walls differ by some seconds. */
const anyTurns = fc.array(fc.tuple(anyTurn, fc.integer({ min: -8_000, max: 60_000 })), { maxLength: 15 })
const ofTurns = (pace: number, turns: readonly (readonly [Turn, number])[]) => {
  let clock = startClock(START, pace)
  let wall = START
  for (const [turn, after] of turns) {
    wall += after
    clock = turn(clock, wall)
  }
  return { clock, wall }
}
const anyClock = fc.tuple(fc.integer({ min: 1, max: 60 }), anyTurns).map(([pace, turns]) => ofTurns(pace, turns))

describe('whatever is done to the clock, in any order', () => {
  test('drill time never goes back', () => {
    fc.assert(
      fc.property(
        anyClock,
        fc.array(fc.integer({ min: -10_000, max: 400_000 }), { maxLength: 20 }),
        ({ clock }, afters) => {
          const times = afters.toSorted((a, b) => a - b).map((after) => drillTime(clock, START + after))
          expect(times).toEqual(times.toSorted((a, b) => a - b))
        }
      )
    )
  })

  test('what was said of it changes no moment that lay before', () => {
    fc.assert(
      fc.property(
        anyClock,
        anyTurn.filter((turn) => turn.length > 0),
        fc.nat(60_000),
        ({ clock, wall }, turn, back) => {
          const at = Math.max(wall, clock.spans.at(-1)?.wall ?? 0)
          const next = turn(clock, at)
          fc.pre(next.spans.length >= clock.spans.length)
          const before = at - 1 - back
          const isCut = drillTime(next, at) < drillTime(clock, at)
          if (!isCut) expect(drillTime(next, before)).toBe(drillTime(clock, before))
        }
      )
    )
  })

  test('the wall shows a moment of drill time first when drill time has come so far', () => {
    fc.assert(
      fc.property(anyClock, fc.integer({ min: -10_000, max: 900_000 }), ({ clock }, after) => {
        const wall = wallTime(clock, START + after)
        if (wall === null) {
          expect(drillTime(clock, START + 1e12)).toBeLessThan(START + after)
          return
        }
        expect(drillTime(clock, wall)).toBeGreaterThanOrEqual(START + after)
        expect(drillTime(clock, wall - 1)).toBeLessThan(START + after)
        const there = wallTime(clock, drillTime(clock, wall))
        expect(there).toBe(wall)
      })
    )
  })
})
