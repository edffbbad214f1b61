import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { Actor } from '../../../shared/event/envelope.ts'
import type { Command } from '../../../shared/incident/commands.ts'
import { incidentFolder } from '../../../shared/incident/fold.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { Envelope } from '../../../shared/event/envelope.ts'
import { emptyLog, receive } from '../../../shared/event/log.ts'
import { wholeSheet } from '../../helpers/arbitrary-notices.ts'
import { webhookDraft } from '../../helpers/connector-drafts.ts'
import { declaration } from '../../helpers/given.ts'
import { launchDesktop } from '../../helpers/launch-desktop.ts'
import { ito, matsumoto, takahashi } from '../../helpers/people.ts'
import { webServer } from '../../helpers/web-server.ts'

const MINUTE = 60_000
let end: (() => Promise<void>) | null = null
afterEach(async () => {
  await end?.()
  end = null
})

/** The console, its host, and what its log amounts to. */
async function open() {
  const { page, close } = await launchDesktop({ language: 'ja' })
  end = close
  await page.getByRole('main').waitFor()
  const ask = async <T>(name: string, input: unknown) => {
    const answer = await page.evaluate(([to, what]) => window.haltdesk?.request(to, what), [name, input] as const)
    const reply = (typeof answer === 'string' ? JSON.parse(answer) : answer) as { ok: boolean; value: T }
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`)
    return reply.value
  }
  const be = async ({ person, department, role }: Actor) => {
    await ask('settings.write', { person, department, role, timeZone: 'Asia/Tokyo' })
    await page.getByRole('button', { name: person, exact: true }).waitFor()
  }
  const act = async (stream: string, command: Command) =>
    (await ask<{ events: { stream: string }[] }>('incident.act', { stream, command })).events[0]?.stream ?? stream
  const stateOf = async (stream: string): Promise<IncidentState> => {
    const { events } = await ask<{ events: Envelope[] }>('stream.read', { stream })
    return receive(emptyLog(incidentFolder), events, incidentFolder).state
  }
  const declare = async (drill: boolean) => {
    const { playbook } = await ask<{ playbook: string }>('app.hello', {})
    return act('new', { name: 'halt.declare', data: { ...declaration(), drill, playbook, times: {} } })
  }
  return { page, ask, act, be, stateOf, declare }
}

type Console = Awaited<ReturnType<typeof open>>

/** PR fills the sheet: all that is known a minute in, and the next word promised. */
async function fillFacts({ act }: Console, stream: string): Promise<void> {
  const now = Math.floor(Date.now() / MINUTE) * MINUTE
  const times: Readonly<Record<string, number>> = { haltStart: now, nextUpdate: now + 30 * MINUTE }
  const facts = wholeSheet().facts.map((fact) => {
    const at = times[fact.field]
    return at === undefined ? fact : { field: fact.field, value: { kind: 'time' as const, at } }
  })
  await act(stream, { name: 'fact.set', data: { facts } })
  await act(stream, estimate(60, 90))
}

const estimate = (from: number, to: number): Command => ({
  name: 'eta.estimate',
  data: { from: Date.now() + from * MINUTE, to: Date.now() + to * MINUTE, basis: '切替手順の実測', reviewAt: null }
})

const headings = { notices: '告知デスク', known: '顧客に見えていた告知', outbox: '送信箱' } as const

async function goTo(page: Page, stream: string, place: keyof typeof headings = 'notices'): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${place}/${stream}`)
  await page.getByRole('heading', { level: 1, name: headings[place] }).waitFor()
}

/** Makes the first notice on every channel by keys. */
async function draftFirst(page: Page): Promise<void> {
  await page.keyboard.press('n')
  await page.getByRole('button', { name: '文面を作る' }).click()
  await expect.poll(() => page.locator('[data-notice]').count()).toBe(4)
}

/** Marks the first approved text as posted, with the link as its proof. */
async function post(page: Page, link: string): Promise<void> {
  await rowsIn(page, 'approved').first().click()
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: '掲載済みにする' })
  await dialog.getByRole('textbox', { name: '掲載先のリンク' }).fill(link)
  await dialog.getByRole('button', { name: '掲載済みにする' }).click()
  await dialog.waitFor({ state: 'detached' })
}

const rowsIn = (page: Page, status: string) => page.locator(`[data-notice][data-status="${status}"]`)

