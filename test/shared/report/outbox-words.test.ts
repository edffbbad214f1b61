import { describe, expect, test } from 'vitest'
import { troubleCodes } from '../../../shared/outbox/trouble.ts'
import { troubleSentence } from '../../../shared/report/outbox/words.ts'

describe.each(['ja', 'en'] as const)('a trouble in words (%s)', (language) => {
  test.each(troubleCodes)('%s leaves no empty brackets where the other side gave no status', (code) => {
    const host = 'mail.example.com'
    expect(troubleSentence({ code, params: { host } }, language)).not.toMatch(/[((][—\s]*[))]|\{/)
  })

  test('a status that is known stands in it', () => {
    expect(troubleSentence({ code: 'address-gone', params: { status: 404 } }, language)).toContain('404')
  })
})
