import fs from 'node:fs'
import { expect, test } from 'vitest'
import { folderDraft, mailDraft, uploadDraft, webhookDraft } from '../../helpers/connector-drafts.ts'
import { freshFolder } from '../../helpers/data-folder.ts'
import { mailServer } from '../../helpers/mail-server.ts'
import { connectorKinds } from '../../../shared/connector/config.ts'
import type { OutboxHost } from '../../helpers/outbox-host.ts'
import { matsumoto } from '../../helpers/people.ts'
import { outboxHost } from '../../helpers/outbox-host.ts'
import { webServer } from '../../helpers/web-server.ts'

/** How a drill comes to be: declared by hand; on a scenario, at a clock of its own; and rewound from such a one. */
const ways: Readonly<Record<string, (host: OutboxHost) => Promise<string>>> = {
  'declared by hand': (host) => host.declare({ drill: true }),
  'on a scenario': onScenario,
  'rewound into a branch': async (host) => {
    const stream = await onScenario(host)
    const at = (await host.state(stream)).exercise?.beganAt ?? 0
    const { stream: branch } = await host.get('drill.branch', { stream, at, reason: '' })
    await host.act(branch, 'drill.resume', {})
    return branch
  }
}

async function onScenario(host: OutboxHost): Promise<string> {
  await host.by(matsumoto)
  const { stream } = await host.get('drill.start', {
    scenario: 'DR-01',
    plan: null,
    pace: 60,
    announced: true,
    facilitator: matsumoto.person,
    commander: { person: '佐藤', role: 'R-IC' },
    language: 'ja'
  })
  await host.act(stream, 'halt.regrade', { severity: 'SEV1', reason: '重大' })
  return stream
}

test.each(Object.entries(ways))(
  'in a drill %s nothing leaves the machine, by any kind of connector, whatever is asked for',
  async (_, begin) => {
    const mail = await mailServer()
    const web = await webServer()
    const folder = freshFolder()
    const host = await outboxHost()
    const mailer = await host.connect(mailDraft({ port: mail.port }))
    await host.list(mailer, ['a@example.jp'])
    const hook = (name: string, form: 'json' | 'slack' | 'teams') =>
      host.connect(webhookDraft(`${web.url}/${form}`, { form }, { name, channels: ['push'], briefs: ['system', 'pr'] }))
    const hooks = [await hook('J', 'json'), await hook('S', 'slack'), await hook('T', 'teams')]
    const pages = [await host.connect(folderDraft(folder)), await host.connect(uploadDraft(`${web.url}/status/`))]
    const before = { lines: mail.lines(), asked: web.lines() }

    const { connectors } = await host.get('connector.list', {})
    const kinds = new Set(connectors.map(({ config }) => config.kind))
    expect(connectorKinds.filter((kind) => kind !== 'compose' && !kinds.has(kind))).toEqual([])

    const stream = await begin(host)
    await host.hand(stream, 'email', mailer)
    for (const id of hooks) await host.hand(stream, 'push', id)
    for (const id of pages) {
      await host.hand(stream, 'web', id)
      await host.act(stream, 'page.send', { connector: id, via: '公開', channel: 'web' })
    }
    for (const connector of hooks) {
      await host.act(stream, 'brief.send', { department: 'system', connector, via: 'x', timeZone: 'Asia/Tokyo' })
    }
    await host.send()
    for (const { id, status } of await host.sendings(stream)) {
      expect(status).toBe('blocked')
      for (const name of ['sending.retry', 'sending.release', 'sending.confirm'] as const) {
        const command = { name, data: { sending: id, reason: '送りたい' } }
        expect(await host.ask('incident.act', { stream, command })).toMatchObject({ fault: { code: 'sending-over' } })
      }
    }
    host.at(60)
    await host.act(stream, 'phase.advance', { reason: '確認済み' })
    await host.send()

    const sendings = await host.sendings(stream)
    expect(new Set(sendings.map(({ connector }) => connector))).toEqual(new Set([mailer, ...hooks, ...pages]))
    expect(sendings).toHaveLength(6 + 2 + 3 + 2 * 6)
    expect(new Set(sendings.map(({ status }) => status))).toEqual(new Set(['blocked']))
    expect(sendings.every(({ startedAt }) => startedAt === null)).toBe(true)
    const { notices } = await host.state(stream)
    for (const { deliveries, posted } of notices.values()) {
      expect(deliveries.map(({ outcome }) => outcome)).toEqual(['cancelled'])
      expect(posted).toBeUndefined()
    }
    expect({ lines: mail.lines(), asked: web.lines() }).toEqual(before)
    expect(web.got).toEqual([])
    expect(fs.readdirSync(folder)).toEqual([])
  }
)
