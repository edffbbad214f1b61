import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageFiles } from '../../../shared/report/status-page/files.ts'
import { asMarkup } from '../../../shared/report/status-page/markup.ts'
import type { PageNotice, StatusPage } from '../../../shared/report/status-page/page.ts'
import { PAGE_STYLE, PAGE_STYLE_HASH } from '../../../shared/report/status-page/style.ts'
import { minutes } from '../../helpers/given.ts'

const notice = (id: string, at: number, change: Partial<PageNotice> = {}): PageNotice => ({
  id,
  stage: 'update',
  postedAt: minutes(at),
  text: {
    ja: { title: `停止のお知らせ ${id}`, body: '■原因\n調査中\n■お問い合わせ先\nhttps://example.com/help' },
    en: { title: `Trading halted ${id}`, body: '* Cause\nUnder investigation' }
  },
  correctedAt: null,
  withdrawnAt: null,
  ...change
})
const page = (...notices: readonly PageNotice[]): StatusPage => ({
  title: { ja: '稼働状況', en: 'Status' },
  url: 'https://status.example.com/',
  timeZone: 'Asia/Tokyo',
  now: minutes(60),
  notices
})
const files = (of: StatusPage) => Object.fromEntries(pageFiles(of).map(({ name, text }) => [name, text]))
const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)> " ' & ]]> <!-- \u0000\u0008\ud83d`

describe('the status page', () => {
  test('is a page a language, a feed a language and one file for machines; what people open is written last', () => {
    expect(pageFiles(page()).map(({ name }) => name)).toEqual([
      'feed-ja.xml',
      'feed-en.xml',
      'status.json',
      'en.html',
      'index.html'
    ])
  })

  test('shows the newest notice first, in its own language, with its time', () => {
    const { 'index.html': ja = '', 'en.html': en = '' } = files(page(notice('n1', 10), notice('n2', 40)))
    expect(ja).toContain('<html lang="ja">')
    expect(ja.indexOf('停止のお知らせ n2')).toBeLessThan(ja.indexOf('停止のお知らせ n1'))
    expect(ja).toContain('掲載 <time datetime="2026-03-01T00:40:00Z">2026-03-01 09:40 JST</time>')
    expect(en).toContain('Posted <time datetime="2026-03-01T00:40:00Z">2026-03-01 09:40 JST (00:40 UTC)</time>')
    expect(en).not.toMatch(/停止/)
  })

  test('says nothing where nothing was posted, and never that all is well', () => {
    const { 'index.html': ja = '', 'en.html': en = '' } = files(page())
    expect(ja).toContain('現在お知らせはありません。')
    expect(en).toContain('There are no notices at present.')
    expect(en).not.toMatch(/operational|all systems|normal/i)
  })

  test('marks what was corrected or withdrawn, and keeps its words', () => {
    const marked = page(notice('n1', 10, { correctedAt: minutes(20) }), notice('n2', 15, { withdrawnAt: minutes(30) }))
    const { 'index.html': ja = '', 'feed-en.xml': feed = '' } = files(marked)
    expect(ja).toMatch(/<p class="mark">訂正しました\(<time/)
    expect(ja).toMatch(/<p class="mark">取り下げました\(<time/)
    expect(feed).toContain('<updated>2026-03-01T00:30:00Z</updated>')
    expect(feed).toContain('Withdrawn (2026-03-01T00:30:00Z).')
  })

  test('shows hostile words as words: nothing of them is mark-up, in no file', () => {
    const words = { title: hostile, body: hostile }
    const made = files({
      ...page(notice('n1', 10, { text: { ja: words, en: words } })),
      title: { ja: hostile, en: hostile }
    })
    for (const name of ['index.html', 'en.html', 'feed-ja.xml', 'feed-en.xml']) {
      expect(made[name]).not.toMatch(/<script|<img|onerror=alert\(1\)>|<!--/)
      expect(made[name]).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
      // oxlint-disable-next-line no-control-regex
      expect(made[name]).not.toMatch(/[\u0000-\u0008]|\ud83d/u)
    }
    expect(() => JSON.parse(made['status.json'] ?? '') as unknown).not.toThrow()
  })

  test('has no way in for anything: no script, nothing fetched, its one style named by its hash', () => {
    expect(PAGE_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}`)
    const { 'index.html': html = '' } = files(page(notice('n1', 10)))
    expect(html).toContain(
      `content="default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'"`
    )
    expect(html).not.toMatch(/<(script|iframe|img|form|object|embed|base)\b|\son\w+=|style="|src=|url\(|@import/)
  })

  test('is the same again for the same notices, so that sending it twice changes nothing', () => {
    const made = page(notice('n1', 10), notice('n2', 40))
    expect(files({ ...made, now: minutes(90) })).toEqual(files(made))
  })
})

test('marking a text up loses no word of it', () => {
  const undo = (text: string) =>
    text
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&gt;', '>')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const marked = asMarkup(text)
      expect(marked).not.toMatch(/[<>"']/)
      // oxlint-disable-next-line no-control-regex
      expect(undo(marked)).toBe(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''))
    })
  )
})
