import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { mailDraft } from '../../helpers/connector-drafts.ts'
import type { MailServerOptions } from '../../helpers/mail-server.ts'
import { mailServer } from '../../helpers/mail-server.ts'
import type { OutboxHost } from '../../helpers/outbox-host.ts'
import { outboxHost } from '../../helpers/outbox-host.ts'
import { takahashi } from '../../helpers/people.ts'

const people = (count: number) => Array.from({ length: count }, (_, n) => `c${n + 1}@example.jp`)

/** A halt with a mailing handed to the outbox that has not looked yet. */
async function mailing(server: MailServerOptions, count: number, connections = 3) {
  const running = await mailServer(server)
  const host = await outboxHost()
  const connector = await host.connect(mailDraft({ port: running.port, connections }))
  if (count > 0) await host.list(connector, people(count))
  const stream = await host.declare()
  const notice = await host.hand(stream, 'email', connector)
  const sending = async () => (await host.sendings(stream))[0]
  return { ...running, host, connector, stream, notice, sending }
}
const to = (taken: readonly { to: string }[]) => taken.map((one) => one.to).toSorted()
const recipients = async (host: OutboxHost, stream: string, sending: string, state: 'refused' | 'unknown' | 'sent') =>
  host.get('sending.recipients', { stream, sending, state, from: 0, limit: 200, reveal: false })

