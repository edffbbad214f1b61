import { afterAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { canonical } from '../../shared/event/canonical.ts'
import { envelopeSchema } from '../../shared/event/envelope.ts'
import { emptyLog, receive } from '../../shared/event/log.ts'
import { incidentFolder } from '../../shared/incident/fold.ts'
import { freshFolder } from '../helpers/data-folder.ts'
import { launch } from '../helpers/launch.ts'
import { closeChromium } from '../helpers/launch-browser.ts'
import { sha256 } from '../helpers/long-incident.ts'

afterAll(closeChromium)

test('a halt, from the first key to the same state on another laptop', async () => {
  const dataFolder = freshFolder()
  let running = await launch({ dataFolder, language: 'ja' })
  let { page } = running
  page.setDefaultTimeout(15_000)

  await declareByKeyboard(page)
  await tickSkipAndAssign(page)
  await beRefusedByAGate(page)
  await correctTheHaltTime(page)
  await switchToEnglish(page)
  const before = await cards(page)

  await running.kill()
  running = await launch({ dataFolder, language: 'ja' })
  page = running.page
  await page.getByRole('heading', { name: 'Matching engine down' }).waitFor()
  await expect.poll(() => cards(page)).toEqual(before)

  await page.getByRole('button', { name: 'Timeline', exact: true }).click()
  const bundle = await running.download(async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('menuitem', { name: /^(Complete JSONL|JSONL 完全版)/ }).click()
  })
  expect(bundle.name).toMatch(/\.jsonl$/)
  await running.close()

  const other = await launch({ language: 'en' })
  await importBundle(other.page, bundle.text)
  await other.page.keyboard.press('Escape')
  await importBundle(other.page, bundle.text)
  await other.page.getByRole('dialog').getByRole('button', { name: 'Open this incident' }).click()
  await other.page.getByRole('button', { name: 'Timeline', exact: true }).click()
  const again = await other.download(async () => {
    await other.page.getByRole('button', { name: 'Export', exact: true }).click()
    await other.page.getByRole('menuitem', { name: /^(Complete JSONL|JSONL 完全版)/ }).click()
  })
  expect(stateHash(again.text)).toBe(stateHash(bundle.text))
  await other.close()
})

async function declareByKeyboard(page: Page): Promise<void> {
  await page.getByRole('heading', { name: '案件一覧' }).waitFor()
  await page.keyboard.press('d')
  await page.getByRole('dialog').getByRole('textbox', { name: '氏名' }).fill('松本 彩')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '停止の宣言' }).waitFor()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('2')
  await page.keyboard.press('Control+Enter')
  await page.locator('[data-duty="CMD-01"]').waitFor()
  await page.getByText('SEV2').first().waitFor()
}

async function tickSkipAndAssign(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'CMD-02 を完了にする' }).click()
  await page.locator('[data-duty="CMD-02"][data-closed]').waitFor()

  await page.locator('[data-duty="SYS-05"] [data-open]').click()
  const panel = page
    .getByRole('complementary', { name: 'SYS-05 の詳細' })
    .or(page.getByRole('region', { name: 'SYS-05 の詳細' }))
  await panel.getByRole('button', { name: '担当', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByPlaceholder('氏名を入力してEnter').or(dialog.getByLabel('人(複数可)')).first().fill('佐藤 健')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: '担当を決める' }).click()
  await page.locator('[data-duty="SYS-05"]').getByText('佐藤 健').waitFor()

  await panel.getByRole('button', { name: '省略' }).click()
  await dialog.getByRole('textbox').first().fill('ベンダー製品を使っていない')
  await dialog.getByRole('button', { name: '1 件を省略' }).click()
  await page.locator('[data-duty="SYS-05"][data-closed]').waitFor()
  await page.keyboard.press('Escape')
}

async function beRefusedByAGate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'PR-02 は PR-01, LG-04 待ち' }).click({ force: true })
  await page.getByText('PR-02 は先に PR-01, LG-04 の完了が必要です。').waitFor()
  expect(await page.locator('[data-duty="PR-02"][data-closed]').count()).toBe(0)
}

/** The halt took effect half an hour earlier than was thought: open duties become late, closed ones keep their time. */
async function correctTheHaltTime(page: Page): Promise<void> {
  expect(await page.locator('[data-duty="CMD-04"][data-clock="late"]').count()).toBe(0)
  await page.keyboard.press('t')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '停止完了の時刻を修正' }).click()
  const earlier = new Date(Date.now() - 31 * 60_000 + 9 * 3_600_000).toISOString()
  await dialog.getByRole('textbox', { name: /日付/ }).fill(earlier.slice(0, 10))
  await dialog.getByRole('textbox', { name: /時刻/ }).fill(earlier.slice(11, 19))
  await dialog.getByRole('textbox', { name: /理由/ }).fill('監視記録で確認')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.locator('[data-duty="CMD-04"][data-clock="late"]').waitFor()
  expect(await page.locator('[data-duty="CMD-02"][data-clock="late"]').count()).toBe(0)
}

async function switchToEnglish(page: Page): Promise<void> {
  const place = await page.evaluate(() => location.hash)
  await page.getByRole('button', { name: '設定', exact: true }).click()
  await page.getByRole('radio', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  await page.evaluate((hash) => {
    location.hash = hash
  }, place)
  await page.locator('[data-duty="CMD-01"]').waitFor()
  await page.keyboard.press('Control+K')
  await page.getByPlaceholder('Search commands').fill('Change the title')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('textbox').first().fill('Matching engine down')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Matching engine down' }).waitFor()
}

/** What a person sees of the duties: id, whether closed, whether late. */
async function cards(page: Page): Promise<string[]> {
  await page.locator('[data-duty="CMD-01"]').waitFor()
  return page
    .locator('[data-duty]')
    .evaluateAll((list) =>
      list
        .map((one) => `${one.getAttribute('data-duty')} ${one.hasAttribute('data-closed') ? 'closed' : 'open'}`)
        .sort()
    )
}

async function importBundle(page: Page, text: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('input[type="file"]').setInputFiles({
    name: 'bundle.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(text)
  })
  await page
    .getByText(/Imported:/)
    .first()
    .waitFor()
}

/** The hash of what an exported incident folds to. */
function stateHash(text: string): string {
  const events = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => envelopeSchema.parse(JSON.parse(line)))
    .filter((event) => event.stream !== 'org')
  expect(events.length).toBeGreaterThan(5)
  return sha256(canonical(receive(emptyLog(incidentFolder), events, incidentFolder).state))
}
