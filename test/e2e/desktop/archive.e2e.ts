import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { canonical } from '../../../shared/event/canonical.ts'
import type { Envelope } from '../../../shared/event/envelope.ts'
import { emptyLog, receive } from '../../../shared/event/log.ts'
import { incidentFolder } from '../../../shared/incident/fold.ts'
import { ask } from '../../helpers/ask.ts'
import { freshFolder } from '../../helpers/data-folder.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { launchDesktop } from '../../helpers/launch-desktop.ts'
import { longIncident, sha256 } from '../../helpers/long-incident.ts'
import { seedFolder } from '../../helpers/seed-folder.ts'

const stream = 'inc-archive'

test('an archive is written, verified and opened for reading on a fresh data folder, with the same state', async () => {
  const dataFolder = freshFolder()
  const startAt = Date.now() - 3_600_000
  const events = longIncident({ stream, events: 300, ...defaultPlaybook(), startAt, hours: 1 })
  await seedFolder(dataFolder, events, { person: '松本 彩', department: 'command', role: 'R-IC', language: 'en' })
  const file = path.join(freshFolder(), 'incident.zip')

  const source = await launchDesktop({ dataFolder })
  await source.page.locator('[data-duty]').first().waitFor()
  await source.page.getByRole('dialog', { name: 'While you were away' }).waitFor()
  await source.page.keyboard.press('Escape')
  await source.page.getByRole('dialog').waitFor({ state: 'detached' })
  // The system's own dialog, which nothing can press in a test.
  await source.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await goTo(source.page, `archive/${stream}`)
  await source.page.getByRole('button', { name: 'Write the archive' }).click()
  const done = source.page.getByRole('region', { name: 'Written' })
  const fingerprint = await done.locator('code').textContent()
  const own = await eventsOf(source.page, stream)
  await source.close()

  const other = await launchDesktop({ language: 'en' })
  const { page } = other
  await page.getByRole('heading', { name: 'Incidents', level: 1 }).waitFor()
  await choose(page, fs.readFileSync(file))
  await page.getByText('Whole and unaltered').waitFor()
  expect(await page.getByRole('dialog').locator('code').textContent()).toBe(fingerprint)
  await page.getByRole('button', { name: 'Open for reading' }).click()
  await page.getByText(/From an archive, as of/).waitFor()
  const opened = await page.evaluate(() => decodeURIComponent(location.hash.split('/').at(-1) ?? ''))
  const read = await eventsOf(page, opened)
  expect(read.length).toBeGreaterThanOrEqual(300)
  // What the watch has added since is not in the archive.
  expect(stateHash(read)).toBe(stateHash(own.slice(0, read.length)))
  await page
    .getByRole('button', { name: /^Tick [A-Z]/ })
    .first()
    .click()
  await page.getByText('It is for reading only; nothing can be done in it.').first().waitFor()
  await page.getByRole('button', { name: 'Close, back to the list' }).click()
  await page.getByRole('heading', { name: 'No incidents yet' }).waitFor()

  const tampered = fs.readFileSync(file)
  tampered[400] = (tampered[400] ?? 0) ^ 0xff
  await choose(page, tampered)
  await page.getByRole('cell', { name: 'damaged' }).waitFor()
  expect(await page.getByRole('button', { name: 'Open for reading' }).count()).toBe(0)
  await other.close()
})

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${place}`)
}

async function choose(page: Page, buffer: Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Archive', exact: true }).click()
  const field = page.getByRole('dialog').locator('input[type="file"]')
  await field.setInputFiles({ name: 'incident.zip', mimeType: 'application/zip', buffer })
}

async function eventsOf(page: Page, of: string): Promise<readonly Envelope[]> {
  const reply = (await ask(page, 'stream.read', { stream: of })) as { value: { events: Envelope[] } }
  return reply.value.events
}

/** The hash of what events fold to. */
function stateHash(events: readonly Envelope[]): string {
  return sha256(canonical(receive(emptyLog(incidentFolder), events, incidentFolder).state))
}
