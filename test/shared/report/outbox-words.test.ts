import { describe, expect, test } from 'vitest'
import { troubleCodes } from '../../../shared/outbox/trouble.ts'
import { trialSentence, troubleSentence } from '../../../shared/report/outbox/words.ts'

describe.each(['ja', 'en'] as const)('a trouble in words (%s)', (language) => {
  test.each(troubleCodes)('%s leaves no empty brackets where the other side gave no status', (code) => {
    const host = 'mail.example.com'
    expect(troubleSentence({ code, params: { host } }, language)).not.toMatch(/[((][—\s]*[))]|\{/)
  })

  test.each(troubleCodes)(
    'of a test, %s promises nothing that only the outbox does, and still says something',
    (code) => {
      const words = trialSentence({ code, params: { host: 'mail.example.com', status: 503 } }, language)
      expect(words).not.toMatch(/自動で再送|tried again|by itself/)
      expect(words.length).toBeGreaterThan(10)
    }
  )

  test('a status that is known stands in it', () => {
    expect(troubleSentence({ code: 'address-gone', params: { status: 404 } }, language)).toContain('404')
  })
})
