import type { Browser } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { ask } from '../../helpers/ask.ts'
import { startChromium } from '../../helpers/chromium.ts'
import { freshFolder } from '../../helpers/data-folder.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { serve } from '../../helpers/launch-browser.ts'
import { longIncident } from '../../helpers/long-incident.ts'
import { seedFolder } from '../../helpers/seed-folder.ts'

let browser: Browser | null = null
afterEach(async () => {
  await browser?.close()
  browser = null
})

test('the wallboard opens in a tab that only looks, and says when the host is gone', async () => {
  const dataFolder = freshFolder()
  const startAt = Date.now() - 3_600_000
  const events = longIncident({ stream: 'inc-wall', events: 60, ...defaultPlaybook(), startAt, hours: 1 })
  await seedFolder(dataFolder, events, { person: '松本 彩', department: 'command', role: 'R-IC', language: 'en' })
  const { child, address } = await serve({ dataFolder })
  browser = await startChromium()
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('[data-duty]').first().waitFor()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')

  const opening = context.waitForEvent('page')
  await page.keyboard.press('Control+K')
  await page.getByRole('textbox', { name: 'Search commands' }).fill('Open the wallboard')
  await page.keyboard.press('Enter')
  const wall = await opening
  await wall.getByRole('region', { name: 'Latest' }).waitFor()
  expect(wall.url()).not.toContain('token')
  await wall.reload()
  await wall.getByRole('region', { name: 'Latest' }).waitFor()
  expect(await ask(wall, 'stream.read', { stream: 'inc-wall' })).toMatchObject({ ok: true })
  expect(await ask(wall, 'settings.write', { theme: 'light' })).toMatchObject({ fault: { code: 'looks-only' } })
  expect(await ask(page, 'settings.write', { theme: 'light' })).toMatchObject({ ok: true })

  const ended = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await ended
  await wall.getByRole('alert').getByText('No connection').waitFor()
})
