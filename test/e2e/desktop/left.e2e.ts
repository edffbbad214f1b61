import fs from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { freshFolder } from '../../helpers/data-folder.ts'
import { launchDesktop } from '../../helpers/launch-desktop.ts'
import { longIncident } from '../../helpers/long-incident.ts'
import { seedFolder } from '../../helpers/seed-folder.ts'

const STREAM = 'inc-left'

let end: (() => Promise<void>) | null = null
afterEach(async () => {
  await end?.()
  end = null
})

/** Starts the console; the board of the one open incident comes by itself. */
async function open(dataFolder: string) {
  const running = await launchDesktop({ dataFolder, language: 'ja' })
  end = running.close
  await running.page.locator('[data-duty]').first().waitFor()
  return running
}

const ask = async (page: Page, name: string, input: object): Promise<{ readonly value: unknown }> =>
  JSON.parse(
    String(await page.evaluate(([row, data]) => window.haltdesk?.request(row, data), [name, input] as const))
  ) as { value: unknown }

/** The events of the incident that the host holds. */
async function eventsOf(page: Page): Promise<readonly unknown[]> {
  const { value } = await ask(page, 'stream.read', { stream: STREAM })
  return (value as { readonly events: readonly unknown[] }).events
}

/** How many entries the timeline counts on the screen. */
async function entriesOn(page: Page): Promise<number> {
  await page.evaluate(() => {
    location.hash = location.hash.replace('board', 'timeline')
  })
  await page.locator('[data-entry]').first().waitFor()
  return Number(await page.locator('[role="feed"] [aria-setsize]').first().getAttribute('aria-setsize'))
}

test('the one open incident is there as it was left before the host is, and all of it a moment later', async () => {
  const dataFolder = freshFolder()
  const { playbook, hash } = defaultPlaybook()
  const startAt = Date.now() - 3_600_000
  const events = longIncident({ stream: STREAM, events: 400, playbook, hash, startAt })
  await seedFolder(dataFolder, events, { person: '松本 彩', department: 'command', role: 'R-IC' })
  const left = path.join(dataFolder, 'haltdesk.snapshot')

  const first = await open(dataFolder)
  await first.page.keyboard.press('Escape')
  const remark = { stream: STREAM, command: { name: 'remark.add', data: { text: '閉じる前の一言' } } }
  expect(await ask(first.page, 'incident.act', remark)).toMatchObject({ ok: true })
  const seeded = fs.readFileSync(left, 'utf8')
  await first.close()
  expect(fs.readFileSync(left, 'utf8')).not.toBe(seeded)

  // What the shell gives is given once: the page has taken it, so that it was drawn from.
  const second = await open(dataFolder)
  expect(await ask(second.page, 'app.first', {})).toEqual({ ok: true, value: null })
  expect(JSON.stringify(await eventsOf(second.page))).toContain('閉じる前の一言')
  // The watch goes on writing meanwhile.
  const missing = async () => (await eventsOf(second.page)).length - (await entriesOn(second.page))
  await expect.poll(missing, { timeout: 10_000 }).toBe(0)

  // A console that does not end well leaves nothing that holds, and nothing is lost.
  await ask(second.page, 'incident.act', { ...remark, command: { name: 'remark.add', data: { text: '最後の一言' } } })
  await second.kill()
  const third = await open(dataFolder)
  expect(JSON.stringify(await eventsOf(third.page))).toContain('最後の一言')
})
