import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { defaultPlaybook } from '../test/helpers/default-playbook.ts'
import { seedFolder } from '../test/helpers/seed-folder.ts'
import { emptyDraft } from '../shared/people/person.ts'
import { storyWays } from '../test/helpers/story-outbox.ts'
import { launchElectron } from '../test/helpers/launch-electron.ts'
import { storyDrillDeeds, storyDrillStart } from '../test/helpers/story-drill.ts'
import { storyCommander, storyIncident, storyPeople } from '../test/helpers/story.ts'
import { buildStale } from './build/run.ts'
import { tellBuilt } from './build/tell.ts'
import { root } from './root.ts'
import { isRoot } from './start/desktop.ts'
import { presentElectron } from './start/electron.ts'

const target = path.join(root, '.test-output/screenshots')
/** Those that the README shows. */
const kept = [
  'board-ja-dark-1920.png',
  'board-en-dark-1280.png',
  'duty-en-light-1280.png',
  'declare-ja-dark-1280.png',
  'timeline-en-dark-1280.png',
  'calls-ja-dark-1280.png',
  'tree-en-dark-1280.png',
  'escalations-en-light-1280.png',
  'dryrun-ja-dark-1280.png',
  'notices-ja-dark-1280.png',
  'known-en-dark-1280.png',
  'outbox-en-light-1280.png',
  'clocks-ja-dark-1280.png',
  'chart-en-dark-1280.png',
  'ladder-ja-dark-1280.png',
  'after-en-light-1280.png',
  'facilitator-ja-dark-1280.png',
  'debrief-timeline-en-light-1280.png'
]
const sizes = [
  [1280, 720],
  [1920, 1080]
] as const
const titles = { ja: '売買エンジン停止', en: 'Matching engine down' } as const

/** What is shown: a name, the address, and what to press before the picture. */
const shots: readonly {
  readonly name: string
  readonly at: string
  readonly prepare?: (page: Page) => Promise<void>
}[] = [
  { name: 'board', at: '#/board/inc-story' },
  {
    name: 'duty',
    at: '#/board/inc-story',
    prepare: (page) => page.locator('[data-duty="SYS-02"] [data-open]').click()
  },
  { name: 'notices', at: '#/notices/inc-story' },
  { name: 'timeline', at: '#/timeline/inc-story' },
  { name: 'declare', at: '#/declare', prepare: (page) => page.keyboard.press('3') },
  { name: 'outbox', at: '#/outbox/inc-story' },
  { name: 'brief', at: '#/outbox/inc-story', prepare: (page) => page.keyboard.press('2') },
  { name: 'status-page', at: '#/outbox/inc-story', prepare: (page) => page.keyboard.press('3') },
  { name: 'ways', at: '#/ways' },
  { name: 'after', at: '#/after/inc-story' },
  { name: 'actions', at: '#/actions/inc-story' },
  { name: 'compensation', at: '#/compensation/inc-story' },
  { name: 'claims', at: '#/claims/inc-story' },
  {
    name: 'cases-real',
    at: '#/home',
    prepare: (page) => page.keyboard.press('r')
  },
  { name: 'reports', at: '#/reports/inc-story', prepare: (page) => page.keyboard.press('1') },
  {
    name: 'summary',
    at: '#/reports/inc-story',
    prepare: (page) => page.keyboard.press('2')
  },
  { name: 'archive', at: '#/archive/inc-story' },
  { name: 'filing', at: '#/filing/inc-story' },
  { name: 'handover', at: '#/handover/inc-story' },
  { name: 'facts', at: '#/facts/inc-story' },
  { name: 'known', at: '#/known/inc-story' },
  { name: 'calls', at: '#/calls/inc-story' },
  { name: 'tree', at: '#/tree/inc-story' },
  { name: 'escalations', at: '#/escalations/inc-story' },
  { name: 'ahead', at: '#/ahead/inc-story' },
  { name: 'support', at: '#/support/inc-story' },
  { name: 'clocks', at: '#/clocks/inc-story' },
  { name: 'cases', at: '#/cases/inc-story' },
  { name: 'answers', at: '#/answers/inc-story' },
  { name: 'script', at: '#/script/inc-story' },
  { name: 'chart', at: '#/recovery/inc-story' },
  { name: 'monitoring', at: '#/monitoring/inc-story' },
  { name: 'ladder', at: '#/ladder/inc-story' },
  { name: 'work', at: '#/work/inc-story' },
  { name: 'assets', at: '#/assets/inc-story' },
  { name: 'facilitator', at: '#/facilitator/drill-story' },
  { name: 'drill-board', at: '#/board/drill-story' },
  { name: 'debrief', at: '#/debrief/drill-story', prepare: (page) => page.keyboard.press('1') },
  { name: 'debrief-timeline', at: '#/debrief/drill-story', prepare: (page) => page.keyboard.press('2') },
  { name: 'debrief-hotwash', at: '#/debrief/drill-story', prepare: (page) => page.keyboard.press('3') },
  {
    name: 'drill-report',
    at: '#/reports/drill-story',
    prepare: async (page) => {
      await page.keyboard.press('1')
      await page.getByRole('button', { name: /^\d*\.? ?(状況付与ごとの予定と実際|Expected against actual)/ }).click()
    }
  },
  { name: 'debrief-compare', at: '#/debrief/drill-story', prepare: (page) => page.keyboard.press('4') },
  { name: 'people', at: '#/people' },
  { name: 'figures', at: '#/figures' },
  { name: 'drills', at: '#/drills', prepare: (page) => page.keyboard.press('1') },
  {
    name: 'drill-editor',
    at: '#/drills',
    prepare: async (page) => {
      await page.keyboard.press('1')
      await page.keyboard.press('d')
      await page.getByRole('button', { name: /^(加える|Add)$/ }).click()
    }
  },
  {
    name: 'drill-inject',
    at: '#/drills',
    prepare: async (page) => {
      await page.keyboard.press('a')
      await page.getByRole('button', { name: /^(添付を足す|Add an attachment)$/ }).click()
    }
  },
  { name: 'drill-plans', at: '#/drills', prepare: (page) => page.keyboard.press('2') },
  { name: 'tracker', at: '#/tracker' },
  { name: 'dryrun', at: '#/dryrun' },
  { name: 'home', at: '#/home' },
  { name: 'settings', at: '#/settings' }
]

