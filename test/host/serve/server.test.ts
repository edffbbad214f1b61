import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { CLOSE } from '../../../host/serve/session.ts'
import { startServer } from '../../../host/serve/server.ts'
import type { RunningServer } from '../../../host/serve/server.ts'
import { FRAME_LIMIT } from '../../../shared/bridge/frame-limit.ts'
import { scriptedHost } from '../../contract/bridge.ts'
import { freshFolder } from '../../helpers/data-folder.ts'

const TOKEN = 'right'
const LOOK_TOKEN = 'look'
let server: RunningServer
let own: string

beforeEach(async () => {
  const root = path.join(freshFolder(), 'page')
  mkdirSync(path.join(root, 'assets'), { recursive: true })
  writeFileSync(path.join(root, 'index.html'), '<meta content="__CSP_NONCE__">')
  writeFileSync(path.join(root, 'assets/page.js'), 'void 0')
  writeFileSync(path.join(root, '../secret.js'), 'secret')
  server = await startServer({
    host: scriptedHost(),
    root,
    port: 0,
    token: TOKEN,
    lookToken: LOOK_TOKEN,
    patience: 100,
    onError: () => undefined
  })
  own = `127.0.0.1:${server.port}`
})
afterEach(() => server.close())

type Got = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: string }

/** Asks without a client that would tidy the path or the headers first. */
function get(target: string, options: { method?: string; host?: string } = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', host = own } = options
    const asked = request(
      { host: '127.0.0.1', port: server.port, path: target, method, headers: { host } },
      (response) => {
        let body = ''
        response.on('data', (data: Buffer) => (body += data.toString()))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
      }
    )
    asked.on('error', reject).end()
  })
}

/** Opens a socket and gives how it ended: its close code, or the status of a refused upgrade. */
function closeCode(origin: string | undefined, frames: readonly (string | Buffer)[], host = own): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://${own}/bridge`, { ...(origin ? { origin } : {}), headers: { host } })
    const [first, ...rest] = frames
    socket.on('open', () => first !== undefined && socket.send(first))
    socket.once('message', () => rest.forEach((frame) => socket.send(frame)))
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    socket.on('error', () => undefined)
    socket.on('close', (code) => resolve(code))
  })
}

const page = () => `http://${own}`
const token = JSON.stringify({ token: TOKEN })

describe('what the browser face serves', () => {
  test('the page, with a policy and a nonce of its own each time', async () => {
    const [first, second] = await Promise.all([get('/'), get('/?x=1')])
    expect(first.status).toBe(200)
    const nonce = /content="([^"]+)"/.exec(first.body)?.[1]
    expect(String(first.headers['content-security-policy'])).toContain(`'nonce-${nonce}'`)
    expect(String(first.headers['content-security-policy'])).toContain(`connect-src 'self' ws://${own};`)
    expect(second.body).not.toBe(first.body)
  })

  test('files of the page with their kind', async () => {
    expect(await get('/assets/page.js')).toMatchObject({
      status: 200,
      body: 'void 0',
      headers: { 'x-content-type-options': 'nosniff' }
    })
    expect((await get('/assets/page.js', { method: 'HEAD' })).body).toBe('')
  })

  test.each([
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/..%5csecret.js',
    '/assets/../../secret.js',
    '//secret.js',
    '/%00',
    '/%',
    '/.stamp',
    '/assets',
    '/nothing.js'
  ])('not %s', async (target) => {
    expect(await get(target)).toMatchObject({ status: 404, body: '' })
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('nothing to a %s', async (method) => {
    expect((await get('/', { method })).status).toBe(405)
  })

  test.each(['evil.example', 'evil.example:80', '127.0.0.1', 'localhost:1'])(
    'nothing to a name that is not this machine (%s)',
    async (host) => {
      expect(await get('/', { host })).toMatchObject({ status: 421, body: '' })
    }
  )
})

describe('who may open the bridge', () => {
  test('a page with the token that looks, which is refused what acts', async () => {
    const ask = (given: string) =>
      new Promise<unknown>((resolve) => {
        const socket = new WebSocket(`ws://${own}/bridge`, { origin: `http://${own}` })
        socket.on('open', () => socket.send(JSON.stringify({ token: given })))
        socket.on('message', (data) => {
          const frame = JSON.parse(Buffer.isBuffer(data) ? data.toString() : '') as { welcome?: true; reply?: unknown }
          if (frame.welcome) socket.send(JSON.stringify({ id: 1, name: 'settings.write', input: { language: 'en' } }))
          else resolve(frame.reply)
        })
      })
    expect(await ask(LOOK_TOKEN)).toMatchObject({ ok: false, fault: { code: 'looks-only' } })
    expect(await ask(TOKEN)).toMatchObject({ ok: true })
  })

  test.each([undefined, 'https://evil.example', 'null', 'http://127.0.0.1:1'])('not a page from %s', async (origin) => {
    expect(await closeCode(origin, [token])).toBe(403)
  })

  test('not a page that reached us by another name', async () => {
    expect(await closeCode('http://evil.example', [token], 'evil.example')).toBe(403)
  })

  test.each([
    ['a wrong token', JSON.stringify({ token: 'wrong' })],
    ['no token', JSON.stringify({ id: 1, name: 'settings.read', input: {} })],
    ['no JSON', 'hello'],
    ['bytes', Buffer.from(token)]
  ])('not one that shows %s', async (_what, frame) => {
    expect(await closeCode(page(), [frame])).toBe(CLOSE.wrongToken)
  })

  test('not one that stays silent', async () => {
    expect(await closeCode(page(), [])).toBe(CLOSE.silent)
  })

  test.each(['hello', '{}', '[]', 'null', '{"id":-1,"name":"settings.read"}', '{"id":1,"name":7}'])(
    'after the token, the malformed message %s ends it',
    async (frame) => {
      expect(await closeCode(page(), [token, frame])).toBe(CLOSE.malformed)
    }
  )

  test('a message beyond the limit ends it', async () => {
    expect(await closeCode(page(), [token, 'x'.repeat(FRAME_LIMIT + 1)])).toBe(1009)
  })
})
