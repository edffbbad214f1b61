import { expect, test } from 'vitest'
import { spread } from '../../../../shared/view/chart/spread.ts'

test('signs that would cover each other are moved apart, in their order and within their part', () => {
  expect(spread([10, 50], 10, 0, 100)).toEqual([10, 50])
  expect(spread([52, 50, 51], 10, 0, 100)).toEqual([70, 50, 60])
  expect(spread([99, 98], 10, 0, 100)).toEqual([100, 90])
  expect(spread([-5, 2], 10, 0, 100)).toEqual([0, 10])
  expect(spread([], 10, 0, 100)).toEqual([])
})
