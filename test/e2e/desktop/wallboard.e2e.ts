import { afterEach, expect, test } from 'vitest'
import { ask } from '../../helpers/ask.ts'
import { freshFolder } from '../../helpers/data-folder.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { launchDesktop } from '../../helpers/launch-desktop.ts'
import { longIncident } from '../../helpers/long-incident.ts'
import { seedFolder } from '../../helpers/seed-folder.ts'

let end: (() => Promise<void>) | null = null
afterEach(async () => {
  await end?.()
  end = null
})

test('the wallboard opens beside the console, follows it, acts on nothing, and its end ends nothing', async () => {
  const dataFolder = freshFolder()
  const startAt = Date.now() - 3_600_000
  const events = longIncident({ stream: 'inc-wall', events: 60, ...defaultPlaybook(), startAt, hours: 1 })
  await seedFolder(dataFolder, events, { person: '松本 彩', department: 'command', role: 'R-IC', language: 'en' })
  const { app, page, close } = await launchDesktop({ dataFolder, language: 'en' })
  end = close
  await page.locator('[data-duty]').first().waitFor()

  const opening = app.waitForEvent('window')
  await ask(page, 'window.wallboard', { stream: 'inc-wall' })
  const wall = await opening
  await wall.getByRole('region', { name: 'Latest' }).waitFor()
  expect(await wall.locator('button, a, input').count()).toBe(0)
  expect(await wall.locator('body').textContent()).not.toContain('松本')

  const regrade = { name: 'halt.regrade', data: { severity: 'SEV3', reason: 'contained' } } as const
  const refused = { ok: false, fault: { code: 'looks-only' } }
  expect(await ask(wall, 'incident.act', { stream: 'inc-wall', command: regrade })).toMatchObject(refused)
  expect(await ask(wall, 'people.list', {})).toMatchObject(refused)
  expect(await ask(page, 'incident.act', { stream: 'inc-wall', command: regrade })).toMatchObject({ ok: true })
  await wall.getByText('Severity changed: SEV3').first().waitFor()

  await ask(page, 'window.wallboard', { stream: 'inc-wall' })
  expect(app.windows()).toHaveLength(2)
  await wall.close()
  expect(await ask(page, 'settings.read', {})).toMatchObject({ ok: true })
  expect(app.windows()).toHaveLength(1)
})
