import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { fold } from '../../../shared/incident/fold.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import type { Envelope } from '../../../shared/event/envelope.ts'
import { ask } from '../../helpers/ask.ts'
import { mailDraft, webhookDraft } from '../../helpers/connector-drafts.ts'
import { launchDesktop } from '../../helpers/launch-desktop.ts'
import { certificateOf, mailServer } from '../../helpers/mail-server.ts'
import { seedFolder } from '../../helpers/seed-folder.ts'
import { freshFolder } from '../../helpers/data-folder.ts'
import { webServer } from '../../helpers/web-server.ts'

const get = async <T>(page: Page, name: string, input: unknown): Promise<T> => {
  const reply = (await ask(page, name, input)) as { ok: true; value: T } | { ok: false; fault: unknown }
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.fault)}`)
  return reply.value
}

/** Declares as the page does and gives the stream. */
async function declare(page: Page, drill: boolean): Promise<string> {
  const { playbook } = await get<{ playbook: string }>(page, 'app.hello', {})
  const data = {
    title: '現物取引の停止',
    type: 'H1',
    severity: 'SEV1',
    drill,
    playbook,
    cause: { status: 'unknown', text: '' },
    commander: { person: '松本 彩', role: 'R-IC' },
    times: {},
    cells: []
  }
  const command = { name: 'halt.declare', data }
  const { events } = await get<{ events: Envelope[] }>(page, 'incident.act', { stream: 'new', command })
  return events[0]?.stream ?? ''
}

async function statuses(page: Page, stream: string): Promise<string[]> {
  const { events } = await get<{ events: Envelope[] }>(page, 'stream.read', { stream })
  return [...fold(emptyIncident, events).sendings.values()].map(({ status }) => status)
}

test('the desktop shell sends for real: a brief to each department, a mail over TLS; and nothing of a drill', async () => {
  const web = await webServer()
  const mail = await mailServer({ security: 'tls', user: { name: 'notices', password: 'right' } })
  const dataFolder = freshFolder()
  await seedFolder(dataFolder, [], { person: '松本 彩', department: 'command', role: 'R-IC', language: 'ja' })
  const { page, close } = await launchDesktop({ dataFolder })
  await page.getByRole('main').waitFor()
  const briefs = { briefs: ['system', 'legal'] }
  await get(page, 'connector.save', { id: null, draft: webhookDraft(`${web.url}/brief`, {}, briefs) })

  const drill = await declare(page, true)
  await expect.poll(() => statuses(page, drill), { timeout: 15_000 }).toEqual(['blocked', 'blocked'])
  expect(web.lines()).toBe(0)

  const stream = await declare(page, false)
  await expect.poll(() => statuses(page, stream), { timeout: 15_000 }).toEqual(['delivered', 'delivered'])
  expect(web.got.map(({ body }) => (JSON.parse(body) as { to: string }).to).toSorted()).toEqual(['legal', 'system'])
  expect(web.got.every(({ headers }) => headers['haltdesk-signature'])).toBe(true)

  const config = { port: mail.port, security: 'tls', user: 'notices', certificate: certificateOf('ca').cert } as const
  const draft = mailDraft(config, { secrets: { password: 'right' } })
  const { id } = await get<{ id: string }>(page, 'connector.save', { id: null, draft })
  expect(await get(page, 'connector.test', { id, to: 'a@example.jp' })).toEqual({ trouble: null })
  expect(mail.taken).toMatchObject([{ to: 'a@example.jp', secure: true }])
  await get(page, 'connector.save', { id, draft: { ...draft, secrets: { password: 'wrong' } } })
  expect(await get(page, 'connector.test', { id, to: '' })).toMatchObject({ trouble: { code: 'login-refused' } })
  await close()
})
