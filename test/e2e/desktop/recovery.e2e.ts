import { existsSync, mkdtempSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { Actor } from '../../../shared/event/envelope.ts'
import { ask } from '../../helpers/ask.ts'
import { launchDesktop } from '../../helpers/launch-desktop.ts'
import { matsumoto } from '../../helpers/people.ts'
import { playbook } from '../../helpers/given.ts'
import { checkPassed, evenBalances, executive, soc, treasurer, walletLead } from '../../helpers/resuming.ts'

const DAY = 86_400_000
type Desk = Awaited<ReturnType<typeof launchDesktop>>

let end: (() => Promise<void>) | null = null
afterEach(async () => {
  await end?.()
  end = null
})

test('from a halt to its closed report: work, estimate, asset check, override, re-halt, watch, causes, papers', async () => {
  const desk = await launchDesktop({ language: 'ja' })
  end = desk.close
  const { page } = desk
  page.setDefaultTimeout(15_000)
  const stream = await declare(page)
  await recover(page, stream)
  await checkAssets(page, stream)
  await climb(page, stream)
  await watchAndComeBack(page, stream)
  await lookBack(page, stream)
  await close(page, stream)
  await exportAll(desk, stream)
})

async function declare(page: Page): Promise<string> {
  await page.getByRole('heading', { name: '案件一覧' }).waitFor()
  await page.keyboard.press('d')
  await page.getByRole('dialog').getByRole('textbox', { name: '氏名' }).fill(matsumoto.person)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '停止の宣言' }).waitFor()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('2')
  await page.keyboard.press('Control+Enter')
  await page.locator('[data-duty="CMD-01"]').waitFor()
  await sitDown(page, matsumoto)
  const stream = /#\/board\/(.+)$/u.exec(await page.evaluate(() => location.hash))?.[1]
  return decodeURIComponent(stream ?? '')
}

