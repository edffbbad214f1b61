import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../renderer/text/en/index.ts'
import { ja } from '../../renderer/text/ja/index.ts'
import { GUIDED_ID } from '../../shared/drill/scenario/guided.ts'
import type { ContactDraft } from '../../shared/people/person.ts'
import { emptyDraft } from '../../shared/people/person.ts'
import { ask } from '../helpers/ask.ts'
import { mailDraft } from '../helpers/connector-drafts.ts'
import { defaultPlaybook } from '../helpers/default-playbook.ts'
import { face, launch } from '../helpers/launch.ts'
import { closeChromium } from '../helpers/launch-browser.ts'
import { longIncident } from '../helpers/long-incident.ts'
import type { Running } from '../helpers/running.ts'
import { seedFolder } from '../helpers/seed-folder.ts'

const screens = [
  'home',
  'declare',
  'board/inc-axe',
  'notices/inc-axe',
  'outbox/inc-axe',
  'facts/inc-axe',
  'known/inc-axe',
  'tree/inc-axe',
  'calls/inc-axe',
  'escalations/inc-axe',
  'ahead/inc-axe',
  'support/inc-axe',
  'recovery/inc-axe',
  'ladder/inc-axe',
  'monitoring/inc-axe',
  'clocks/inc-axe',
  'cases/inc-axe',
  'after/inc-axe',
  'actions/inc-axe',
  'compensation/inc-axe',
  'claims/inc-axe',
  'work/inc-axe',
  'answers/inc-axe',
  'script/inc-axe',
  'assets/inc-axe',
  'filing/inc-axe',
  'timeline/inc-axe',
  'reports/inc-axe',
  'archive/inc-axe',
  'handover/inc-axe',
  'wall/inc-axe',
  'people',
  'dryrun',
  'figures',
  'drills',
  'tracker',
  'settings',
  'ways'
] as const
const dialogs = [
  ['the sheet of keys', 'board/inc-axe', '?'],
  ['the times', 'board/inc-axe', 't'],
  ['the severity', 'board/inc-axe', 'v'],
  ['the next phase', 'board/inc-axe', 'p'],
  ['a new notice', 'notices/inc-axe', 'n'],
  ['the call sheets', 'calls/inc-axe', 'p'],
  ['a new escalation', 'escalations/inc-axe', 'i'],
  ['the end of an escalation', 'escalations/inc-axe', 'r'],
  ['a report of the support load', 'support/inc-axe', 'n'],
  ['a turn at the support desk', 'support/inc-axe', 's'],
  ['the real cases', 'home', 'r'],
  ['an archive to verify', 'home', 'a'],
  ['a sent report', 'clocks/inc-axe', 's'],
  ['the start of a clock', 'clocks/inc-axe', 'a'],
  ['a new connector', 'ways', 'n'],
  ["a customer's case", 'cases/inc-axe', 'n'],
  ['the basis of compensation', 'compensation/inc-axe', 'n'],
  ['a case of compensation', 'claims/inc-axe', 'n'],
  ['a new contact', 'people', 'n'],
  ['the export of contacts', 'people', 'x']
] as const

/** What is looked at of the guided drill, whose injects wait over each screen: its name, the screen, its view by number. */
const drillScreens = [
  ['the board', 'board', null],
  ['the facilitator', 'facilitator', null],
  ['the score', 'debrief', 1],
  ['expected and actual', 'debrief', 2],
  ['the hot wash', 'debrief', 3],
  ['the comparison', 'debrief', 4]
] as const
const drillDialogs = [
  ['the start of a drill', 'drills', 's'],
  ['the plan of a drill', 'drills', 'p'],
  ['an improvised inject', 'facilitator', 'i'],
  ['a branch of a drill', 'facilitator', 'b'],
  ['the end of a drill', 'facilitator', 'e']
] as const
const words = { ja, en } as const

const hatano: ContactDraft = {
  ...emptyDraft('Asia/Tokyo'),
  name: '波多野 圭',
  reading: 'はたの けい',
  department: 'command',
  role: 'R-IC',
  numbers: [{ kind: 'mobile', value: '090-0000-0001' }],
  verifiedOn: '2026-01-15'
}

type Look = { readonly language: 'ja' | 'en'; readonly theme: 'dark' | 'light' }
/** The faces show the same page: each looks at it in every language and theme, both together in every pair of them. */
const looks: Readonly<Record<ReturnType<typeof face>, readonly Look[]>> = {
  desktop: [
    { language: 'ja', theme: 'dark' },
    { language: 'en', theme: 'light' }
  ],
  browser: [
    { language: 'ja', theme: 'light' },
    { language: 'en', theme: 'dark' }
  ]
}

