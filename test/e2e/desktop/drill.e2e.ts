import { afterEach, expect, test } from 'vitest'
import { desk as deskEn } from '../../../renderer/text/en/drill/desk.ts'
import { frame as frameEn } from '../../../renderer/text/en/frame.ts'
import { desk as deskJa } from '../../../renderer/text/ja/drill/desk.ts'
import { frame as frameJa } from '../../../renderer/text/ja/frame.ts'
import type { Envelope } from '../../../shared/event/envelope.ts'
import { declaration } from '../../helpers/given.ts'
import { launchDesktop } from '../../helpers/launch-desktop.ts'

let end: (() => Promise<void>) | null = null
afterEach(async () => {
  await end?.()
  end = null
})

const words = { ja: { desk: deskJa, frame: frameJa }, en: { desk: deskEn, frame: frameEn } } as const

/** The facilitator's screen of a drill that 佐藤 has just started. */
async function open(language: 'ja' | 'en') {
  const { page, close } = await launchDesktop({ language })
  end = close
  await page.getByRole('main').waitFor()
  const ask = async <T>(name: string, input: unknown) => {
    const answer = await page.evaluate(([to, what]) => window.haltdesk?.request(to, what), [name, input] as const)
    const reply = (typeof answer === 'string' ? JSON.parse(answer) : answer) as { ok: boolean; value: T }
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`)
    return reply.value
  }
  await ask('settings.write', { person: '佐藤 健', department: 'command', role: 'R-DUTY', language })
  const { stream } = await ask<{ stream: string }>('drill.start', {
    scenario: 'DR-01',
    plan: null,
    pace: 1,
    announced: true,
    facilitator: '佐藤 健',
    commander: { person: '松本 彩', role: 'R-IC' },
    language
  })
  await page.evaluate((address) => (location.hash = address), `#/facilitator/${stream}`)
  await page.getByRole('heading', { level: 1, name: words[language].desk.title }).waitFor()
  const eventsOf = async (of: string) => (await ask<{ events: Envelope[] }>('stream.read', { stream: of })).events
  return { page, ask, stream, eventsOf }
}

test.each(['ja', 'en'] as const)(
  'a facilitator by keyboard (%s): thirty times the pace, a pause, an inject of their own, a rewind, and a real incident in the middle',
  async (language) => {
    const { desk, frame } = words[language]
    const { page, ask, stream, eventsOf } = await open(language)
    const typesIn = async (of: string) => (await eventsOf(of)).map(({ type }) => type)
    const dialog = page.getByRole('dialog')
    const confirm = (name: string) => dialog.getByRole('button', { name, exact: true }).press('Enter')

    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press('+')
      await expect
        .poll(async () => (await typesIn(stream)).filter((type) => type === 'drill.paced').length)
        .toBe(press + 1)
    }
    expect((await eventsOf(stream)).findLast(({ type }) => type === 'drill.paced')?.data['pace']).toBe(30)

    await page.keyboard.press('p')
    await dialog.getByRole('textbox').waitFor()
    await page.keyboard.type('break')
    await page.keyboard.press('Enter')
    await expect.poll(() => typesIn(stream)).toContain('drill.paused')
    await expect.poll(() => page.getByTestId('drill-band').textContent()).toContain('break')
    const stood = await page.getByTestId('drill-time').textContent()

    await page.keyboard.press('i')
    await dialog.getByLabel(desk.senderName).fill('X社')
    await dialog.getByLabel(language === 'ja' ? desk.textJa : desk.textEn).fill('a rumour of our own')
    await confirm(desk.improviseGo)
    await expect.poll(() => typesIn(stream)).toEqual(expect.arrayContaining(['inject.improvised', 'inject.released']))
    expect(await page.getByTestId('drill-time').textContent()).toBe(stood)

    await dialog.waitFor({ state: 'hidden' })
    await page.keyboard.press('p')
    await expect.poll(() => typesIn(stream)).toContain('drill.resumed')
    const before = await eventsOf(stream)
    await page.keyboard.press('b')
    await dialog.getByLabel(desk.branchAt).fill('00:00:01')
    await confirm(desk.branchGo)
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain(stream)
    const branch = decodeURIComponent((await page.evaluate(() => location.hash)).split('/').at(-1) ?? '')
    expect(await typesIn(branch)).toContain('drill.branched')
    expect((await eventsOf(stream)).slice(0, before.length)).toEqual(before)

    const { playbook } = await ask<{ playbook: string }>('app.hello', {})
    const data = { ...declaration(), title: 'real', playbook, times: {} }
    const real = await ask<{ events: Envelope[] }>('incident.act', {
      stream: 'new',
      command: { name: 'halt.declare', data }
    })
    const realStream = real.events[0]?.stream ?? ''
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#/board/${realStream}`)
    const paused = (await eventsOf(stream)).findLast(({ type }) => type === 'drill.paused')
    expect(paused?.data['incident']).toBe(realStream)
    await page.getByRole('button', { name: frame.toDrill }).press('Enter')
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#/board/${stream}`)
    await expect.poll(() => page.getByTestId('drill-band').textContent()).toContain(frame.drillYieldedBand)
    expect((await typesIn(stream)).at(-1)).not.toBe('drill.resumed')
  },
  120_000
)
