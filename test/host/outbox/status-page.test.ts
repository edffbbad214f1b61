import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderDraft, uploadDraft } from '../../helpers/connector-drafts.ts'
import { freshFolder } from '../../helpers/data-folder.ts'
import { outboxHost } from '../../helpers/outbox-host.ts'
import { takahashi } from '../../helpers/people.ts'
import { webServer } from '../../helpers/web-server.ts'

const names = ['en.html', 'feed-en.xml', 'feed-ja.xml', 'index.html', 'status.json']

describe('a status page in a folder', () => {
  test('is written whole, shows the notice that it posts, and follows what becomes of it', async () => {
    const folder = freshFolder()
    const host = await outboxHost()
    const connector = await host.connect(folderDraft(folder))
    const stream = await host.declare()
    const notice = await host.hand(stream, 'web', connector)
    await host.send()
    expect(fs.readdirSync(folder).toSorted()).toEqual(names)
    const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8')
    expect(read('index.html')).toContain(`id="${notice}"`)
    expect(read('index.html')).toContain('売買・出金の一時停止')
    const posted = (await host.state(stream)).notices.get(notice)?.posted
    expect(posted).toMatchObject({ link: `https://status.example.co.jp/#${notice}`, by: { person: 'Haltdesk' } })
    await host.send()
    expect(await host.sendings(stream)).toHaveLength(1)

    host.at(8)
    await host.by(takahashi)
    await host.act(stream, 'notice.withdraw', { notice, reason: '誤り' })
    await host.send()
    expect((await host.sendings(stream)).map(({ kind, status }) => [kind, status])).toEqual([
      ['notice', 'delivered'],
      ['statusPage', 'delivered']
    ])
    expect(JSON.parse(read('status.json'))).toMatchObject({
      notices: [{ id: notice, withdrawn: expect.stringMatching(/^2026-03-01T00:08/) }]
    })
    host.at(20)
    await host.send()
    expect(await host.sendings(stream)).toHaveLength(2)
  })

  test('shows what every live halt says, and nothing of a drill', async () => {
    const folder = freshFolder()
    const host = await outboxHost()
    const connector = await host.connect(folderDraft(folder))
    const [first, second, drill] = [await host.declare(), await host.declare(), await host.declare({ drill: true })]
    const ids = [await host.hand(first, 'web', connector), await host.hand(second, 'web', connector)]
    const drilled = await host.hand(drill, 'web', connector)
    await host.send()
    await host.send()
    const page = fs.readFileSync(path.join(folder, 'index.html'), 'utf8')
    for (const id of ids) expect(page).toContain(`id="${id}"`)
    expect(page).not.toContain(drilled)
  })

  test.each([
    ['is not there', (folder: string) => fs.rmSync(folder, { recursive: true }), 'waiting', 'folder-missing'],
    [
      'cannot be written to',
      (folder: string) => fs.mkdirSync(path.join(folder, '.feed-ja.xml.partial', 'x'), { recursive: true }),
      'failed',
      'unexpected'
    ]
  ])('says what is wrong where the folder %s', async (_what, spoil, status, code) => {
    const folder = freshFolder()
    const host = await outboxHost()
    const connector = await host.connect(folderDraft(folder))
    spoil(folder)
    const stream = await host.declare()
    await host.hand(stream, 'web', connector)
    await host.send()
    expect(await host.sendings(stream)).toMatchObject([{ status, trouble: { code } }])
  })

  test('is tried without touching the page that stands', async () => {
    const folder = freshFolder()
    fs.writeFileSync(path.join(folder, 'index.html'), 'as it was')
    const host = await outboxHost()
    const id = await host.connect(folderDraft(folder))
    expect(await host.get('connector.test', { id, to: '' })).toEqual({ trouble: null })
    expect(fs.readdirSync(folder)).toEqual(['index.html'])
    expect((await host.get('connector.list', {})).connectors).toMatchObject([{ trial: { trouble: null } }])
  })
})

describe('a status page that is sent', () => {
  test('goes file by file with its token, pages last, and again from the first after a fault in between', async () => {
    const server = await webServer((_request, nth) => ({ status: nth === 3 ? 500 : 201 }))
    const host = await outboxHost()
    const connector = await host.connect(uploadDraft(`${server.url}/status/`))
    const stream = await host.declare()
    await host.hand(stream, 'web', connector)
    await host.send()
    expect(await host.sendings(stream)).toMatchObject([{ status: 'waiting', trouble: { code: 'server-error' } }])
    host.at(6)
    await host.send()
    expect(server.got.slice(3).map(({ method, path: at }) => `${method} ${at}`)).toEqual([
      'PUT /status/feed-ja.xml',
      'PUT /status/feed-en.xml',
      'PUT /status/status.json',
      'PUT /status/en.html',
      'PUT /status/index.html'
    ])
    expect(server.got.every(({ headers }) => headers.authorization === 'Bearer a-token')).toBe(true)
    expect(server.got.at(-1)?.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(await host.sendings(stream)).toMatchObject([{ status: 'delivered' }])
  })

  test('gives its token to nobody that the address points on to', async () => {
    const other = await webServer()
    const server = await webServer(() => ({ status: 307, headers: { location: `${other.url}/` } }))
    const host = await outboxHost()
    const id = await host.connect(uploadDraft(`${server.url}/status/`))
    const { trouble } = await host.get('connector.test', { id, to: '' })
    expect(trouble?.code).toBe('redirected')
    expect(other.got).toEqual([])
  })
})
