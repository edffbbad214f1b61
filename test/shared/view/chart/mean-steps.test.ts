import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Share } from '../../../../shared/view/chart/mean-steps.ts'
import { meanKeeper, meanSteps } from '../../../../shared/view/chart/mean-steps.ts'

const share = ([at, value]: readonly [number, number | null]): Share => ({ at, value })

describe('the mean of several lines', () => {
  test('is taken over those that are there at each moment, and says nothing twice', () => {
    const a = [share([0, 0]), share([10, 1]), share([40, null])]
    const b = [share([10, 0]), share([20, 0]), share([30, 0.5])]
    expect(meanSteps([a, b])).toEqual([
      { at: 0, value: 0 },
      { at: 10, value: 0.5 },
      { at: 30, value: 0.75 },
      { at: 40, value: 0.5 }
    ])
    expect(meanSteps([])).toEqual([])
  })
})

const anyLine = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 0, max: 4 }))), {
    selector: ([at]) => at,
    maxLength: 12
  })
  .map((rows) => rows.toSorted(([one], [other]) => one - other).map(share))

describe('a mean that goes on from the last one', () => {
  test('is the same as one taken anew, whatever changed: a line more or less, a report in between', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyLine, { maxLength: 4 }), { minLength: 2, maxLength: 5 }), (rounds) => {
        const mean = meanKeeper()
        for (const lines of rounds) expect(mean(lines)).toEqual(meanSteps(lines))
      })
    )
  })

  test('is the same where one line grows at its end, late or early', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 4 }), anyLine, fc.nat(), (lines, longer, place) => {
        const mean = meanKeeper()
        mean(lines)
        const grown = lines.with(place % lines.length, longer)
        expect(mean(grown)).toEqual(meanSteps(grown))
      })
    )
  })

  test('hands out the same points while nothing changed', () => {
    const mean = meanKeeper()
    const lines = [[share([0, 1]), share([5, 2])]]
    expect(mean(lines)).toBe(mean([[...(lines[0] ?? [])]]))
  })
})