let running: Running
let dataFolder: string
let guided: string

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
  await ask(running.page, 'people.save', { id: null, draft: hatano })
  await ask(running.page, 'people.save', { id: null, draft: { ...hatano, name: 'Maria Santos', deputyOrder: 1 } })
  await ask(running.page, 'connector.save', { id: null, draft: mailDraft() })
  await leaveDialog(running.page)
  guided = await startDrill(running.page)
})
afterAll(async () => {
  await running.close()
  await closeChromium()
  rmSync(dataFolder, { recursive: true, force: true })
})

describe.each(looks[face()])('in $language and $theme', ({ language, theme }) => {
  test.each(screens)('%s has nothing serious for axe', async (screen) => {
    await open(running.page, screen, { language, theme })
    expect(await findings(running.page)).toEqual([])
  })

  test.each(dialogs)('%s has nothing serious for axe', async (_name, screen, key) => {
    const { page } = running
    await open(page, screen, { language, theme })
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    expect(await findings(page)).toEqual([])
    await leaveDialog(page)
  })

  test.each(drillScreens)('%s of a running drill has nothing serious for axe', async (_name, screen, view) => {
    const { page } = running
    const { debrief, drill } = words[language]
    await open(page, `${screen}/${guided}`, { language, theme })
    await page.getByRole('region', { name: drill.guide.title }).waitFor()
    if (screen === 'board') await page.locator('[data-duty]').first().waitFor()
    if (screen === 'facilitator') await page.getByRole('heading', { level: 1, name: drill.desk.title }).waitFor()
    else await page.getByRole('region', { name: drill.inbox.title, exact: true }).getByRole('listitem').nth(1).waitFor()
    if (view !== null) {
      const views = page.getByRole('group', { name: debrief.views.label }).getByRole('button')
      await views.first().waitFor()
      await page.keyboard.press(String(view))
      await expect.poll(() => views.nth(view - 1).getAttribute('aria-pressed')).toBe('true')
    }
    expect(await findings(page)).toEqual([])
  })

  test.each(drillDialogs)('%s has nothing serious for axe', async (_name, screen, key) => {
    const { page } = running
    const { drill } = words[language]
    await open(page, screen === 'drills' ? screen : `${screen}/${guided}`, { language, theme })
    if (screen === 'drills') await page.getByRole('navigation', { name: drill.library.list }).waitFor()
    else await page.getByRole('heading', { level: 1, name: drill.desk.title }).waitFor()
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    expect(await findings(page)).toEqual([])
    await leaveDialog(page)
  })

  test('a scenario and an inject to write have nothing serious for axe', async () => {
    const { page } = running
    const { drill } = words[language]
    await open(page, 'drills', { language, theme })
    await page.keyboard.press('1')
    await page.getByRole('navigation', { name: drill.library.list }).waitFor()
    await page.keyboard.press('d')
    const editor = page.getByRole('article', { name: drill.edit.title })
    await editor.getByRole('button', { name: drill.edit.cellAdd, exact: true }).click()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: drill.desk.attach }).click()
    expect(await findings(page)).toEqual([])
    await leaveDialog(page)
    await editor.getByRole('button', { name: drill.edit.discard }).click()
  })

  test('what fell due while nobody watched has nothing serious for axe', async () => {
    const { page } = running
    await open(page, 'escalations/inc-axe', { language, theme })
    await page.reload()
    await page.getByRole('dialog').waitFor()
    expect(await findings(page)).toEqual([])
    await leaveDialog(page)
  })
})

/** Starts the guided drill and lets its second inject come; gives its stream. */
async function startDrill(page: Page): Promise<string> {
  const begun = await ask(page, 'drill.start', {
    scenario: GUIDED_ID,
    plan: null,
    pace: 1,
    announced: true,
    facilitator: '松本 彩',
    commander: { person: '松本 彩', role: 'R-IC' },
    language: 'ja'
  })
  const { stream } = (begun as { readonly value: { readonly stream: string } }).value
  const jump = { stream, command: { name: 'drill.jump', data: { to: 'next-inject' } } }
  expect(await ask(page, 'incident.act', jump)).toMatchObject({ ok: true })
  return stream
}

/** Goes to a screen in a language and a theme, and waits until it is there. */
async function open(page: Page, screen: string, look: Look): Promise<void> {
  // The wallboard is dark in every theme.
  const theme = screen.startsWith('wall/') ? 'dark' : look.theme
  await ask(page, 'settings.write', look)
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${screen}`)
  await page
    .locator(`html[lang="${look.language}"][data-mantine-color-scheme="${theme}"]`)
    .waitFor({ state: 'attached' })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
}

/** Leaves the dialog that is open, or that is about to open, by the key. */
async function leaveDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  // A list that the focused field has opened closes first.
  if ((await dialog.locator('[aria-haspopup="listbox"][aria-expanded="true"]').count()) > 0) {
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}

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
