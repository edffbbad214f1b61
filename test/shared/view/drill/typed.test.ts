import { describe, expect, test } from 'vitest'
import {
  contentOf,
  contentProblem,
  draftOfContent,
  emptyAttachment,
  emptyContent
} from '../../../../shared/view/drill/content-draft.ts'
import { parseSpan } from '../../../../shared/view/drill/typed-span.ts'

describe('a span as it is typed', () => {
  test.each([
    ['25', 25 * 60_000],
    ['25:30', 25 * 60_000 + 30_000],
    ['1:02:03', 3_723_000],
    ['１:00:00', 3_600_000]
  ])('%s', (typed, ms) => expect(parseSpan(typed)).toBe(ms))

  test.each(['', 'x', '1:60', '1:2:3:4', '-5', '1:00:99'])('%s is none', (typed) => expect(parseSpan(typed)).toBeNull())
})

describe('what an inject says as it is typed', () => {
  const text = { ja: 'あ', en: '' }

  test('needs a text in one language and somebody who sends it', () => {
    expect(contentProblem(emptyContent)).toBe('textMissing')
    expect(contentProblem({ ...emptyContent, text })).toBe('senderMissing')
    expect(contentProblem({ ...emptyContent, text, role: 'R-IC' })).toBeNull()
    expect(contentProblem({ ...emptyContent, text, name: '記者' })).toBeNull()
  })

  test('a file needs a name and a text, and one of which nothing was typed is none', () => {
    const typed = { ...emptyContent, text, role: 'R-IC' }
    const file = { name: ' a.txt ', text: { ja: '', en: 'a' } }
    expect(contentProblem({ ...typed, attachments: [file, { ...file, name: ' ' }] })).toBe('attachmentMissing')
    expect(contentProblem({ ...typed, attachments: [{ ...file, text: { ja: '', en: '' } }] })).toBe('attachmentMissing')
    expect(contentProblem({ ...typed, attachments: [file, emptyAttachment] })).toBeNull()
    expect(contentOf({ ...typed, attachments: [file, emptyAttachment] }).attachments).toEqual([
      { name: 'a.txt', text: { ja: 'a', en: 'a' } }
    ])
  })

  test('reads in the other language like in the one that was typed', () => {
    const content = contentOf({ ...emptyContent, text, name: ' 記者 ' })
    expect(content.text).toEqual({ ja: 'あ', en: 'あ' })
    expect(content.from).toEqual({ role: null, name: { ja: '記者', en: '記者' } })
    expect(content.expected).toEqual({ ja: '—', en: '—' })
  })

  test('what was there comes back as it was, a name in two languages and attachments too', () => {
    const content = {
      via: 'mail',
      from: { role: 'R-IC', name: { ja: '田中', en: 'Tanaka' } },
      text: { ja: 'あ', en: 'a' },
      attachments: [{ name: 'x.pdf', text: { ja: 'い', en: 'i' } }],
      expected: { ja: 'う', en: 'u' }
    } as const
    expect(contentOf(draftOfContent({ ...content, attachments: [...content.attachments] }))).toEqual(content)
  })
})
