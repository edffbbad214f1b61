import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { CommandData } from '../../../shared/incident/commands.ts'
import { matsumoto } from '../../helpers/people.ts'
import type { Before } from './open-clocks.tsx'
import { openClocks } from './open-clocks.tsx'

const on = (deadline: string, minutesAgo = 30): Before => ({
  command: { name: 'deadline.switch', data: { deadline, on: true, reason: '' } },
  minutesAgo
})
const report = (deadline: string): CommandData<'deadline.send'> => ({
  deadline,
  part: 'report',
  how: '電話',
  receipt: '',
  evidence: ''
})
const sent = (deadline: string, minutesAgo: number): Before => ({
  command: { name: 'deadline.send', data: report(deadline) },
  minutesAgo
})
const list = () => screen.getByRole('navigation', { name: /報告期限の一覧|List of report deadlines/ })
const rows = () => within(list()).getAllByRole('button')
const row = (name: RegExp) => within(list()).getByRole('button', { name })
const detail = () => within(screen.getByRole('article'))

test('what is late stands first, in words, and is shown at once', async () => {
  await openClocks([], { declaredAgo: 72 })
  const [first] = rows()
  expect(first?.textContent).toContain('期限超過')
  expect(first?.textContent).toContain('12分超過')
  expect(first?.textContent).toContain('障害発生等の第一報')
  expect(first?.getAttribute('aria-current')).toBe('true')
  expect(detail().getByRole('heading', { level: 2 }).textContent).toContain('JP-FSA-1')
  expect(screen.getByRole('button', { name: /^期限超過 2/ })).toBeTruthy()
})

test('a running one says how long it has, how much is used, to whom, by whom, from when and how sure that is', async () => {
  await openClocks([], { declaredAgo: 47.5 })
  const shown = row(/障害発生等の第一報/).textContent
  for (const said of ['進行中', '残り 12分', '79%', '金融庁・財務局', '当局・協会連絡担当', '起点 認識', '原文未確認'])
    expect(shown).toContain(said)
  expect(shown).toMatch(/期限 \d{4}-\d\d-\d\d\([日月火水木金土]\) \d\d:\d\d JST/)
})

test('the filters count what they list, and a search finds authorities; each empty list says what to do', async () => {
  const { user } = await openClocks()
  await user.click(screen.getByRole('button', { name: /^無効 / }))
  expect(within(list()).getByRole('heading', { name: /欧州連合/ })).toBeTruthy()
  await user.type(screen.getByRole('textbox', { name: '報告期限を検索' }), 'nydfs')
  expect(rows().every((one) => one.textContent?.includes('NYDFS'))).toBe(true)
  await user.clear(screen.getByRole('textbox', { name: '報告期限を検索' }))
  await user.type(screen.getByRole('textbox', { name: '報告期限を検索' }), 'zzz')
  expect(within(list()).getByText('「zzz」に合う報告期限はありません。')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '検索を消す' }))
  await user.click(screen.getByRole('button', { name: /^送付済み/ }))
  expect(within(list()).getByText('送付済み、該当なしの報告はまだありません。')).toBeTruthy()
})

