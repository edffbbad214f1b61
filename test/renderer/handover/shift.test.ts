import { expect, test } from 'vitest'
import { shiftOf } from '../../../shared/view/shift.ts'

const HOUR = 3_600_000

test('a turn of command is long from three hours on and over its limit from six', () => {
  const levelAfter = (ms: number) => shiftOf(0, ms).level
  expect([3 * HOUR - 1, 3 * HOUR, 6 * HOUR - 1, 6 * HOUR].map(levelAfter)).toEqual(['fresh', 'long', 'long', 'over'])
})

test('a turn that begins ahead of the clock has lasted nothing', () => {
  expect(shiftOf(HOUR, 0).elapsed).toBe(0)
})
