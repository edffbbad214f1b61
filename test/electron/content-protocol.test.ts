import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Session } from 'electron'
import { answer, setupContent } from '../../electron/content-protocol.ts'
import { freshFolder } from '../helpers/data-folder.ts'

let root: string

beforeEach(() => {
  root = path.join(freshFolder(), 'renderer')
  mkdirSync(root)
  writeFileSync(path.join(root, 'index.html'), '<meta content="__CSP_NONCE__">')
  writeFileSync(path.join(root, '../main.js'), 'secret')
})

const get = (url: string, method = 'GET') => answer({ url, method }, root)

test('the page comes with its policy, and the nonce in it is the one of this response', async () => {
  const response = await get('app://haltdesk/')
  const nonce = /content="([^"]+)"/.exec(await response.text())?.[1] ?? ''
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(nonce.length).toBeGreaterThan(20)
  expect(policy).toContain(`'nonce-${nonce}'`)
  expect(policy).not.toMatch(/unsafe|\*|ws:/)
  expect(await (await get('app://haltdesk/')).text()).not.toContain(nonce)
})

test.each([
  'app://haltdesk/../main.js',
  'app://haltdesk/%2e%2e/main.js',
  'app://haltdesk/..%2fmain.js',
  'app://haltdesk/..%5cmain.js',
  'app://other/',
  'app://haltdesk.evil/',
  'app://user@haltdesk/'
])('%s is not served', async (url) => {
  const response = await get(url)
  expect(response.status).toBe(404)
  expect(await response.text()).toBe('')
})

test('nothing is written through the scheme', async () => {
  expect((await get('app://haltdesk/', 'POST')).status).toBe(405)
})

test('it says when the document and every file that it names are given', async () => {
  writeFileSync(path.join(root, 'index.html'), '<script src="./first.js"></script><link href="./page.css">')
  let ask: (request: Pick<Request, 'url' | 'method'>) => Promise<Response> = () =>
    Promise.reject(new Error('not set up'))
  const handle = (_scheme: string, handler: typeof ask) => (ask = handler)
  let isGiven = false
  void setupContent({ protocol: { handle } } as unknown as Session, root).then(() => (isGiven = true))
  const given = async (file: string) => {
    await ask({ url: `app://haltdesk/${file}`, method: 'GET' })
    await new Promise((resolve) => setTimeout(resolve, 20))
    return isGiven
  }
  expect([await given(''), await given('page.css'), await given('other.js'), await given('first.js')]).toEqual([
    false,
    false,
    false,
    true
  ])
})
