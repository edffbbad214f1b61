import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockZero, FAR_OFF_MS, isFarOff, latest, parseReading, tick } from '../../../shared/event/clock.ts'
import { START } from '../../helpers/given.ts'

describe('the clock that orders events', () => {
  test('only goes forward, however the wall clock jumps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 47 }), { size: 'max', maxLength: 200 }), (walls) => {
        let reading = clockZero
        for (const wall of walls) {
          const next = tick(reading, wall)
          expect(next > reading).toBe(true)
          reading = next
        }
      })
    )
  })

  test('goes on from what it hears of another machine', () => {
    const ahead = tick(clockZero, START + 3_600_000)
    expect(tick(latest(tick(clockZero, START), ahead), START) > ahead).toBe(true)
  })

  test('counts on into the next millisecond when one holds too many events', () => {
    const full = `${START.toString(16).padStart(12, '0')}-ffff`
    expect(parseReading(tick(full, START))).toEqual({ wall: START + 1, counter: 0 })
  })

  test('has the wall clock in it, so that its text sorts by time', () => {
    expect(parseReading(tick(clockZero, START))).toEqual({ wall: START, counter: 0 })
    expect(tick(clockZero, START) < tick(clockZero, START + 1)).toBe(true)
  })

  test('far from the machine that wrote with it is flagged', () => {
    const at = tick(clockZero, START)
    expect(isFarOff({ at, enteredAt: START })).toBe(false)
    expect(isFarOff({ at, enteredAt: START - FAR_OFF_MS })).toBe(false)
    expect(isFarOff({ at, enteredAt: START - FAR_OFF_MS - 1 })).toBe(true)
    expect(isFarOff({ at, enteredAt: START + FAR_OFF_MS + 1 })).toBe(true)
  })
})
