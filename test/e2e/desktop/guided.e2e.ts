import type { Locator, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { guidedSteps } from '../../../shared/drill/scenario/guided.ts'
import { en } from '../../../renderer/text/en/index.ts'
import { ja } from '../../../renderer/text/ja/index.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { launchDesktop } from '../../helpers/launch-desktop.ts'

const words = { ja, en } as const

let end: (() => Promise<void>) | null = null
afterEach(async () => {
  await end?.()
  end = null
})

test.each(['ja', 'en'] as const)(
  'the guided drill from an empty installation to its score, by the keyboard alone (%s)',
  async (language) => {
    const { board, calls, debrief, drill, facts, frame, keys, notices, recovery } = words[language]
    const { desk, firstDrill, guide } = drill
    const { chart, work } = recovery
    const { page, close } = await launchDesktop({ language })
    end = close
    page.setDefaultTimeout(15_000)
    const { keyboard } = page
    const promise = new RegExp(notices.approval.promise.replace('{{time}}', '.*'), 'u')
    const dialog = page.getByRole('dialog')
    const strip = page.getByRole('region', { name: guide.title })
    const shown = (title: string) => page.getByRole('heading', { level: 1, name: title }).waitFor({ state: 'attached' })
    /** The log proves so many steps. */
    const done = (count: number) => expect.poll(() => strip.locator('li[data-status="done"]').count()).toBe(count)
    /** The guide's one button is this one; its key does it. */
    const goOn = async (name: string) => {
      await strip.getByRole('button', { name }).waitFor()
      await keyboard.press('Control+g')
    }
    const confirm = async (name: string) => {
      await tabTo(page, dialog.getByRole('button', { name, exact: true }))
      await keyboard.press('Enter')
      await dialog.waitFor({ state: 'detached' })
    }

    await page.getByRole('region', { name: firstDrill.title }).getByRole('button', { name: firstDrill.start }).waitFor()
    await keyboard.press('g')
    await focused(dialog.getByRole('textbox').first())
    await keyboard.type('松本 彩')
    await keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })

    await strip.waitFor()
    await done(0)
    await keyboard.press('w')
    const { services } = defaultPlaybook().playbook
    const cell = (at: number) => page.locator(`[role="gridcell"][data-place="0/${at}"]`)
    await focused(cell(0))
    const spot = services.findIndex(({ id }) => id === 'spot')
    for (let at = 1; at <= spot; at += 1) {
      await keyboard.press('ArrowRight')
      await focused(cell(at))
    }
    await keyboard.press('Enter')
    await focused(dialog.getByRole('radio').first())
    await keyboard.press('Space')
    await confirm(board.dialog.cellsConfirm.replace('{{count}}', '1'))
    await done(1)

    await goOn(guide.next.go)
    await shown(calls.title)
    await keyboard.press('Enter')
    await page.getByRole('button', { name: calls.release }).waitFor()
    await keyboard.press('1')
    await done(2)

    await strip.getByRole('button', { name: guide.next.jump }).waitFor()
    await keyboard.press('Control+k')
    await focused(page.getByRole('textbox', { name: keys.palette }))
    await keyboard.type(frame.facilitator)
    await keyboard.press('Enter')
    await shown(desk.title)
    await keyboard.press('n')
    await goOn(guide.next.go)
    await shown(notices.title)
    await keyboard.press('h')
    await page.getByRole('button', { name: notices.findings.facts, exact: true }).first().waitFor()
    await keyboard.press('g')
    await shown(facts.title)
    await page.locator('[data-fact-form]').waitFor()
    await keyboard.press('e')
    await keyboard.type('example.com')
    await keyboard.press('Tab')
    await keyboard.type('example.com')
    const unsaved = page.getByRole('main').getByText(facts.unsaved, { exact: true }).first()
    await unsaved.waitFor()
    await keyboard.press('Control+Enter')
    await unsaved.waitFor({ state: 'detached' })
    await goOn(guide.next.go)
    await shown(notices.title)
    await page.getByRole('button', { name: promise }).waitFor()
    await keyboard.press('u')
    await page.locator(`button[aria-disabled="false"]`, { hasText: notices.action.post }).waitFor()
    await keyboard.press('m')
    await dialog.waitFor()
    await confirm(notices.action.post)
    await done(3)

    await goOn(guide.next.jump)
    await goOn(guide.next.go)
    await shown(work.title)
    await keyboard.press('n')
    await focused(dialog.getByRole('textbox', { name: work.dialog.workTitle }))
    await keyboard.type('servers')
    await tabTo(page, dialog.getByRole('combobox', { name: work.dialog.stream }).first())
    await keyboard.type(services[spot]?.name[language] ?? '')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await tabTo(page, dialog.getByRole('textbox', { name: work.dialog.of }))
    await keyboard.type('10')
    await confirm(work.dialog.confirmAdd)
    await page.getByText('servers').first().waitFor()
    await keyboard.press('a')
    await focused(dialog.getByRole('textbox', { name: work.dialog.done }))
    await keyboard.type('4')
    await keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await done(guidedSteps.length)

    await goOn(guide.next.chart)
    await shown(chart.title)
    await goOn(guide.next.end)
    await shown(debrief.title)
    const total = page.getByRole('region', { name: debrief.total })
    await total.getByText(debrief.final).waitFor()
    expect(await total.locator('strong').textContent()).toBe('100%')
  }
)

/** Waits until something has the focus. */
async function focused(place: Locator): Promise<void> {
  await place.waitFor()
  await expect.poll(() => hasFocus(place)).toBe(true)
}

/** Goes on by Tab until something has the focus. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor()
  for (let press = 0; press < 30; press += 1) {
    if (await hasFocus(place)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there')
}

function hasFocus(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element === document.activeElement)
}
