import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { uploadDraft, webhookDraft } from '../../helpers/connector-drafts.ts'
import { certificateOf } from '../../helpers/mail-server.ts'
import { outboxHost } from '../../helpers/outbox-host.ts'
import { takahashi } from '../../helpers/people.ts'
import type { WebAnswer } from '../../helpers/web-server.ts'
import { webServer } from '../../helpers/web-server.ts'

const push = (url: string, form: 'json' | 'slack' | 'teams' = 'json') =>
  webhookDraft(`${url}/hooks/secret-path`, { form }, { channels: ['push'], briefs: [] })

/** A halt with a push notice handed to a webhook that the outbox has not posted to yet. */
async function pushing(
  reply: (nth: number) => WebAnswer = () => ({ status: 200 }),
  form: 'json' | 'slack' | 'teams' = 'json'
) {
  const server = await webServer((_request, nth) => reply(nth))
  const host = await outboxHost()
  const connector = await host.connect(push(server.url, form))
  const stream = await host.declare()
  const notice = await host.hand(stream, 'push', connector)
  return { ...server, host, connector, stream, notice, sending: async () => (await host.sendings(stream))[0] }
}

describe('a webhook', () => {
  test('gets the text once, with a key, signed over its body and the time', async () => {
    const { got, host, stream, notice, sending } = await pushing()
    await host.send()
    await host.send()
    const { id = '', status } = (await sending()) ?? {}
    expect([got.length, status]).toEqual([1, 'delivered'])
    const [request] = got
    expect(request).toMatchObject({
      method: 'POST',
      path: '/hooks/secret-path',
      headers: { 'idempotency-key': id, 'content-type': 'application/json; charset=utf-8' }
    })
    const [, time, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(request?.headers['haltdesk-signature'])) ?? []
    expect(mac).toBe(createHmac('sha256', 'a-signing-key').update(`${time}.${request?.body}`).digest('hex'))
    expect(JSON.parse(request?.body ?? '')).toMatchObject({
      format: 'haltdesk.message',
      id,
      kind: 'notice',
      to: 'push'
    })
    expect((await host.state(stream)).notices.get(notice)?.posted?.by.person).toBe('Haltdesk')
    expect(JSON.stringify(host.notices)).not.toContain('secret-path')
  })

  test.each([
    [401, 'failed', 'access-refused'],
    [403, 'failed', 'access-refused'],
    [404, 'failed', 'address-gone'],
    [413, 'failed', 'message-too-large'],
    [400, 'failed', 'message-refused'],
    [302, 'failed', 'redirected'],
    [500, 'waiting', 'server-error'],
    [507, 'waiting', 'server-full']
  ])('an answer of %i makes it %s (%s)', async (status, stands, code) => {
    const { got, host, sending } = await pushing(() => ({ status, headers: { location: '/elsewhere' } }))
    await host.send()
    expect(await sending()).toMatchObject({ status: stands, trouble: { code, params: { status } } })
    expect(got.map(({ path }) => path)).toEqual(['/hooks/secret-path'])
  })

  test('waits as long as a busy server asks, and the log is told once', async () => {
    const { got, host, stream, sending } = await pushing((nth) =>
      nth < 3 ? { status: 429, headers: { 'retry-after': '600' } } : { status: 200 }
    )
    await host.send()
    host.at(14.9)
    await host.send()
    expect(got).toHaveLength(1)
    host.at(15)
    await host.send()
    expect(got).toHaveLength(2)
    expect((await host.typesIn(stream)).filter((type) => type === 'sending.delayed')).toHaveLength(1)
    host.at(25)
    await host.send()
    expect(await sending()).toMatchObject({ status: 'delivered' })
    const keys = new Set(got.map(({ headers }) => headers['idempotency-key']))
    expect(keys.size).toBe(1)
  })

  test.each(['silence', 'drop'] as const)('of %s our own form is sent again under the same key', async (answer) => {
    const { got, host, sending } = await pushing((nth) => (nth === 1 ? answer : { status: 200 }))
    await host.send()
    expect(await sending()).toMatchObject({ status: 'waiting' })
    host.at(6)
    await host.send()
    expect(await sending()).toMatchObject({ status: 'delivered' })
    expect(got).toHaveLength(2)
  })

  test.each(['silence', 'drop'] as const)('of %s Slack is not sent again by itself: a person looks', async (answer) => {
    const { got, host, stream, notice, sending } = await pushing(() => answer, 'slack')
    await host.send()
    const { id = '', status, trouble } = (await sending()) ?? {}
    expect([status, trouble?.code]).toEqual(['unknown', 'answer-lost'])
    host.at(60)
    await host.send()
    expect(got).toHaveLength(1)
    await host.by(takahashi)
    await host.act(stream, 'sending.confirm', { sending: id, reason: 'Slackで確認' })
    await host.send()
    expect((await host.state(stream)).notices.get(notice)?.posted).toBeDefined()
  })

  test('goes only to the server that the certificate names', async () => {
    const trusted = certificateOf('ca').cert
    for (const [certificate, extra, code] of [
      ['local', '', 'certificate-unknown'],
      ['elsewhere', trusted, 'certificate-name'],
      ['expired', trusted, 'certificate-expired'],
      ['local', trusted, null]
    ] as const) {
      const server = await webServer(undefined, certificate)
      const host = await outboxHost()
      const id = await host.connect(webhookDraft(`${server.url}/x`, { certificate: extra }))
      const { trouble } = await host.get('connector.test', { id, to: '' })
      expect(trouble?.code ?? null).toBe(code)
      expect(server.got).toHaveLength(code === null ? 1 : 0)
    }
  })

  test('after days without a line it asks whether the text is still true', async () => {
    const { close, host, stream, sending } = await pushing()
    await close()
    await host.send()
    expect(await sending()).toMatchObject({ status: 'waiting', trouble: { code: 'unreachable' } })
    for (const minute of [6, 10, 20]) {
      host.at(minute)
      await host.send()
    }
    expect(await sending()).toMatchObject({ status: 'waiting' })
    host.at(3 * 24 * 60)
    await host.send()
    const held = await sending()
    expect(held).toMatchObject({ status: 'held', hold: 'stale' })
    await host.by(takahashi)
    await host.act(stream, 'sending.release', { sending: held?.id ?? '', reason: '今も正しい' })
    await host.send()
    expect(await sending()).toMatchObject({ status: 'waiting' })
  })

  test('what was handed over before the console was closed for days asks too', async () => {
    const { got, host, stream } = await pushing()
    await host.host.close()
    const after = await outboxHost({ folder: host.folder })
    after.at(3 * 24 * 60)
    await after.send()
    expect(await after.sendings(stream)).toMatchObject([{ status: 'held', hold: 'stale' }])
    expect(got).toEqual([])
  })

  test('that nobody set up takes nothing', async () => {
    const { host, stream, notice } = await pushing()
    const command = { name: 'notice.queue', data: { notice, connector: 'k-none' } } as const
    expect(await host.ask('incident.act', { stream, command })).toMatchObject({ fault: { code: 'no-such-connector' } })
  })

  test('whose secret cannot stand in a header fails before anything is sent', async () => {
    const server = await webServer()
    const host = await outboxHost()
    const draft = uploadDraft(`${server.url}/`)
    const id = await host.connect({ ...draft, secrets: { token: 'line\nbreak: x' } })
    const { trouble } = await host.get('connector.test', { id, to: '' })
    expect(trouble).toEqual({ code: 'unexpected', params: { status: 'ERR_INVALID_CHAR' } })
    expect(server.got).toEqual([])
  })

  test('a fact that changes while it waits holds it back', async () => {
    const { got, host, stream, sending } = await pushing(() => ({ status: 500 }))
    await host.send()
    host.at(6)
    await host.by(takahashi)
    await host.act(stream, 'fact.set', {
      facts: [{ field: 'impact', value: { kind: 'text', full: { ja: '入金も停止', en: 'Deposits too' }, short: null } }]
    })
    host.at(7)
    await host.send()
    expect(await sending()).toMatchObject({ status: 'held', hold: 'facts' })
    expect(got).toHaveLength(1)
  })

  test('that was removed fails its sendings in plain words', async () => {
    const { host, connector, sending } = await pushing()
    await host.get('connector.remove', { id: connector })
    await host.send()
    expect(await sending()).toMatchObject({ status: 'failed', trouble: { code: 'connector-missing' } })
  })
})

