import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../helpers/ask.ts'
import { defaultPlaybook } from '../helpers/default-playbook.ts'
import { launch } from '../helpers/launch.ts'
import { closeChromium } from '../helpers/launch-browser.ts'
import { longIncident } from '../helpers/long-incident.ts'
import type { Running } from '../helpers/running.ts'
import { seedFolder } from '../helpers/seed-folder.ts'

const screens = ['home', 'declare', 'board/inc-axe', 'timeline/inc-axe', 'handover/inc-axe', 'settings'] as const
const dialogs = [
  ['the sheet of keys', '?'],
  ['the times', 't'],
  ['the severity', 'v'],
  ['the next phase', 'p']
] as const

let running: Running
let dataFolder: string

beforeAll(async () => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'haltdesk-axe-'))
  const { playbook, hash } = defaultPlaybook()
  const events = longIncident({
    stream: 'inc-axe',
    events: 400,
    playbook,
    hash,
    startAt: Date.now() - 3_600_000,
    hours: 1
  })
  await seedFolder(dataFolder, events, { person: '松本 彩', department: 'command', role: 'R-IC', language: 'ja' })
  running = await launch({ dataFolder })
  await running.page.locator('[data-duty]').first().waitFor()
})
afterAll(async () => {
  await running.close()
  await closeChromium()
  rmSync(dataFolder, { recursive: true, force: true })
})

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  describe.each(['dark', 'light'] as const)('%s', (theme) => {
    test.each(screens)('%s has nothing serious for axe', async (screen) => {
      const { page } = running
      await ask(page, 'settings.write', { language, theme })
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/${screen}`)
      await page
        .locator(`html[lang="${language}"][data-mantine-color-scheme="${theme}"]`)
        .waitFor({ state: 'attached' })
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
      expect(await findings(page)).toEqual([])
    })

    test.each(dialogs)('%s has nothing serious for axe', async (_name, key) => {
      const { page } = running
      await ask(page, 'settings.write', { language, theme })
      await page.evaluate(() => {
        location.hash = '#/board/inc-axe'
      })
      await page.locator('[data-duty]').first().waitFor()
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      expect(await findings(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    })
  })
})

/** What axe finds that is serious or critical: rule and place. */
async function findings(page: Page): Promise<string[]> {
  await page.waitForTimeout(150)
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe }
    const result = await runner.run(document, { resultTypes: ['violations'] })
    return result.violations
      .filter((one) => one.impact === 'serious' || one.impact === 'critical')
      .flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`))
  })
}