describe('a mailing', () => {
  test('reaches everyone once, makes the notice posted with start and end, and keeps no address of who was reached', async () => {
    const { host, taken, stream, notice, sending } = await mailing({}, 25)
    await host.send()
    expect(to(taken)).toEqual(people(25).toSorted())
    expect(taken[0]?.text).toContain('Subject: =?UTF-8?')
    expect(await sending()).toMatchObject({
      status: 'delivered',
      counts: { all: 25, sent: 25, refused: 0, unknown: 0 },
      trouble: null
    })
    const { posted, deliveries } = (await host.state(stream)).notices.get(notice) ?? {}
    expect(posted).toMatchObject({ by: { person: 'Haltdesk' }, unapproved: false })
    expect(posted?.startedAt).not.toBeNull()
    expect(deliveries).toMatchObject([{ outcome: 'posted' }])
    const { id = '' } = (await sending()) ?? {}
    const page = await recipients(host, stream, id, 'sent')
    expect(page.total).toBe(25)
    expect(page.rows.every(({ address, status }) => address === null && status === 250)).toBe(true)
    await host.send()
    expect(taken).toHaveLength(25)
    const moved = host.notices.filter(({ name }) => name === 'sending.moved')
    expect(moved.at(-1)?.data).toMatchObject({ rows: [{ counts: { all: 25, sent: 25 } }] })
    expect(JSON.stringify((await host.get('stream.read', { stream })).events)).not.toContain('@example.jp')
  })

  test('lists whom the server refuses, masked until asked, and says so in the record', async () => {
    const refuse = (address: string) =>
      address === 'c2@example.jp' ? { status: 550, says: 'user c2@example.jp?' } : null
    const { host, stream, sending } = await mailing({ recipient: refuse }, 3)
    await host.send()
    const { id = '', counts, status } = (await sending()) ?? {}
    expect([status, counts]).toEqual(['delivered', { all: 3, sent: 2, refused: 1, unknown: 0 }])
    const masked = await recipients(host, stream, id, 'refused')
    expect(masked).toMatchObject({ total: 1, rows: [{ n: 2, address: 'c•••@example.jp', status: 550 }] })
    const about = { stream, sending: id, state: 'refused' } as const
    const clear = await host.get('sending.recipients', { ...about, from: 0, limit: 10, reveal: true })
    expect(clear.rows[0]?.address).toBe('c2@example.jp')
    const file = await host.get('sending.export', { ...about, encoding: 'utf-8-bom', language: 'ja' })
    expect(Buffer.from(file.content, 'base64').toString('utf8')).toContain('c2@example.jp,550,')
    const org = (await host.get('stream.read', { stream: 'org' })).events
    expect(org.slice(-2).map(({ type, data }) => [type, data['count']])).toEqual([
      ['recipients.shown', 1],
      ['recipients.exported', 1]
    ])
    expect(JSON.stringify([org, (await host.get('stream.read', { stream })).events])).not.toContain('c2@')
  })

  test('goes on where a line broke off, without mailing anyone twice; of one nobody knows, and a person says', async () => {
    const dropAfter = (_address: string, nth: number) => nth === 4
    const { host, taken, stream, sending } = await mailing({ dropAfter }, 10, 1)
    await host.send()
    expect(await sending()).toMatchObject({ status: 'delivered', counts: { all: 10, sent: 9, refused: 0, unknown: 1 } })
    expect(to(taken)).toEqual(people(10).toSorted())
    const { id = '' } = (await sending()) ?? {}
    expect((await recipients(host, stream, id, 'unknown')).rows).toMatchObject([{ n: 4 }])
    const about = { stream, sending: id, which: 'all' } as const
    host.at(6)
    await host.get('sending.resolve', { ...about, found: 'again' })
    expect(await sending()).toMatchObject({ status: 'queued' })
    await host.send()
    expect(to(taken).filter((one) => one === 'c4@example.jp')).toHaveLength(2)
    expect(await sending()).toMatchObject({ status: 'delivered', counts: { sent: 10, unknown: 0 } })
    expect(await host.ask('sending.resolve', { ...about, found: 'arrived' })).toMatchObject({
      fault: { code: 'nothing-unknown' }
    })
  })

  test('waits and comes back where a server drops everything, and the waits grow', async () => {
    let isUp = false
    const { host, taken, stream, notice, sending } = await mailing(
      { recipient: () => (isUp ? null : { status: 421, says: 'bye' }) },
      4
    )
    await host.send()
    expect(await sending()).toMatchObject({ status: 'waiting', trouble: { code: 'server-busy' } })
    expect((await host.state(stream)).notices.get(notice)?.deliveries).toMatchObject([{ outcome: 'posting' }])
    const { rows } = await host.get('sending.progress', { stream })
    expect(rows).toMatchObject([{ attempts: 1, counts: { all: 4, sent: 0 } }])
    isUp = true
    await host.send()
    expect(taken).toEqual([])
    host.at(6)
    await host.send()
    expect(to(taken)).toEqual(people(4))
    expect(await sending()).toMatchObject({ status: 'delivered', trouble: null })
  })

  test('gives those who are put off their turn later, and the others theirs now', async () => {
    const seen = new Set<string>()
    const recipient = (address: string) => {
      if (address !== 'c1@example.jp' || seen.size > 0) return null
      seen.add(address)
      return { status: 451, says: 'grey' }
    }
    const { host, taken, sending } = await mailing({ recipient }, 3, 1)
    await host.send()
    expect(to(taken)).toEqual(['c2@example.jp', 'c3@example.jp'])
    expect(await sending()).toMatchObject({ status: 'waiting', counts: { sent: 2 } })
    host.at(6)
    await host.send()
    expect(to(taken)).toEqual(people(3))
  })

  test.each([
    ['a sender that is refused', { sender: () => ({ status: 553, says: 'no' }) }, 'sender-refused'],
    ['a text that is refused', { message: () => ({ status: 554, says: 'spam' }) }, 'message-refused'],
    ['recipients that are all refused', { recipient: () => ({ status: 550, says: 'no' }) }, 'recipients-refused']
  ])('waits for a person after %s, and nobody was mailed', async (_what, server, code) => {
    const { host, taken, stream, notice, sending } = await mailing(server, 8, 1)
    await host.send()
    expect(await sending()).toMatchObject({ status: 'failed', trouble: { code } })
    expect((await host.state(stream)).notices.get(notice)?.deliveries).toMatchObject([
      { outcome: 'failed', detail: code }
    ])
    expect(taken).toEqual([])
  })

  test('without a list it fails in plain words, and goes once there is one', async () => {
    const { host, taken, stream, connector, sending } = await mailing({}, 0)
    await host.send()
    const { id = '', trouble } = (await sending()) ?? {}
    expect(trouble?.code).toBe('list-missing')
    await host.list(connector, people(2))
    host.at(6)
    await host.act(stream, 'sending.retry', { sending: id, reason: '' })
    await host.send()
    expect(to(taken)).toEqual(people(2))
  })

  test('is not begun again by itself where the record of who was reached is lost', async () => {
    const { host, taken, stream, sending } = await mailing(
      { recipient: (_address, nth) => (nth > 3 ? { status: 421, says: 'bye' } : null) },
      6,
      1
    )
    await host.send()
    expect(await sending()).toMatchObject({ status: 'waiting', counts: { sent: 3 } })
    await host.host.close()
    for (const name of fs.readdirSync(host.folder).filter((one) => one.startsWith('outbox.db'))) {
      fs.rmSync(path.join(host.folder, name))
    }
    const after = await outboxHost({ folder: host.folder })
    after.at(9)
    await after.send()
    expect(await after.sendings(stream)).toMatchObject([{ status: 'failed', trouble: { code: 'progress-lost' } }])
    expect(taken).toHaveLength(3)
    const [{ id, connector } = { id: '', connector: '' }] = await after.sendings(stream)
    await after.by(takahashi)
    await after.act(stream, 'sending.retry', { sending: id, reason: '' })
    after.at(10)
    await after.send()
    expect(await after.sendings(stream)).toMatchObject([{ status: 'failed', trouble: { code: 'list-missing' } }])
    await after.list(connector, people(2))
    await after.act(stream, 'sending.retry', { sending: id, reason: '' })
    after.at(11)
    await after.send()
    expect((await after.sendings(stream))[0]?.trouble?.code).toBe('server-busy')
  })

  test('stops at a person’s word and says how far it had got; the rest goes when it is released', async () => {
    const seen: string[] = []
    const { host, taken, stream, sending } = await mailing(
      {
        recipient: (address) => {
          seen.push(address)
          return null
        }
      },
      400,
      1
    )
    const under = host.send()
    while (seen.length < 20) await new Promise((resolve) => setImmediate(resolve))
    const { id = '' } = (await sending()) ?? {}
    await host.by(takahashi)
    await host.act(stream, 'sending.hold', { sending: id, reason: '確認中' })
    await Promise.all([under, host.send()])
    const held = await sending()
    expect(held).toMatchObject({ status: 'held', hold: 'person', counts: { all: 400, sent: taken.length } })
    expect(taken.length).toBeLessThan(400)
    const about = { stream, sending: id, which: 'all' } as const
    expect(await host.ask('sending.resolve', { ...about, found: 'again' })).toMatchObject({
      fault: { code: 'held-back' }
    })
    await host.act(stream, 'sending.release', { sending: id, reason: '' })
    await host.send()
    expect(to(taken)).toEqual(people(400).toSorted())
    expect(await sending()).toMatchObject({ status: 'delivered', counts: { sent: 400 } })
  })

  test('that is long makes room for a newer text, and then asks whether it is still true', async () => {
    const { host, taken, stream, connector } = await mailing({}, 300, 1)
    const under = host.send()
    while (taken.length < 20) await new Promise((resolve) => setImmediate(resolve))
    host.at(6)
    await host.hand(stream, 'email', connector)
    await host.send()
    await under
    await host.send()
    const [first, second] = await host.sendings(stream)
    expect(second).toMatchObject({ status: 'delivered', counts: { all: 300, sent: 300 } })
    expect(first).toMatchObject({ status: 'held', hold: 'superseded' })
    expect(taken.length).toBeLessThan(600)
    await host.act(stream, 'sending.cancel', { sending: first?.id ?? '', reason: '新しい文面を送った' })
    await host.send()
    const { rows } = await host.get('sending.recipients', {
      stream,
      sending: first?.id ?? '',
      state: 'waiting',
      from: 0,
      limit: 5,
      reveal: false
    })
    expect(rows.map(({ address }) => address)).toEqual([null, null, null, null, null])
    const { deliveries } = [...(await host.state(stream)).notices.values()][0] ?? {}
    expect(deliveries).toMatchObject([{ outcome: 'cancelled' }])
  })
})