test('a report is recorded as sent by one key, with its receipt; then it is corrected', async () => {
  const { user, state } = await openClocks()
  await user.click(row(/障害発生等の第一報/))
  await user.keyboard('s')
  const dialog = within(await screen.findByRole('dialog', { name: '報告の送付を記録' }))
  await user.type(dialog.getByRole('textbox', { name: /^方法/ }), '電話')
  await user.click(dialog.getByRole('button', { name: '送付を記録' }))
  await waitFor(() => expect(state().deadlines.get('JP-FSA-1')?.sent.report?.value.how).toBe('電話'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.click(screen.getByRole('button', { name: /^送付済み/ }))
  await user.click(row(/障害発生等の第一報/))
  await user.keyboard('m')
  const amend = within(await screen.findByRole('dialog', { name: '送付の記録を訂正' }))
  await user.type(amend.getByRole('textbox', { name: /^受付番号/ }), 'F-12')
  await user.click(amend.getByRole('button', { name: '送付の記録を訂正' }))
  await waitFor(() => expect(state().deadlines.get('JP-FSA-1')?.sent.report?.value.receipt).toBe('F-12'))
  expect(detail().getByText('F-12')).toBeTruthy()
})

test('the start of a clock is recorded, with the others of its law that count from it', async () => {
  const { user, state } = await openClocks([on('EU-NIS2-1'), on('EU-NIS2-2'), on('EU-DORA-1')])
  await user.click(row(/重大ICTインシデントの初回通知/))
  expect(detail().getByText('未発生')).toBeTruthy()
  await user.keyboard('a')
  const dialog = within(await screen.findByRole('dialog', { name: '起点の時刻を記録' }))
  expect(dialog.getByRole('button', { name: '起点を記録' }).hasAttribute('disabled')).toBe(true)
  await user.click(dialog.getByRole('button', { name: '現在' }))
  await user.click(dialog.getByRole('button', { name: '起点を記録' }))
  await waitFor(() => expect(state().deadlines.get('EU-DORA-1')?.anchors).toHaveLength(1))
  await waitFor(() => expect(detail().getByText('手入力')).toBeTruthy())
  expect(row(/重大ICTインシデントの初回通知/).textContent).toMatch(/残り (3時間59分|4時間)/)
  await user.click(detail().getByRole('button', { name: '起点「重大インシデントに分類」を取り消す' }))
  const back = within(await screen.findByRole('dialog'))
  await user.type(back.getByRole('textbox', { name: /理由/ }), '再評価{Enter}')
  await waitFor(() => expect(state().deadlines.get('EU-DORA-1')?.anchors).toEqual([]))
})

test('legal changes the terms with a reason; the screen says that they are not the playbook’s', async () => {
  const { user, state } = await openClocks()
  await user.click(row(/協会への報告/))
  await user.keyboard('e')
  const dialog = within(await screen.findByRole('dialog', { name: '報告の条件を変更' }))
  const target = dialog.getByRole('textbox', { name: /^社内目標/ })
  await user.clear(target)
  await user.type(target, '9x')
  expect(dialog.getByText('数は1以上の整数で入力してください')).toBeTruthy()
  await user.clear(target)
  await user.type(target, '30')
  await user.type(dialog.getByRole('textbox', { name: /^理由/ }), '協会と申し合わせ')
  await user.click(dialog.getByRole('button', { name: '条件を変更' }))
  await waitFor(() => expect(state().deadlines.get('JP-JVCEA-1')?.edits[0]?.value).toEqual({ targetMinutes: 30 }))
  await waitFor(() => expect(row(/協会への報告/).textContent).toContain('10分超過'))
  expect(detail().getByText('法務が条件を変更しています。')).toBeTruthy()
  expect(detail().getByText(/社内目標 60分 → 30分\(理由:協会と申し合わせ\)/)).toBeTruthy()
})

test('legal switches a clock on in one press, off and not applicable with a reason', async () => {
  const { user, state } = await openClocks()
  await user.click(screen.getByRole('button', { name: /^無効 / }))
  await user.click(row(/SG-MAS-1/))
  await user.keyboard('o')
  await waitFor(() => expect(state().deadlines.get('SG-MAS-1')?.switched?.value.on).toBe(true))
  await user.click(screen.getByRole('button', { name: /^対応中/ }))
  await user.click(row(/JP-TSE-1/))
  await user.keyboard('w')
  const dialog = within(await screen.findByRole('dialog', { name: '該当なしにする' }))
  expect(dialog.getByRole('button', { name: '該当なしにする' }).hasAttribute('disabled')).toBe(true)
  await user.type(dialog.getByRole('textbox', { name: /理由/ }), '非上場{Enter}')
  await waitFor(() => expect(state().deadlines.get('JP-TSE-1')?.waived?.value).toBe('非上場'))
})

test('whoever is not of legal may record and not rule, and is told why', async () => {
  const { user, state } = await openClocks([], { by: matsumoto })
  await user.click(row(/障害発生等の第一報/))
  const waive = detail().getByRole('button', { name: '該当なしにする' })
  expect(waive.getAttribute('aria-disabled')).toBe('true')
  await user.click(waive)
  expect(await screen.findByText('法務の役割だけが行えます。')).toBeTruthy()
  await user.keyboard('s')
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: '送付を記録' }))
  await waitFor(() => expect(state().deadlines.get('JP-FSA-1')?.sent.report).toBeDefined())
})

test('how the time is counted, its sources and its history stand in English too', async () => {
  const { user } = await openClocks([on('EU-DORA-1'), sent('JP-FSA-1', 5)], { language: 'en' })
  await user.click(row(/Initial notification of a major ICT incident/))
  expect(detail().getByRole('row', { name: /Legal limit classified as major not yet 4 hours —/ })).toBeTruthy()
  expect(detail().getByRole('row', { name: /^Outer limit ?earliest awareness .* from the log 24 hours/ })).toBeTruthy()
  expect(detail().getByText(/local \d{4}-\d\d-\d\d \(/)).toBeTruthy()
  expect(detail().getByRole('link', { name: /financialregulations\.eu/ })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /^Sent or not/ }))
  await user.click(row(/First failure report/))
  expect(detail().getByText(/Report sent: JP-FSA-1 .*in time \(due/)).toBeTruthy()
})

test('the list is copied as it is shown', async () => {
  const { user } = await openClocks([], { declaredAgo: 72 })
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await user.keyboard('c')
  const [text] = write.mock.calls[0] ?? []
  expect(text?.split('\n')[0]).toMatch(
    /^\[期限超過\] JP-FSA-1 障害発生等の第一報.*期限 .*提出先 金融庁・財務局、担当 当局・協会連絡担当$/
  )
})
