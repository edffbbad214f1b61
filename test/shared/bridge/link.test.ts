import { expect, test } from 'vitest'
import { isOpenable } from '../../../shared/bridge/link.ts'

test.each(['https://example.com/', 'mailto:a@example.com', 'tel:110'])('%s may be opened', (link) => {
  expect(isOpenable(link)).toBe(true)
})

test.each(['javascript:1', 'file:///x', 'data:,x', 'http://example.com/', 'https://a@b/', 'https://a b/', 'x', ''])(
  '%j may not',
  (link) => {
    expect(isOpenable(link)).toBe(false)
  }
)
