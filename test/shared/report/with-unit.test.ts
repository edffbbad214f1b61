import { expect, test } from 'vitest'
import { withUnit } from '../../../shared/report/with-unit.ts'

test('words of a unit stand apart from the figure in Latin letters, signs and Japanese do not', () => {
  expect(withUnit('1,000', 'ms')).toBe('1,000 ms')
  expect(withUnit('3', 'times')).toBe('3 times')
  expect(withUnit('3', '%')).toBe('3%')
  expect(withUnit('3', '倍')).toBe('3倍')
  expect(withUnit('3', '')).toBe('3')
})
