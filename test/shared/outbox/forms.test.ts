import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonForm } from '../../../shared/outbox/form/json.ts'
import { mailForm } from '../../../shared/outbox/form/mail.ts'
import { piecesOf } from '../../../shared/outbox/form/pieces.ts'
import { postWindow } from '../../../shared/outbox/form/post-window.ts'
import { slackForm } from '../../../shared/outbox/form/slack.ts'
import { teamsForm } from '../../../shared/outbox/form/teams.ts'
import type { Message, OutboxText } from '../../../shared/outbox/message.ts'

const text: OutboxText = {
  ja: { title: '【社内速報】初動:売買停止', body: '種別: システム障害\n集合先: 会議室A' },
  en: { title: 'Internal brief: trading halted', body: 'Type: system failure\nWhere to join: room A' }
}
const message: Message = { id: 's1', kind: 'brief', to: 'legal', at: Date.UTC(2026, 2, 1), text }
const hostile: OutboxText = {
  ja: {
    title: '<!channel> &',
    body: '<https://evil.example|出金> *太字* [リンク](https://evil.example)\n- 項目\n1. 番号'
  },
  en: { title: '', body: '<!here>' }
}

describe('Slack', () => {
  type Block = { type: string; text?: { type: string; text: string } }
  const read = (form: string) => JSON.parse(form) as { text: string; blocks: Block[] }

  test('gets a heading and both languages as plain text', () => {
    const { blocks } = read(slackForm({ text }, 'both'))
    expect(blocks.map(({ type }) => type)).toEqual(['header', 'section', 'divider', 'section'])
    expect(blocks[0]?.text?.text).toBe('【社内速報】初動:売買停止 / Internal brief: trading halted')
    expect(read(slackForm({ text }, 'en')).blocks).toHaveLength(2)
  })

  test('calls nobody and links nowhere, whatever a text says', () => {
    const { text: fallback, blocks } = read(slackForm({ text: hostile }, 'both'))
    expect(fallback).not.toMatch(/[<>]/)
    expect(fallback).toContain('&lt;!channel&gt; &amp;')
    for (const { text: part } of blocks) if (part) expect(part.type).toBe('plain_text')
  })

  test('never gets more than it takes, and no half characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('あ', '😀', '\n', 'x'), maxLength: 20_000, size: 'max' }),
        (body) => {
          const long = { ja: { title: body, body }, en: { title: '', body: '' } }
          const { blocks } = read(slackForm({ text: long }, 'both'))
          expect(blocks.length).toBeLessThanOrEqual(50)
          for (const { type, text: part } of blocks) {
            expect(part?.text.length ?? 0).toBeLessThanOrEqual(type === 'header' ? 150 : 3000)
            expect(part?.text.isWellFormed() ?? true).toBe(true)
          }
        }
      ),
      { numRuns: 30 }
    )
  })
})

describe('Teams', () => {
  type Card = { attachments: { contentType: string; content: { body: { text: string }[] } }[] }
  const body = (form: string) => (JSON.parse(form) as Card).attachments[0]?.content.body ?? []

  test('gets an adaptive card with both languages', () => {
    const blocks = body(teamsForm({ text }, 'both'))
    expect(blocks).toHaveLength(3)
    expect(blocks[1]?.text).toBe('種別: システム障害\n\n集合先: 会議室A')
  })

  test('marks of Markdown stand for themselves', () => {
    const [, ja] = body(teamsForm({ text: hostile }, 'both'))
    expect(ja?.text).toContain('\\*太字\\*')
    expect(ja?.text).toContain('\\[リンク\\](https://evil.example)')
    expect(ja?.text).toContain('\n\n\\- 項目\n\n1\\. 番号')
  })

  test('stays under the 28 KB that a message may have', () => {
    const long = { title: '😀'.repeat(500), body: '漢'.repeat(20_000) }
    const emoji = { title: '*'.repeat(500), body: '😀*'.repeat(10_000) }
    expect(Buffer.byteLength(teamsForm({ text: { ja: long, en: emoji } }, 'both'))).toBeLessThan(28 * 1024)
  })
})

test('our own form says what it is, in a version that receivers can rely on', () => {
  expect(JSON.parse(jsonForm(message))).toEqual({
    format: 'haltdesk.message',
    version: 1,
    id: 's1',
    kind: 'brief',
    to: 'legal',
    at: '2026-03-01T00:00:00.000Z',
    text
  })
})

describe('mail', () => {
  test('is plain text with both languages, or one', () => {
    const both = mailForm(text, 'both')
    expect(both.subject).toBe('【社内速報】初動:売買停止 / Internal brief: trading halted')
    expect(both.text.indexOf('種別')).toBeLessThan(both.text.indexOf('Type:'))
    expect(mailForm(text, 'en')).toEqual({ subject: text.en.title, text: `${text.en.body}\n` })
  })

  test('a subject is one line, whatever a title holds', () => {
    expect(mailForm({ ...text, ja: { title: 'a\r\nBcc: x@example.com', body: '' } }, 'ja').subject).toBe(
      'a Bcc: x@example.com'
    )
  })
})

describe('a platform’s own post window', () => {
  const post = { kind: 'compose', platform: 'x', instance: '', language: 'ja' } as const
  const short: OutboxText = {
    ja: { title: '', body: '停止中 & 調査中 #出金\n続報14:30' },
    en: { title: 'T', body: 'b' }
  }

  test('holds the text and nothing else', () => {
    const url = new URL(postWindow(post, short))
    expect(url.origin + url.pathname).toBe('https://x.com/intent/post')
    expect([...url.searchParams]).toEqual([['text', '停止中 & 調査中 #出金\n続報14:30']])
  })

  test('is that of the platform and the language that were chosen', () => {
    expect(postWindow({ ...post, platform: 'bluesky', language: 'en' }, short)).toBe(
      'https://bsky.app/intent/compose?text=T%0Ab'
    )
    expect(postWindow({ ...post, platform: 'threads' }, short)).toMatch(/^https:\/\/www\.threads\.net\/intent\/post\?/)
    expect(postWindow({ ...post, platform: 'mastodon', instance: 'mstdn.jp' }, short)).toMatch(
      /^https:\/\/mstdn\.jp\/share\?/
    )
    expect(() => postWindow(post, { ...short, ja: { title: '', body: '\ud83d' } })).not.toThrow()
  })
})

test('a text in pieces loses nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('あ', '😀', '\n', 'x'), maxLength: 300 }),
      fc.integer({ min: 4, max: 50 }),
      (whole, limit) => {
        const pieces = piecesOf(whole, limit)
        expect(pieces.join('').replaceAll('\n', '')).toBe(whole.replaceAll('\n', ''))
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit)
      }
    )
  )
})
