import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../../shared/event/sha256.ts'

test('our hash is the one that everybody computes, over any text', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 300 })
  fc.assert(
    fc.property(anyText, (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
    })
  )
})

test('where the text ends near the end of a block too', () => {
  for (const length of [0, 55, 56, 63, 64, 119, 120, 128]) {
    const text = 'x'.repeat(length)
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  }
})
