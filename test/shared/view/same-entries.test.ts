import { expect, test } from 'vitest'
import { sameEntries } from '../../../shared/view/same-entries.ts'

test('maps are the same where each value is the very same one', () => {
  const one = { n: 1 }
  const map = new Map([['a', one]])
  expect(sameEntries(map, map)).toBe(true)
  expect(sameEntries(map, new Map(map))).toBe(true)
  expect(sameEntries(map, new Map([['a', { n: 1 }]]))).toBe(false)
  expect(sameEntries(map, new Map([['b', one]]))).toBe(false)
  expect(sameEntries(map, new Map())).toBe(false)
})
