import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ReportsScreen } from '../../../renderer/screens/reports/reports-screen.tsx'
import { ito } from '../../helpers/people.ts'
import { openScreen } from '../timeline/open-screen.tsx'

type Before = Parameters<typeof openScreen>[2]
type Extra = Parameters<typeof openScreen>[3]
const open = (before?: Before, extra?: Extra) =>
  openScreen((incident) => <ReportsScreen {...incident} />, {}, before, extra)
const preview = (name: string) => within(screen.getByRole('group', { name }))

/** Keeps what is downloaded: the names of the files and what is in them. */
function catchFiles(): { readonly names: string[]; readonly blobs: Blob[] } {
  const names: string[] = []
  const blobs: Blob[] = []
  const makes = { createObjectURL: (blob: Blob) => blobs.push(blob) && 'blob:x', revokeObjectURL: () => undefined }
  vi.stubGlobal('URL', Object.assign(URL, makes))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return { names, blobs }
}

test('shows the after-action report as it will be, with its contents and what was left out', async () => {
  await open((write) => write({ name: 'remark.add', data: { text: '見解', privileged: '法律相談' } }, ito))
  const paper = preview('事後報告書 のプレビュー')
  expect(paper.getByRole('heading', { level: 2, name: '売買エンジン障害 — 事後報告書' })).toBeTruthy()
  expect(paper.getByRole('heading', { level: 3, name: '4. 遅れたこと' })).toBeTruthy()
  expect(paper.getByText(/^復旧の図: .* までの計画と実績/)).toBeTruthy()
  expect(document.querySelectorAll('[data-section="chart"] svg[role="img"]').length).toBeGreaterThan(0)
  expect(within(screen.getByRole('navigation', { name: '目次' })).getAllByRole('button')).toHaveLength(12)
  expect(screen.getAllByText('秘匿の記載 1 件を除いています。')).toHaveLength(2)
  expect(paper.queryByText(/見解/)).toBeNull()
})

test('the summary and the other language are a key away', async () => {
  const { user } = await open()
  await user.keyboard('2')
  expect(preview('経営向け要約 のプレビュー').getByRole('heading', { level: 2, name: /経営向け要約/ })).toBeTruthy()
  await user.keyboard('l')
  const paper = preview('経営向け要約 のプレビュー').getByRole('article')
  expect(paper.getAttribute('lang')).toBe('en')
  expect(within(paper).getByRole('heading', { level: 2, name: /Executive summary/ })).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: '事後報告書' }))
  expect(
    preview('事後報告書 のプレビュー').getByRole('heading', { level: 2, name: /After-action report/ })
  ).toBeTruthy()
})

test('times are shown in UTC where that is chosen', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('radio', { name: 'UTC' }))
  expect(preview('事後報告書 のプレビュー').getByText('UTC (UTC)')).toBeTruthy()
})

test('leaves as Markdown and as HTML; of a drill the file says so first', async () => {
  const { names, blobs } = catchFiles()
  const { user } = await open(undefined, { declares: { drill: true } })
  await user.click(screen.getByRole('button', { name: 'Markdown' }))
  await user.keyboard('h')
  expect(names[0]).toMatch(/^DRILL-after-action-report-\d{4}-\d\d-\d\d-ja\.md$/)
  expect(names[1]).toMatch(/^DRILL-after-action-report-\d{4}-\d\d-\d\d-ja\.html$/)
  expect((await blobs[0]?.text())?.split('\n')[0]).toBe('# 【訓練】売買エンジン障害 — 事後報告書')
})

test('leaves as CSV: all of it in one file, or a table by itself', async () => {
  const { names, blobs } = catchFiles()
  const { user } = await open(undefined, { declares: { drill: true } })
  await user.keyboard('x')
  await user.click(screen.getByRole('button', { name: 'CSV' }))
  await user.click(await screen.findByRole('menuitem', { hidden: true, name: '指標(15行)' }))
  expect(names[0]).toMatch(/^DRILL-after-action-report-\d{4}-\d\d-\d\d-ja\.csv$/)
  expect(names[1]).toMatch(/^DRILL-after-action-report-\d{4}-\d\d-\d\d-ja-figures\.csv$/)
  const [whole, figures] = await Promise.all(blobs.map(async (blob) => new Uint8Array(await blob.arrayBuffer())))
  expect(whole && Array.from(whole.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  const lines = new TextDecoder().decode(figures).split('\r\n')
  expect(lines[0]).toBe('区分,項目,指標,値,計算式,元の時刻')
  expect(lines[1]?.startsWith('訓練,指標,MT-01 検知までの時間,')).toBe(true)
})

test('the chronology is read and taken out like the other reports', async () => {
  const { names, blobs } = catchFiles()
  const { user } = await open((write) => write({ name: 'remark.add', data: { text: '所轄へ連絡' } }, ito))
  await user.click(screen.getByRole('radio', { name: '対応経過' }))
  const paper = preview('対応経過 のプレビュー')
  expect(paper.getByText('所轄へ連絡')).toBeTruthy()
  expect(paper.getByRole('columnheader', { name: '発生時刻 (Asia/Tokyo)' })).toBeTruthy()
  await user.keyboard('x')
  expect(names).toEqual([expect.stringMatching(/^chronology-.*-ja\.csv$/)])
  expect(await blobs[0]?.text()).toContain('所轄へ連絡')
})

test('is copied as Markdown; a browser, which makes no PDF, offers none', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: 'Markdown をコピー' }))
  expect(await navigator.clipboard.readText()).toContain('## 12. 再発防止策')
  expect(screen.queryByRole('button', { name: 'PDF' })).toBeNull()
})

test('prints what is shown, laid out beside the screen', async () => {
  const printed: (string | null | undefined)[] = []
  vi.stubGlobal('print', () => printed.push(document.querySelector('[data-paper] h1')?.textContent))
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: '印刷' }))
  await vi.waitFor(() => expect(printed).toEqual(['売買エンジン障害 — 事後報告書']))
})
