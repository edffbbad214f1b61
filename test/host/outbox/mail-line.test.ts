import { describe, expect, test } from 'vitest'
import type { ConfigOf } from '../../../shared/connector/config.ts'
import { openMailLine } from '../../../host/outbox/send/mail-line.ts'
import { mailOf } from '../../../host/outbox/send/mail-message.ts'
import { mailDraft } from '../../helpers/connector-drafts.ts'
import type { MailServerOptions } from '../../helpers/mail-server.ts'
import { certificateOf, mailServer } from '../../helpers/mail-server.ts'

const PATIENCE = { connectMs: 2000, answerMs: 2000 }
const ca = certificateOf('ca').cert
const text = {
  ja: { title: '取引停止のお知らせ', body: '原因は調査中です。\n.\n..行頭の点' },
  en: { title: 'Trading halted', body: 'The cause is being looked into.' }
}

type MailConfig = ConfigOf<'mail'>
const configOf = (port: number, change: Partial<MailConfig> = {}) => mailDraft({ port, ...change }).config as MailConfig
const open = async (server: MailServerOptions, change: Partial<MailConfig> = {}, password = '') => {
  const running = await mailServer(server)
  const opening = await openMailLine(configOf(running.port, change), password, PATIENCE)
  return { ...running, opening }
}
const send = async (server: MailServerOptions, change: Partial<MailConfig> = {}) => {
  const { opening, taken, port } = await open(server, change)
  if (!opening.ok) throw new Error(opening.trouble.code)
  const mail = await mailOf(configOf(port, change), 's1', text, Date.UTC(2026, 2, 1))
  const answer = await opening.line.send(mail.from, 'a@example.jp', mail.messageFor('a@example.jp', 1))
  return { answer, taken, line: opening.line, mail }
}
const codeOf = async (server: MailServerOptions, change: Partial<MailConfig> = {}, password = '') => {
  const { opening } = await open(server, change, password)
  return opening.ok ? 'open' : opening.trouble.code
}

describe('a line to a mail server', () => {
  test('carries a mail in both languages to one recipient, and then another', async () => {
    const { answer, taken, line, mail } = await send({})
    expect(answer).toEqual({ kind: 'taken', status: 250 })
    await line.send(mail.from, 'b@example.jp', mail.messageFor('b@example.jp', 2))
    expect(taken.map(({ from, to }) => [from, to])).toEqual([
      ['notice@example.co.jp', 'a@example.jp'],
      ['notice@example.co.jp', 'b@example.jp']
    ])
    const [first, second] = taken.map((one) => one.text)
    expect(first).toMatch(/^To: a@example.jp\r\nMessage-ID: <[0-9a-f]{32}@example.co.jp>\r\n/)
    expect(first).toContain('Auto-Submitted: auto-generated')
    expect(first).not.toContain('b@example.jp')
    expect(second).not.toContain(/Message-ID: (\S+)/.exec(first ?? '')?.[1])
    const body = Buffer.from(first?.split('\r\n\r\n')[1]?.replaceAll('\r\n', '') ?? '', 'base64').toString('utf8')
    expect(body.replaceAll('\r\n', '\n')).toContain('原因は調査中です。\n.\n..行頭の点')
    expect(body).toContain('The cause is being looked into.')
  })

  test('says the same id for the same recipient again', async () => {
    const mail = await mailOf(configOf(25), 's1', text, 0)
    const id = (n: number) => /Message-ID: (\S+)/.exec(mail.messageFor('a@example.jp', n).toString('latin1'))?.[1]
    expect(id(1)).toBe(id(1))
    expect(id(1)).not.toBe(id(2))
  })

  test.each(['tls', 'starttls'] as const)(
    'is encrypted by %s, and only to a server that is the one',
    async (security) => {
      const user = { name: 'notices', password: 'x' }
      const { opening } = await open({ security, user }, { security, certificate: ca, user: 'notices' }, 'x')
      expect(opening.ok).toBe(true)
      expect(await codeOf({ security }, { security })).toBe('certificate-unknown')
      expect(await codeOf({ security, certificate: 'elsewhere' }, { security, certificate: ca })).toBe(
        'certificate-name'
      )
      expect(await codeOf({ security, certificate: 'expired' }, { security, certificate: ca })).toBe(
        'certificate-expired'
      )
    }
  )

  test('is never opened in the clear where encryption is asked for', async () => {
    expect(await codeOf({ security: 'none' }, { security: 'starttls', certificate: ca })).toBe('encryption-missing')
    expect(await codeOf({ security: 'none' }, { security: 'tls', certificate: ca })).toBe('encryption-failed')
  })

  test('says why it does not come about', async () => {
    const user = { name: 'notices', password: 'right' }
    expect(await codeOf({ user }, { user: 'notices' }, 'right')).toBe('open')
    expect(await codeOf({ user }, { user: 'notices' }, 'wrong')).toBe('login-refused')
    const gone = await mailServer()
    await gone.close()
    const opening = await openMailLine(configOf(gone.port), '', PATIENCE)
    expect(opening).toMatchObject({ trouble: { code: 'unreachable', params: { host: '127.0.0.1' } } })
    const nowhere = await openMailLine(configOf(25, { host: 'no-such-host.invalid' }), '', PATIENCE)
    expect(nowhere).toMatchObject({ ok: false, trouble: { code: 'name-not-found' } })
  })

  test.each([
    [
      'a recipient that is never taken',
      { recipient: () => ({ status: 550, says: 'no' }) },
      { kind: 'refused', by: 'recipient', status: 550 }
    ],
    [
      'a message that is never taken',
      { message: () => ({ status: 554, says: 'no' }) },
      { kind: 'refused', by: 'message', status: 554 }
    ],
    [
      'a recipient to be tried later',
      { recipient: () => ({ status: 451, says: 'later' }) },
      { kind: 'later', trouble: { code: 'server-busy' } }
    ],
    [
      'a full mailbox',
      { recipient: () => ({ status: 452, says: 'full' }) },
      { kind: 'later', trouble: { code: 'server-full' } }
    ],
    [
      'a message to be tried later',
      { message: () => ({ status: 450, says: 'later' }) },
      { kind: 'later', trouble: { code: 'server-busy' } }
    ],
    [
      'a sender that is not accepted',
      { sender: () => ({ status: 550, says: 'no' }) },
      { kind: 'broken', trouble: { code: 'sender-refused' } }
    ],
    [
      'a server that goes away',
      { recipient: () => ({ status: 421, says: 'bye' }) },
      { kind: 'broken', trouble: { code: 'server-busy' } }
    ],
    [
      'a line that breaks before the message',
      { dropBefore: () => true },
      { kind: 'broken', trouble: { code: 'dropped' } }
    ],
    ['a line that breaks after it', { dropAfter: () => true }, { kind: 'lost', trouble: { code: 'answer-lost' } }]
  ])('tells %s', async (_what, server, answer) => {
    expect((await send(server)).answer).toMatchObject(answer)
  })

  test('goes on after a refusal', async () => {
    const { answer, line, mail, taken } = await send({
      recipient: (address) => (address.startsWith('a') ? { status: 550, says: 'no' } : null)
    })
    expect(answer).toMatchObject({ kind: 'refused' })
    expect(await line.send(mail.from, 'b@example.jp', mail.messageFor('b@example.jp', 2))).toMatchObject({
      kind: 'taken'
    })
    expect(taken).toHaveLength(1)
  })
})
