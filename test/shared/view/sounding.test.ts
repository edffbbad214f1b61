import { expect, test } from 'vitest'
import { isSounded } from '../../../shared/view/sounding.ts'

test('the top severity is heard even where sounds are off, and nothing else is', () => {
  expect(isSounded(1, false, null, 0)).toBe(true)
  expect(isSounded(2, false, null, 0)).toBe(false)
})

test('a storm sounds once, but something graver breaks through at once', () => {
  const last = { rank: 2, at: 1000 }
  expect(isSounded(2, true, last, 5000)).toBe(false)
  expect(isSounded(1, true, last, 5000)).toBe(true)
  expect(isSounded(2, true, last, 21_000)).toBe(true)
})
