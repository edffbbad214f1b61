import { expect, test } from 'vitest'
import { clockOf } from '../../../shared/watch/duty-clock.ts'

const now = 1_000_000_000_000
const seconds = (left: number) => clockOf(now + left * 1000, now)

test('a duty is later, then soon, then warned of for a minute, then late', () => {
  expect([900.001, 900, 61, 60.001].map(seconds)).toEqual(['later', 'soon', 'soon', 'soon'])
  expect([60, 1, 0].map(seconds)).toEqual(['warning', 'warning', 'warning'])
  expect([-0.001, -1, -86_400].map(seconds)).toEqual(['late', 'late', 'late'])
})

test('a duty with no due time has no clock', () => expect(clockOf(null, now)).toBe('none'))
