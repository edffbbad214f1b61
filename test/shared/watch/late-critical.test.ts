import { expect, test } from 'vitest'
import { becameLate } from '../../../shared/watch/late-critical.ts'

test('only what gets late while one looks is news', () => {
  expect(becameLate(null, ['SYS-01@1'])).toBe(false)
  expect(becameLate(['SYS-01@1'], ['SYS-01@1'])).toBe(false)
  expect(becameLate(['SYS-01@1'], ['SYS-01@1', 'PR-02@5'])).toBe(true)
})

test('another round of the same duty is news again', () => {
  expect(becameLate(['PR-02@5'], ['PR-02@9'])).toBe(true)
})