/** The pictures that were asked for by name; all of them where none was. Those of them that the README shows are renewed. */
const asked = process.argv.slice(2)
/** The files of this run. */
const taken = new Set<string>()
const wanted = shots.filter(({ name }) => asked.length === 0 || asked.includes(name))

const executablePath = presentElectron(process.env)
if (executablePath === null) {
  console.error('There is no Electron on this machine; npm start fetches it.')
  process.exit(1)
}
if ((await buildStale(root, tellBuilt)).some((one) => 'problem' in one)) process.exit(1)
mkdirSync(target, { recursive: true })
for (const language of ['ja', 'en'] as const) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'haltdesk-shots-'))
  const startAt = Date.now() - 25 * 60_000
  const events = storyIncident({ ...defaultPlaybook(), startAt, title: titles[language], language })
  const timeZone = 'Asia/Tokyo'
  await seedFolder(folder, events, {
    person: storyCommander(language),
    department: 'command',
    role: 'R-IC',
    language,
    timeZone
  })
  const args = [...(isRoot() ? ['--no-sandbox'] : []), root, '--data', folder]
  const app = await launchElectron({ executablePath, args })
  await picture(app, language)
  await app.close()
  rmSync(folder, { recursive: true, force: true })
}

mkdirSync(path.join(root, 'assets/screenshots'), { recursive: true })
for (const file of kept.filter((one) => taken.has(one)))
  copyFileSync(path.join(target, file), path.join(root, 'assets/screenshots', file))

async function picture(app: ElectronApplication, language: string): Promise<void> {
  const page = await app.firstWindow()
  await page.locator('[data-duty]').first().waitFor()
  await fillIn(page, language)
  await setUpWays(page, language === 'ja' ? 'ja' : 'en')
  const drill = await runDrill(page, language === 'ja' ? 'ja' : 'en')
  for (const theme of ['dark', 'light'] as const) {
    await page.evaluate((wanted) => window.haltdesk?.request('settings.write', { theme: wanted }), theme)
    await page.locator(`html[data-mantine-color-scheme="${theme}"]`).waitFor({ state: 'attached' })
    for (const [width, height] of sizes) {
      await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
        width,
        height
      ] as [number, number])
      await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height])
      for (const shot of wanted)
        await take(
          page,
          { ...shot, at: shot.at.replace('drill-story', drill) },
          `${shot.name}-${language}-${theme}-${width}.png`
        )
    }
  }
}

async function take(page: Page, shot: (typeof shots)[number], file: string): Promise<void> {
  await page.keyboard.press('Escape')
  await page.evaluate((at) => {
    location.hash = at
  }, shot.at)
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
  await page.waitForTimeout(250)
  await shot.prepare?.(page)
  await page.mouse.move(0, 0)
  await page.waitForTimeout(250)
  await page.screenshot({ path: path.join(target, file) })
  taken.add(file)
  console.log(file)
}

/** Runs the drill of the story as far as it goes; gives its stream. */
async function runDrill(page: Page, language: 'ja' | 'en'): Promise<string> {
  return page.evaluate(
    async ([start, deeds]) => {
      const ask = async (name: string, input: unknown) => window.haltdesk?.request(name, input)
      const begun = JSON.parse(String(await ask('drill.start', start))) as { value: { stream: string } }
      const { stream } = begun.value
      for (const command of deeds) {
        await new Promise((resolve) => setTimeout(resolve, 1100))
        await ask('incident.act', { stream, command })
      }
      return stream
    },
    [storyDrillStart(language), storyDrillDeeds(language)] as const
  )
}

/** Sets up the connectors of the story. */
async function setUpWays(page: Page, language: 'ja' | 'en'): Promise<void> {
  for (const draft of storyWays(language)) {
    await page.evaluate((input) => window.haltdesk?.request('connector.save', input), { id: null, draft })
  }
}

/** Gives some roles a made-up person, as the contacts screen would. The numbers belong to nobody. */
async function fillIn(page: Page, language: string): Promise<void> {
  const people = storyPeople(language === 'ja' ? 'ja' : 'en')
  for (const [index, person] of people.entries()) {
    const number = { kind: 'mobile', value: `090-0000-${String(index + 1).padStart(4, '0')}` }
    const draft = {
      ...emptyDraft('Asia/Tokyo'),
      ...person,
      numbers:
        index % 3 === 0 ? [number] : [number, { kind: 'work', value: `03-0000-${String(index + 1).padStart(4, '0')}` }],
      languages: ['ja'],
      verifiedOn: index % 4 === 3 ? '2026-01-15' : new Date().toISOString().slice(0, 10)
    }
    await page.evaluate((input) => window.haltdesk?.request('people.save', input), { id: null, draft })
  }
}
