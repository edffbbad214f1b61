import { afterEach, expect, test } from 'vitest'
import { freshFolder } from '../../helpers/data-folder.ts'
import { launchDesktop } from '../../helpers/launch-desktop.ts'

let end: (() => Promise<void>) | null = null
afterEach(async () => {
  await end?.()
  end = null
})

async function open(options: Parameters<typeof launchDesktop>[0] = {}) {
  const running = await launchDesktop(options)
  end = running.close
  await running.page.getByRole('main').waitFor()
  return running
}

test('the menu speaks the language of the settings and follows when it changes', async () => {
  const { app, page } = await open({ language: 'ja' })
  const labels = () => app.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map((item) => item.label))
  expect(await labels()).toContain('編集')
  await page.evaluate(() => window.haltdesk?.request('settings.write', { language: 'en' }))
  await expect.poll(labels).toContain('Edit')
})

test('the window comes back where it was', async () => {
  const dataFolder = freshFolder()
  const first = await open({ dataFolder })
  const wanted = { x: 40, y: 30, width: 1000, height: 640 }
  await first.app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), wanted)
  await expect.poll(() => first.page.evaluate(() => window.outerWidth)).toBe(1000)
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await first.app.waitForEvent('close').catch(() => undefined)
  const second = await open({ dataFolder })
  const bounds = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  expect(bounds).toMatchObject({ width: 1000, height: 640 })
})

test('the window is titled as the page is', async () => {
  const { app, page } = await open()
  await page.evaluate(() => (document.title = 'H1 — Haltdesk'))
  const title = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())
  await expect.poll(title).toBe('H1 — Haltdesk')
})
