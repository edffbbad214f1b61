import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextTryAt, retryAfterMs } from '../../../shared/outbox/backoff.ts'
import { isLasting, troubleCodes } from '../../../shared/outbox/trouble.ts'
import { troubleSentence } from '../../../shared/report/outbox/words.ts'

const MINUTE = 60_000

test('the wait doubles, half of it by chance, and is never longer than a quarter of an hour', () => {
  const least = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000].map((attempt) => nextTryAt(0, attempt, 0, null))
  const most = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000].map((attempt) => nextTryAt(0, attempt, 1, null))
  expect(most).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 900].map((seconds) => seconds * 1000))
  expect(least).toEqual(most.map((wait) => wait / 2))
})

test('what the server asks for is the least, up to a day', () => {
  expect(nextTryAt(1000, 1, 1, 2 * MINUTE)).toBe(1000 + 2 * MINUTE)
  expect(nextTryAt(1000, 1, 1, 1)).toBe(1000 + 5000)
  expect(nextTryAt(0, 1, 0, 1e12)).toBe(24 * 60 * MINUTE)
})

test('a try is always later, and within the bounds', () => {
  fc.assert(
    fc.property(
      fc.nat(100_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.option(fc.nat()),
      (attempts, random, asked) => {
        const wait = nextTryAt(0, attempts, random, asked)
        expect(wait).toBeGreaterThanOrEqual(2_500)
        expect(wait).toBeLessThanOrEqual(Math.max(15 * MINUTE, Math.min(asked ?? 0, 24 * 60 * MINUTE)))
      }
    )
  )
})

test('Retry-After is seconds or a date', () => {
  const now = Date.UTC(2026, 2, 1)
  expect(retryAfterMs('120', now)).toBe(120_000)
  expect(retryAfterMs('Sun, 01 Mar 2026 00:02:00 GMT', now)).toBe(2 * MINUTE)
  expect(retryAfterMs('Sun, 01 Mar 2026 00:00:00 GMT', now + 1)).toBe(0)
  for (const nothing of [undefined, '', 'soon', '-1', '1.5', '2026-03-01'])
    expect(retryAfterMs(nothing, now)).toBeNull()
})

test.each(troubleCodes)(
  '%s says what to do in one sentence in each language, and nothing that is not filled in',
  (code) => {
    const filled = { code, params: { host: 'mail.example.com', status: '550 5.7.1' } }
    for (const language of ['ja', 'en'] as const) {
      const sentence = troubleSentence(filled, language)
      expect(sentence.length).toBeGreaterThan(20)
      expect(sentence).not.toMatch(/[{}]|undefined|—$/)
      if (!isLasting(code)) expect(sentence).toMatch(language === 'ja' ? /自動で再送/ : /again|by itself/)
    }
    expect(troubleSentence(filled, 'en')).not.toMatch(/[぀-ヿ一-鿿]/)
  }
)
