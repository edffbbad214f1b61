import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openJournal } from '../../../host/journal.ts'
import { mailDraft, uploadDraft, webhookDraft } from '../../helpers/connector-drafts.ts'
import { freshFolder } from '../../helpers/data-folder.ts'
import type { TestHost } from '../../helpers/host.ts'
import { testHost } from '../../helpers/host.ts'
import { mailServer } from '../../helpers/mail-server.ts'
import { webServer } from '../../helpers/web-server.ts'

const SECRET = 'hunter2-hunter2-hunter2'
const signedIn = mailDraft({ user: 'notices' }, { secrets: { password: SECRET } })
const connectors = async (host: TestHost) => (await host.get('connector.list', {})).connectors
const list = (text: string | Uint8Array) => ({
  fileName: 'customers.csv',
  content: Buffer.from(text as string).toString('base64')
})
const orgTypes = async (host: TestHost) =>
  (await host.get('stream.read', { stream: 'org' })).events.map(({ type }) => type)

describe('connectors', () => {
  test('are kept with the names of their secrets; a secret lies nowhere in the clear and never comes back', async () => {
    const host = await testHost()
    const { id } = await host.get('connector.save', { id: null, draft: signedIn })
    expect(await connectors(host)).toMatchObject([{ id, name: '顧客メール', keyed: ['password'], locked: [] }])
    expect(JSON.stringify([...host.notices, await connectors(host)])).not.toContain(SECRET)
    await host.get('backup.make', {})
    await host.host.close()
    const files = fs.readdirSync(host.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    for (const { parentPath, name } of files) {
      expect(fs.readFileSync(path.join(parentPath, name)).includes(SECRET), name).toBe(false)
    }
  })

  test('keep a secret that is left out, and lose it when it is emptied or the server becomes another', async () => {
    const host = await testHost()
    const { id } = await host.get('connector.save', { id: null, draft: signedIn })
    await host.get('connector.save', { id, draft: { ...signedIn, name: '別名', secrets: {} } })
    expect(await connectors(host)).toMatchObject([{ name: '別名', keyed: ['password'], locked: [] }])
    const elsewhere = mailDraft({ user: 'notices', host: 'localhost' })
    expect(await host.ask('connector.save', { id, draft: elsewhere })).toMatchObject({
      fault: { code: 'connector-password-missing' }
    })
    await host.get('connector.save', { id, draft: mailDraft({ user: '' }, { secrets: { password: '' } }) })
    expect(await connectors(host)).toMatchObject([{ keyed: [] }])
  })

  test('of a webhook only the host of the address is shown', async () => {
    const host = await testHost()
    const draft = webhookDraft('https://hooks.example.com/services/T0/B0/very-secret')
    await host.get('connector.save', { id: null, draft })
    const [kept] = await connectors(host)
    expect(kept).toMatchObject({ config: { host: 'hooks.example.com' }, keyed: ['address', 'signing'] })
    expect(JSON.stringify(host.notices)).not.toContain('very-secret')
  })

  test('are refused with their fault, of an unknown id, and of nobody', async () => {
    const host = await testHost()
    expect(await host.ask('connector.save', { id: null, draft: mailDraft({ host: 'no host' }) })).toMatchObject({
      fault: { code: 'connector-host-bad' }
    })
    expect(await host.ask('connector.save', { id: 'k-9', draft: mailDraft() })).toMatchObject({
      fault: { code: 'no-such-connector' }
    })
    await host.get('settings.write', { person: '' })
    expect(await host.ask('connector.save', { id: null, draft: mailDraft() })).toMatchObject({
      fault: { code: 'who-are-you' }
    })
    expect(await connectors(host)).toEqual([])
  })

  test('that are removed lose their secrets and their list', async () => {
    const host = await testHost()
    const { id } = await host.get('connector.save', { id: null, draft: signedIn })
    await host.get('list.import', { id, ...list('a@example.jp') })
    await host.get('connector.remove', { id })
    expect(await connectors(host)).toEqual([])
    expect(await host.ask('list.remove', { id })).toMatchObject({ fault: { code: 'no-such-connector' } })
    expect(await orgTypes(host)).toContain('connector.removed')
  })

  test('are locked where the key of this machine is gone, and can be entered anew', async () => {
    const host = await testHost()
    const { id } = await host.get('connector.save', { id: null, draft: signedIn })
    await host.host.close()
    fs.rmSync(path.join(host.folder, 'vault.key'))
    const after = await testHost({ folder: host.folder })
    expect(await connectors(after)).toMatchObject([{ keyed: ['password'], locked: ['password'] }])
    await after.get('connector.save', { id, draft: signedIn })
    expect(await connectors(after)).toMatchObject([{ locked: [] }])
  })

  test('that fail for real tell nobody a secret: not in the answer, the record, the journal or an error', async () => {
    const folder = freshFolder()
    const journal = openJournal(folder)
    const mail = await mailServer({ user: { name: 'notices', password: 'another' } })
    const web = await webServer(() => ({ status: 403, body: `bad token ${SECRET}` }))
    const host = await testHost({ folder, onError: (error, where) => journal.note(where, error) })
    const mailer = mailDraft({ port: mail.port, user: 'notices' }, { secrets: { password: SECRET } })
    const drafts = [mailer, webhookDraft(`${web.url}/${SECRET}`), uploadDraft(`${web.url}/`)]
    for (const draft of drafts) {
      const { id } = await host.get('connector.save', { id: null, draft })
      const { trouble } = await host.get('connector.test', { id, to: '' })
      expect(['login-refused', 'access-refused']).toContain(trouble?.code)
      expect(JSON.stringify(trouble)).not.toContain(SECRET)
    }
    expect(JSON.stringify([await host.get('stream.read', { stream: 'org' }), host.notices])).not.toContain(SECRET)
    await host.host.close()
    for (const name of fs.readdirSync(folder, { recursive: true }).map(String)) {
      const file = path.join(folder, name)
      if (fs.statSync(file).isFile()) expect(fs.readFileSync(file).includes(SECRET), name).toBe(false)
    }
  })

  test('a file of the outbox that is damaged is set aside, and the console starts', async () => {
    const folder = freshFolder()
    fs.writeFileSync(path.join(folder, 'outbox.db'), 'no database at all, but long enough to be looked at as one')
    const host = await testHost({ folder })
    const { id } = await host.get('connector.save', { id: null, draft: signedIn })
    expect(fs.readdirSync(folder).some((name) => name.startsWith('outbox.db.unreadable-'))).toBe(true)
    await host.host.close()
    fs.rmSync(path.join(folder, 'outbox.db'))
    const after = await testHost({ folder })
    expect(await connectors(after)).toMatchObject([{ id, keyed: ['password'], locked: ['password'] }])
  })

  test('nothing is made on the disk as long as nothing is kept or sent', async () => {
    const host = await testHost()
    await host.declare()
    await host.send()
    expect(fs.existsSync(path.join(host.folder, 'outbox.db'))).toBe(false)
  })
})

describe('mailing lists', () => {
  const text = [
    '番号,お名前,メールアドレス',
    '1,佐藤,a@example.jp',
    '2,鈴木,B@Example.JP',
    '3,高橋,b@example.jp',
    '4,田中,',
    '5,伊藤,not an address',
    '6,"閉じない,c@example.jp',
    '7,渡辺,ｄ@例え.jp'
  ].join('\r\n')

  test('are looked at before they are taken: every row is taken or named, every address masked', async () => {
    const host = await testHost()
    const preview = await host.get('list.preview', list(text))
    expect(preview).toEqual({
      encoding: 'utf-8',
      charactersLost: 0,
      columns: [
        { heading: '番号', sample: '1•••' },
        { heading: 'お名前', sample: '佐藤•••' },
        { heading: 'メールアドレス', sample: 'a•••@example.jp' }
      ],
      column: 2,
      hasHeadings: true,
      rows: 7,
      taken: 3,
      refused: [
        { reason: 'empty', count: 1 },
        { reason: 'not-an-address', count: 1 },
        { reason: 'duplicate', count: 1 },
        { reason: 'broken-line', count: 1 }
      ],
      findings: [
        { row: 4, reason: 'duplicate' },
        { row: 5, reason: 'empty' },
        { row: 6, reason: 'not-an-address' },
        { row: 7, reason: 'broken-line' }
      ],
      sample: ['a•••@example.jp', 'B•••@example.jp', 'd•••@xn--r8jz45g.jp']
    })
    expect(await orgTypes(host)).not.toContain('list.replaced')
  })

  test('come without headings, in Shift_JIS, or with the column told', async () => {
    const host = await testHost()
    const bare = await host.get('list.preview', list('a@example.jp\nb@example.jp\n'))
    expect(bare).toMatchObject({ hasHeadings: false, column: 0, rows: 2, taken: 2 })
    const windows = Uint8Array.of(0x96, 0xbc, 0x91, 0x4f, ...Buffer.from(',mail\nx,a@example.jp\n'))
    expect(await host.get('list.preview', list(windows))).toMatchObject({
      encoding: 'shift_jis',
      taken: 1,
      columns: [{ heading: '名前' }, { heading: 'mail' }]
    })
    const told = await host.get('list.preview', { ...list('x,mail\nb@example.jp,a@example.jp\n'), column: 0 })
    expect(told.sample).toEqual(['b•••@example.jp'])
    expect(await host.get('list.preview', list('x,y\n1,2\n'))).toMatchObject({ column: null, taken: 0 })
  })

  test('replace each other, sealed on the disk; progress is told', async () => {
    const host = await testHost()
    const { id } = await host.get('connector.save', { id: null, draft: mailDraft() })
    const many = Array.from({ length: 5000 }, (_, n) => `customer${n}@example.jp`).join('\n')
    expect(await host.get('list.import', { id, ...list(many) })).toMatchObject({ taken: 5000, refused: [] })
    expect(host.notices.filter(({ name }) => name === 'list.moved').map(({ data }) => data)).toEqual([
      { connector: id, done: 2000, all: 5000 },
      { connector: id, done: 4000, all: 5000 },
      { connector: id, done: 5000, all: 5000 }
    ])
    await host.get('list.import', { id, ...list(text) })
    expect(await connectors(host)).toMatchObject([{ list: { count: 3, refused: 4 } }])
    await host.host.close()
    for (const name of fs.readdirSync(host.folder).filter((one) => one.startsWith('outbox.db'))) {
      expect(fs.readFileSync(path.join(host.folder, name)).includes('@example.jp'), name).toBe(false)
    }
  })

  test('are refused where there is nothing to take, or a connector that mails nobody', async () => {
    const host = await testHost()
    const mail = await host.get('connector.save', { id: null, draft: mailDraft() })
    const hook = await host.get('connector.save', { id: null, draft: webhookDraft('https://hooks.example.com/x') })
    const code = async (id: string, file: string) => {
      const reply = await host.ask('list.import', { id, ...list(file) })
      return reply.ok ? null : 'code' in reply.fault && reply.fault.code
    }
    expect(await code(mail.id, 'x\n1')).toBe('list-empty')
    expect(await code(hook.id, 'a@example.jp')).toBe('not-a-mail-connector')
    expect(await host.ask('list.remove', { id: mail.id })).toMatchObject({ fault: { code: 'already-so' } })
    await host.get('list.import', { id: mail.id, ...list('a@example.jp') })
    await host.get('list.remove', { id: mail.id })
    expect((await connectors(host)).find(({ id }) => id === mail.id)?.list).toBeNull()
  })
})