/** A piece of work a step on, and a version of the estimate. */
async function recover(page: Page, stream: string): Promise<void> {
  await go(page, 'work', stream)
  await press(page, '作業を追加')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: '作業の内容' }).fill('参照データを戻す')
  await dialog.getByText('システム', { exact: true }).click()
  await dialog.getByRole('textbox', { name: 'システム名' }).fill('相場配信')
  await dialog.getByRole('button', { name: '追加' }).click()
  await dialog.waitFor({ state: 'detached' })
  await press(page, '+10%')
  await page.getByText('10%').first().waitFor()
  await press(page, '見込みを入れる')
  const later = new Date(Date.now() + 2 * 3_600_000 + 9 * 3_600_000).toISOString()
  await dialog.getByRole('textbox', { name: '遅くとも 日付' }).fill(later.slice(0, 10))
  await dialog.getByRole('textbox', { name: '遅くとも 時刻' }).fill(later.slice(11, 16))
  await dialog.getByRole('textbox', { name: '根拠' }).fill('戻し作業の実績')
  await dialog.getByRole('button', { name: '見込みを記録' }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Balances in one paste, one check recorded and signed by two people by hand; the other nine as their consoles would. */
async function checkAssets(page: Page, stream: string): Promise<void> {
  await go(page, 'assets', stream)
  await sitDown(page, treasurer)
  await press(page, '点検を開始')
  await page.getByRole('table', { name: '点検項目' }).waitFor()
  await press(page, '残高を取り込む')
  const dialog = page.getByRole('dialog')
  const rows = evenBalances.map(({ asset, ledger, chain }) => `${asset},${ledger},${chain}`)
  await dialog.getByRole('textbox', { name: /貼り付け/ }).fill(['銘柄,台帳,実残高', ...rows].join('\n'))
  await dialog.getByRole('button', { name: `${rows.length}件を記録` }).click()
  await dialog.waitFor({ state: 'detached' })
  const row = page.getByRole('row', { name: /AC-01/ })
  await row.getByRole('button', { name: '結果を記録' }).click()
  await dialog.getByRole('button', { name: '記録', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await row.getByRole('button', { name: '署名' }).click()
  await row.getByText('1/2').waitFor()
  await row.getByRole('button', { name: '署名' }).click({ force: true })
  await page.getByText(`${treasurer.person} さん以外`, { exact: false }).first().waitFor()
  await sitDown(page, walletLead)
  await row.getByRole('button', { name: '署名' }).click()
  await row.getByText('合格', { exact: true }).waitFor()
  const round = await roundOf(page, stream)
  for (const { id } of playbook.playbook.assetChecks.slice(1)) {
    for (const { command, by } of checkPassed(round, id, 0)) await send(page, stream, command, by ?? soc)
  }
  await page.getByText('合格 — 全項目を2人が確認済み').first().waitFor()
}

/** One person asks to pass over what is unmet, another signs, and the step is taken; then what it opened closes again. */
async function climb(page: Page, stream: string): Promise<void> {
  await sitDown(page, matsumoto)
  await go(page, 'ladder', stream)
  await page.getByRole('button', { name: '「標準」を使う' }).click()
  await page.getByRole('list', { name: '段', exact: true }).waitFor()
  await stepByOverride(page, '入金者の保護のため')
  await press(page, '段を戻す')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /理由/ }).fill('板の値が合わない')
  await dialog.getByRole('button', { name: '戻す', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page
    .getByText(/再停止 1回目の後/)
    .first()
    .waitFor()
  // A halt again within a day raises the severity by itself (ER-19): what is then asked for must know of it.
  await page.getByRole('banner').getByText('SEV1', { exact: true }).first().waitFor()
}

async function stepByOverride(page: Page, reason: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await press(page, '例外を申請')
  await dialog.getByRole('textbox', { name: /理由/ }).fill(reason)
  await dialog.getByRole('button', { name: '申請する(1人目の署名)' }).click()
  await dialog.waitFor({ state: 'detached' })
  await sitDown(page, executive)
  await page.getByRole('button', { name: '署名', exact: true }).click()
  await dialog.getByRole('button', { name: '署名する' }).click()
  await dialog.waitFor({ state: 'detached' })
  await sitDown(page, matsumoto)
  await page
    .getByText(/例外が有効/)
    .first()
    .waitFor()
  await press(page, 'この段へ進む')
  await dialog.getByRole('button', { name: /件を開ける/ }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Up once more, a look at the figures, and the watch ends early for a reason. */
async function watchAndComeBack(page: Page, stream: string): Promise<void> {
  await stepByOverride(page, '値の確認が済んだ')
  await go(page, 'monitoring', stream)
  await press(page, '測定を記録')
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[inputmode="decimal"]').first().fill('0')
  await dialog.getByRole('button', { name: '記録', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await press(page, '監視を終了')
  await dialog.getByRole('textbox', { name: /理由/ }).fill('体制を縮小')
  await dialog.getByRole('button', { name: '監視を終了' }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function lookBack(page: Page, stream: string): Promise<void> {
  await go(page, 'after', stream)
  await press(page, '原因を追加')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^原因/ }).fill('更新前の検証が不足')
  await dialog.getByRole('button', { name: '追加', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await go(page, 'actions', stream)
  await press(page, '対策を立てる')
  await dialog.getByRole('textbox', { name: /^件名/ }).fill('検証環境を本番と揃える')
  await dialog.getByRole('combobox', { name: /^担当/ }).fill('R-SYS-H')
  await dialog.getByRole('textbox', { name: /^期限/ }).fill(new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10))
  await dialog.getByRole('button', { name: '登録' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('A-1', { exact: true }).waitFor()
}

async function close(page: Page, stream: string): Promise<void> {
  await go(page, 'board', stream)
  await page.getByRole('button', { name: 'その他の操作', exact: true }).click()
  await page.getByRole('menuitem', { name: '案件の終了' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('残りの項目は平時の体制で続ける')
  await dialog.getByRole('button', { name: '終了する' }).click()
  await page
    .getByText(/この案件は .* が終了しました/)
    .first()
    .waitFor()
}

/** Every form of the reports and of the chart, read back. */
async function exportAll(desk: Desk, stream: string): Promise<void> {
  const { app, page } = desk
  await go(page, 'reports', stream)
  const tool = (name: string) => page.getByRole('button', { name, exact: true })
  const markdown = await desk.download(() => tool('Markdown').click())
  const html = await desk.download(() => tool('HTML').click())
  const csv = await desk.download(async () => {
    await tool('CSV').click()
    await page.getByRole('menuitem', { name: '全体を一つのファイルに' }).click()
  })
  for (const { text } of [markdown, html, csv]) {
    for (const words of ['入金者の保護のため', '板の値が合わない', '更新前の検証が不足', '検証環境を本番と揃える'])
      expect(text).toContain(words)
  }
  expect(csv.name).toMatch(/^after-action-report-.*-ja\.csv$/u)
  expect(csv.text.startsWith('\ufeff実運用,')).toBe(true)
  expect(html.text).not.toContain('<script')
  expect(await pagesOf(app, page)).toBeGreaterThan(1)
  await page.getByText('経営向け要約', { exact: true }).first().click()
  expect(await pagesOf(app, page)).toBe(1)

  await go(page, 'recovery', stream)
  const png = await desk.download(() => fromMenu(page, '画像(PNG)'))
  expect(png.text.slice(1, 4)).toBe('PNG')
  const svg = await desk.download(() => fromMenu(page, '画像(SVG)'))
  expect(svg.text).toMatch(/^<svg [^>]*viewBox/u)
  const table = await desk.download(() => fromMenu(page, '表(CSV)'))
  expect(table.text.split('\r\n')[0]).toContain('相場配信')
}

/** By a button: it waits for a screen that is still being read, which a key does not. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
}

async function fromMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '書き出す', exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
}

/** How many pages the PDF of the report on the screen has. */
async function pagesOf(app: ElectronApplication, page: Page): Promise<number> {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'haltdesk-pdf-')), 'report.pdf')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await page.getByRole('button', { name: 'PDF', exact: true }).click()
  await expect.poll(() => existsSync(file), { timeout: 15_000 }).toBe(true)
  const pdf = await readFile(file, 'latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  return pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0
}

/** Another person sits down at the console. */
async function sitDown(page: Page, { person, department, role }: Actor): Promise<void> {
  await ask(page, 'settings.write', { person, department, role })
  await page.getByRole('banner').getByText(person).waitFor()
}

async function send(page: Page, stream: string, command: unknown, by: Actor): Promise<void> {
  const { person, department, role } = by
  await ask(page, 'settings.write', { person, department, role })
  expect(await ask(page, 'incident.act', { stream, command })).toMatchObject({ ok: true })
}

async function roundOf(page: Page, stream: string): Promise<string> {
  const reply = (await ask(page, 'stream.read', { stream })) as {
    readonly value: {
      readonly events: readonly { readonly type: string; readonly data: { readonly round?: string } }[]
    }
  }
  return reply.value.events.find(({ type }) => type === 'check.started')?.data.round ?? ''
}

async function go(page: Page, place: string, stream: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  const before = await heading.first().textContent()
  await page.evaluate(
    (hash) => {
      location.hash = hash
    },
    `#/${place}/${encodeURIComponent(stream)}`
  )
  await page.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, before)
  await page.keyboard.press('Escape')
}
