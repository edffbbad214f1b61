import { expect, test } from 'vitest'
import { loadWeigh } from '../../host/weigh.ts'

test.each([
  ['abc', 3],
  ['停止', 4],
  ['停止のお知らせ', 14],
  ['https://status.example.com/2026/03/01/a-very-long-address-of-a-page', 23],
  ['停止 https://example.com', 4 + 1 + 23],
  ['🛑', 2],
  ['👩‍👩‍👧‍👧', 2],
  ['“quoted”', 8],
  ['カタカナ ｶﾀｶﾅ', 8 + 1 + 8],
  ['', 0]
])('a post is counted as the platform counts it: %s', async (text, weight) => {
  const weigh = await loadWeigh()
  expect(weigh(text)).toBe(weight)
})