describe('the internal brief', () => {
  test('goes to each department at declaration and at every change of the phase, once', async () => {
    const server = await webServer()
    const host = await outboxHost()
    await host.connect(webhookDraft(`${server.url}/a`, { form: 'slack' }, { briefs: ['system', 'legal'] }))
    await host.connect(webhookDraft(`${server.url}/b`, { form: 'teams' }, { name: 'Teams', briefs: ['pr'] }))
    const stream = await host.declare()
    await host.send()
    await host.send()
    expect(server.got.map(({ path }) => path).toSorted()).toEqual(['/a', '/a', '/b'])
    host.at(10)
    await host.act(stream, 'phase.advance', { reason: '確認済み' })
    await host.send()
    await host.send()
    expect(server.got).toHaveLength(6)
    const sendings = await host.sendings(stream)
    expect(sendings.every(({ kind, status }) => kind === 'brief' && status === 'delivered')).toBe(true)
    expect(new Set(sendings.map(({ about }) => about)).size).toBe(2)
  })

  test('that waits gives way to a newer one', async () => {
    const server = await webServer((_request, nth) => (nth === 1 ? { status: 500 } : { status: 200 }))
    const host = await outboxHost()
    await host.connect(webhookDraft(`${server.url}/a`))
    const stream = await host.declare()
    await host.send()
    host.at(10)
    await host.act(stream, 'phase.advance', { reason: '確認済み' })
    await host.send()
    await host.send()
    expect((await host.sendings(stream)).map(({ status }) => status)).toEqual(['cancelled', 'delivered'])
    expect(server.got).toHaveLength(2)
  })
})
