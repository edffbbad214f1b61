import type { ElectronApplication, Locator, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { en } from '../../../renderer/text/en/index.ts'
import { ja } from '../../../renderer/text/ja/index.ts'
import type { Envelope } from '../../../shared/event/envelope.ts'
import { launchDesktop } from '../../helpers/launch-desktop.ts'

let end: (() => Promise<void>) | null = null
afterEach(async () => {
  await end?.()
  end = null
})

test.each([
  ['ja', ja],
  ['en', en]
] as const)(
  'a security halt in %s: the tree is called through by keyboard, and what was missed waits',
  async (language, text) => {
    const { app, page, close } = await launchDesktop({ language })
    end = close
    page.setDefaultTimeout(20_000)
    await declareSecurityHalt(page, text)
    await goTo(page, text, text.frame.calls)
    await page.getByRole('heading', { level: 1, name: text.calls.title }).waitFor({ state: 'attached' })

    await noAnswerFromAWholeChain(page)
    await expect.poll(() => rulesRaised(page), { timeout: 20_000 }).toContain('ER-02')
    await takeTheBranchOver(page, text)
    await closeLid(app, 6)
    await expect.poll(() => rulesRaised(page), { timeout: 20_000 }).toContain('ER-01')
    await answerTheReview(page, text)
    await callEverybodyElse(page)

    await goTo(page, text, text.frame.escalations)
    const before = (await ofType(page, 'escalation.acknowledged')).length
    expect(before).toBeGreaterThan(0)

    await closeLid(app, 60)
    await answerTheReview(page, text)
    expect((await ofType(page, 'escalation.acknowledged')).length).toBeGreaterThan(before)
    const late = (await ofType(page, 'escalation.raised')).filter(({ data }) => data['missed'] === true)
    expect(late.length).toBeGreaterThan(0)
    const steps = (await ofType(page, 'escalation.raised')).map(
      ({ data }) => `${String(data['escalation'])} ${String(data['level'])}`
    )
    expect(new Set(steps).size).toBe(steps.length)
  }
)

type Text = typeof ja | typeof en

async function declareSecurityHalt(page: Page, text: Text): Promise<void> {
  await page.getByRole('heading', { name: text.home.title, exact: true }).waitFor()
  await page.keyboard.press('d')
  await page.getByRole('dialog').getByRole('textbox', { name: text.common.name }).fill('松本 彩')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: text.declare.title }).waitFor()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('3')
  await page.keyboard.press('Control+Enter')
  await page.locator('[data-duty="CMD-01"]').waitFor()
}

async function goTo(page: Page, text: Text, place: string): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.getByPlaceholder(text.keys.palette).fill(place)
  await page.keyboard.press('Enter')
  await page.getByPlaceholder(text.keys.palette).waitFor({ state: 'detached' })
}

/** The first of the queue and each deputy after it: nobody answers. */
async function noAnswerFromAWholeChain(page: Page): Promise<void> {
  for (let tried = 1; tried <= 3; tried += 1) await call(page, '3', tried)
}

/** Takes the next call and logs its outcome, each with one key, and waits until it is on disk. */
async function call(page: Page, outcome: string, logged: number): Promise<void> {
  const taken = (await ofType(page, 'call.taken')).length
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await ofType(page, 'call.taken')).length, { timeout: 10_000 }).toBe(taken + 1)
  await page.keyboard.press(outcome)
  await expect.poll(async () => (await ofType(page, 'call.logged')).length, { timeout: 10_000 }).toBe(logged)
}

/** A role that nobody could reach: another role calls its branch. */
async function takeTheBranchOver(page: Page, text: Text): Promise<void> {
  await pressOn(page.getByTitle(text.calls.unreachableHelp).first())
  const dialog = page.getByRole('dialog')
  await pressOn(dialog.getByRole('button', { name: text.tree.cover }).last())
  await dialog.getByRole('textbox', { name: text.common.reason }).fill('ER-02')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await ofType(page, 'call.covered')).length).toBe(1)
  await page.keyboard.press('Escape')
}

async function callEverybodyElse(page: Page): Promise<void> {
  const before = (await ofType(page, 'call.logged')).length
  for (let done = 1; done <= 40; done += 1) {
    if ((await page.locator('button[data-reason]').count()) === 0) return
    await call(page, '1', before + done)
  }
}

async function answerTheReview(page: Page, text: Text): Promise<void> {
  const review = page.getByRole('dialog', { name: text.escalation.away.title })
  await review.waitFor()
  await page.keyboard.press('y')
  await review.waitFor({ state: 'detached' })
}

/** The lid is closed for so many minutes: the clock went on and nobody watched. */
async function closeLid(app: ElectronApplication, minutes: number): Promise<void> {
  await app.evaluate(({ powerMonitor }, slept) => {
    const real = Date.now
    Date.now = () => real() + slept * 60_000
    powerMonitor.emit('resume')
  }, minutes)
}

async function rulesRaised(page: Page): Promise<unknown[]> {
  return (await ofType(page, 'escalation.raised')).map(({ data }) => data['rule'])
}

async function ofType(page: Page, type: string): Promise<Envelope[]> {
  const text = await page.evaluate(() => {
    const stream = decodeURIComponent(location.hash.split('/')[2] ?? '')
    return window.haltdesk?.request('stream.read', { stream })
  })
  const reply = JSON.parse(String(text)) as { value: { events: Envelope[] } }
  return reply.value.events.filter((event) => event.type === type)
}

/** Presses a button as the keyboard does. */
async function pressOn(button: Locator): Promise<void> {
  await button.focus()
  await button.press('Enter')
}
