import fs from 'node:fs'
import path from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writePage } from '../../../host/outbox/send/page-folder.ts'
import { pageFiles } from '../../../shared/report/status-page/files.ts'
import type { PageNotice, StatusPage } from '../../../shared/report/status-page/page.ts'
import { startChromium } from '../../helpers/chromium.ts'
import { folderDraft } from '../../helpers/connector-drafts.ts'
import { freshFolder } from '../../helpers/data-folder.ts'
import { webServer } from '../../helpers/web-server.ts'

const HOSTILE = `<script>document.title='owned'</script><img src="/x" onerror="document.title='owned'"> ]]> "'&`
const at = (minute: number) => Date.UTC(2026, 2, 1, 0, minute)
const notice = (id: string, minute: number, change: Partial<PageNotice> = {}): PageNotice => ({
  id,
  stage: 'update',
  postedAt: at(minute),
  text: {
    ja: { title: `お知らせ ${id}`, body: `■原因\n${HOSTILE}` },
    en: { title: `Notice ${id} ${HOSTILE}`, body: `* Cause\n${HOSTILE}` }
  },
  correctedAt: null,
  withdrawnAt: null,
  ...change
})
const page: StatusPage = {
  title: { ja: 'サービス稼働状況', en: 'Service status' },
  url: 'https://status.example.co.jp/',
  timeZone: 'Asia/Tokyo',
  now: at(60),
  notices: [notice('n1', 10, { correctedAt: at(20) }), notice('n2', 20, { withdrawnAt: at(30) }), notice('n3', 40)]
}

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

/** The page as a customer gets it: written to a folder, served, and opened in a browser that notes what goes wrong. */
async function published(of: StatusPage) {
  const folder = freshFolder()
  const draft = folderDraft(folder).config
  if (draft.kind !== 'statusFolder') throw new Error('no folder')
  expect(writePage(draft, pageFiles(of))).toMatchObject({ kind: 'sent' })
  const files = new Map(pageFiles(of).map((file) => [`/${file.name}`, file]))
  const server = await webServer(({ path: asked }) => {
    const file = files.get(asked)
    if (!file) return { status: 404 }
    const body = fs.readFileSync(path.join(folder, file.name), 'utf8')
    return { status: 200, headers: { 'content-type': file.mimeType }, body }
  })
  return { server, folder }
}

async function open(url: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext(options)
  const tab = await context.newPage()
  const complaints: string[] = []
  tab.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  tab.on('pageerror', (error) => complaints.push(error.message))
  await tab.goto(url)
  return { tab, complaints: () => complaints.filter((one) => !one.includes('favicon')), close: () => context.close() }
}

async function violations(tab: Page): Promise<string[]> {
  await tab.evaluate(axe.source)
  const found = await tab.evaluate(async () => (await window.axe.run()).violations)
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

describe.each([
  ['Japanese', 'index.html', 'ja', 'サービス稼働状況'],
  ['English', 'en.html', 'en', 'Service status']
])('the status page in %s', (_name, file, language, heading) => {
  test.each(['light', 'dark'] as const)('is accessible in %s, on a phone too', async (colorScheme) => {
    const { server } = await published(page)
    const { tab, complaints, close } = await open(`${server.url}/${file}`, {
      colorScheme,
      viewport: { width: 320, height: 640 }
    })
    expect(await violations(tab)).toEqual([])
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expect(await tab.locator('html').getAttribute('lang')).toBe(language)
    expect(await tab.getByRole('heading', { level: 1 }).textContent()).toBe(heading)
    expect(await tab.getByRole('article').count()).toBe(3)
    expect(complaints()).toEqual([])
    await close()
  })

  test('shows hostile words as words: nothing runs, nothing is fetched', async () => {
    const { server } = await published(page)
    const { tab, complaints, close } = await open(`${server.url}/${file}`)
    expect(await tab.title()).toBe(heading)
    expect(await tab.locator('article').first().innerText()).toContain(HOSTILE)
    expect(await tab.locator('script, img, iframe, form').count()).toBe(0)
    expect(server.got.map(({ path: asked }) => asked).filter((asked) => asked !== '/favicon.ico')).toEqual([`/${file}`])
    expect(complaints()).toEqual([])
    await close()
  })

  test('has a feed that is XML and an Atom feed (RFC 4287)', async () => {
    const { server } = await published(page)
    const { tab, close } = await open(`${server.url}/${file}`)
    const feed = fs.readFileSync(path.join((await published(page)).folder, `feed-${language}.xml`), 'utf8')
    const read = await tab.evaluate((text) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml')
      const own = (parent: Element, name: string) =>
        [...parent.children].filter((child) => child.localName === name).map((child) => child.textContent ?? '')
      const root = xml.documentElement
      const entries = [...root.children].filter((child) => child.localName === 'entry')
      return {
        broken: xml.querySelector('parsererror') !== null,
        namespace: root.namespaceURI,
        feed: ['id', 'title', 'updated'].map((name) => own(root, name).length),
        authors: own(root, 'author').length,
        selves: [...root.children].filter((child) => child.getAttribute('rel') === 'self').length,
        ids: entries.map((entry) => own(entry, 'id')[0]),
        dates: entries.flatMap((entry) => [...own(entry, 'updated'), ...own(entry, 'published')]),
        titles: entries.map((entry) => own(entry, 'title')[0]),
        contents: entries.map((entry) => own(entry, 'content')[0])
      }
    }, feed)
    expect(read).toMatchObject({
      broken: false,
      namespace: 'http://www.w3.org/2005/Atom',
      feed: [1, 1, 1],
      authors: 1,
      selves: 1
    })
    expect(new Set(read.ids).size).toBe(3)
    expect(read.dates).toHaveLength(6)
    expect(read.dates.every((date) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date))).toBe(true)
    expect(read.titles.every((title) => title !== '')).toBe(true)
    expect(read.contents.every((content) => content?.includes(HOSTILE))).toBe(true)
    await close()
  })
})

test('a page on which nothing stands is a whole page too', async () => {
  const { server } = await published({ ...page, notices: [] })
  const { tab, close } = await open(`${server.url}/index.html`)
  expect(await violations(tab)).toEqual([])
  expect(await tab.getByRole('main').textContent()).toContain('現在お知らせはありません。')
  await close()
})