test('the first notice is out on four channels within its target: an estimate slips, the approval dies, another person signs, then a correction, and the slider shows what stood when', async () => {
  const desk = await open()
  const { page, act, be, stateOf } = desk
  await be(matsumoto)
  const stream = await desk.declare(false)
  await be(takahashi)
  await fillFacts(desk, stream)
  await goTo(page, stream)
  await draftFirst(page)

  await page.keyboard.press('P')
  await expect.poll(() => rowsIn(page, 'proposed').count()).toBe(4)
  await act(stream, estimate(120, 180))
  await expect.poll(() => rowsIn(page, 'stale').count()).toBe(4)
  await page.getByText(/無効になった承認:広報 高橋 翔.*想定される復旧時間/).waitFor()

  await page.keyboard.press('F')
  await expect.poll(() => rowsIn(page, 'draft').count()).toBe(4)
  await page.keyboard.press('P')
  await expect.poll(() => rowsIn(page, 'proposed').count()).toBe(4)
  await be(ito)
  await page.keyboard.press('A')
  await expect.poll(() => rowsIn(page, 'approved').count()).toBe(4)

  await be(takahashi)
  for (const left of [4, 3, 2, 1]) {
    expect(await rowsIn(page, 'approved').count()).toBe(left)
    await post(page, `https://status.example.com/${left}`)
  }
  const state = await stateOf(stream)
  const out = [...state.notices.values()]
  expect(new Set(out.map(({ channel }) => channel))).toEqual(new Set(['web', 'social', 'email', 'push']))
  const target = 20 * MINUTE
  for (const { posted, approvals } of out) {
    expect(posted && posted.at - (state.times.get('effective')?.value ?? 0)).toBeLessThan(target)
    expect(approvals.map(({ by }) => by.person)).toEqual([takahashi.person, takahashi.person, ito.person])
  }

  await rowsIn(page, 'posted').first().click()
  await page.keyboard.press('x')
  await page.getByRole('dialog', { name: '訂正を作る' }).getByRole('textbox', { name: /理由/ }).fill('影響の範囲の誤り')
  await page.keyboard.press('Enter')
  await page.getByText(/の告知を訂正するもの:影響の範囲の誤り/).waitFor()
  expect(await page.getByRole('textbox', { name: '本文(日本語)' }).inputValue()).toContain('【訂正】')
  await page.keyboard.press('Escape')

  await page.keyboard.press('P')
  await expect.poll(() => rowsIn(page, 'proposed').count()).toBe(1)
  await be(ito)
  await page.keyboard.press('A')
  await expect.poll(() => rowsIn(page, 'approved').count()).toBe(1)
  await be(takahashi)
  await post(page, 'https://status.example.com/corrected')
  await expect
    .poll(async () => [...(await stateOf(stream)).notices.values()].filter(({ posted }) => posted).length)
    .toBe(5)

  await goTo(page, stream, 'known')
  const told = page.locator('main section[data-told]')
  const corrected = page.getByText('【訂正】')
  await expect.poll(() => told.count()).toBe(4)
  await corrected.first().waitFor()
  await page.keyboard.press('[')
  await page.keyboard.press('[')
  await corrected.first().waitFor({ state: 'detached' })
  await page.getByRole('slider', { name: '時刻' }).press('Home')
  await expect.poll(() => told.count()).toBe(0)
  expect(await page.getByText('この時点では何も掲載されていません。').count()).toBe(4)
  await page.keyboard.press('0')
  await expect.poll(() => told.count()).toBe(4)
})

test('every text of a drill begins with its mark in both languages, and what is handed to the outbox never leaves', async () => {
  const web = await webServer()
  const desk = await open()
  const { page, ask, act, be, stateOf } = desk
  const channels = ['web', 'social', 'email', 'push'] as const
  const draft = webhookDraft(web.url, {}, { channels: ['push', 'social'], briefs: ['system'] })
  await be(matsumoto)
  const { id } = await ask<{ id: string }>('connector.save', { id: null, draft })
  const stream = await desk.declare(true)
  await be(takahashi)
  await fillFacts(desk, stream)
  await goTo(page, stream)
  await draftFirst(page)
  for (const row of await rowsIn(page, 'draft').all()) {
    await row.click()
    for (const [language, mark] of [
      ['日本語', '【訓練】'],
      ['英語', '[DRILL]']
    ] as const) {
      const first = page.getByRole('region', { name: language }).getByRole('textbox').first()
      expect((await first.inputValue()).startsWith(mark)).toBe(true)
    }
  }
  await page.keyboard.press('P')
  await expect.poll(() => rowsIn(page, 'proposed').count()).toBe(channels.length)
  await be(ito)
  await page.keyboard.press('A')
  await expect.poll(() => rowsIn(page, 'approved').count()).toBe(channels.length)
  await be(takahashi)

  const notices = [...(await stateOf(stream)).notices.values()]
  const push = notices.find(({ channel }) => channel === 'push')?.id ?? ''
  await page.locator(`[data-notice="${push}"]`).click()
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog', { name: '送信する' })
  await dialog.getByText('訓練です。送信箱で止まり、外へは何も出ません。').waitFor()
  await dialog.getByRole('button', { name: '送信箱へ渡す' }).click()
  await dialog.waitFor({ state: 'detached' })
  const social = notices.find(({ channel }) => channel === 'social')?.id ?? ''
  await act(stream, { name: 'notice.queue', data: { notice: social, connector: id } })

  const statuses = async () => [...(await stateOf(stream)).sendings.values()].map(({ status }) => status)
  await expect.poll(statuses, { timeout: 15_000 }).toEqual(['blocked', 'blocked', 'blocked'])
  expect(web.lines()).toBe(0)
  await goTo(page, stream, 'outbox')
  await page.getByText('訓練のため、送信箱が止めました。端末の外へは何も出ていません。').first().waitFor()
})
