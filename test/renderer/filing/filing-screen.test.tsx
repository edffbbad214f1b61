import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { FilingScreen } from '../../../renderer/screens/filing/filing-screen.tsx'
import { notKnownYet } from '../../../shared/report/filing/words.ts'
import { missingFields, fieldsOf } from '../../../shared/report/filing/content.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { playbook } from '../../helpers/given.ts'
import { ito, sato } from '../../helpers/people.ts'
import { openScreen, openState } from '../timeline/open-screen.tsx'

type Before = Parameters<typeof openScreen>[2]
const legal: Partial<Settings> = { person: '伊藤 直樹', department: 'legal', role: 'R-LG-H' }
const open = (before?: Before, settings: Partial<Settings> = legal) =>
  openScreen((incident) => <FilingScreen {...incident} />, settings, before)
const begin = { name: 'filing.start', data: { deadline: 'JP-FSA-1', stage: 'first' } } as const
const begun: Before = (write) => write(begin, ito)
const filing = () => [...openState().filings.values()].at(-1)
const box = (name: RegExp) => screen.getByRole('region', { name })

/** Says "not known yet" of everything that is empty, as other consoles would. */
function fillGaps(write: Parameters<NonNullable<Before>>[0]): void {
  const one = filing()
  if (!one) throw new Error('no version was begun')
  const setting = { state: openState(), playbook, timeZone: 'Asia/Tokyo', asOf: Date.now() }
  for (const field of missingFields(one, fieldsOf(one, setting), playbook)) {
    write({ name: 'filing.edit', data: { filing: one.id, field, text: notKnownYet, was: 0 } }, sato)
  }
}

test('begins empty, says what beginning does, and fills what the log knows', async () => {
  const { user } = await open()
  expect(screen.getByText('この報告の版はまだありません。')).toBeTruthy()
  expect(screen.getByText(/14 項目のうち/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '第一報を作る' }))
  const event = await screen.findByRole('region', { name: /5\. 事象/ })
  expect(within(event).getByText('記録から')).toBeTruthy()
  expect(within(event).getByText(/件名:売買エンジン障害/)).toBeTruthy()
  expect(screen.getByText(/未記入 9・/)).toBeTruthy()
})

test('shows what is empty first, and those alone where that is wanted', async () => {
  const { user } = await open(begun)
  const names = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
  expect(names()).toHaveLength(14)
  expect(names().slice(0, 2)).toEqual(['2. 発生日時', '3. 検知日時と検知方法'])
  await user.click(screen.getByRole('checkbox', { name: '未記入だけ表示' }))
  expect(names()).toHaveLength(9)
})

test('a field is written in both languages beside what the log tells, and given back to the log', async () => {
  const { user } = await open(begun)
  await user.click(screen.getByRole('button', { name: '書く: 影響(顧客数・件数・金額・他社)' }))
  const editor = box(/6\. 影響/)
  expect(within(editor).getAllByText('記録にはありません。')).toHaveLength(2)
  const [ja, en] = within(editor).getAllByRole('textbox')
  expect(document.activeElement).toBe(ja)
  await user.type(ja as HTMLElement, '約1,200名')
  await user.type(en as HTMLElement, 'about 1,200 customers')
  fireEvent.keyDown(en as HTMLElement, { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(within(box(/6\. 影響/)).getByText('手書き')).toBeTruthy())
  expect(within(box(/6\. 影響/)).getByText('about 1,200 customers')).toBeTruthy()
  await user.click(within(box(/6\. 影響/)).getByRole('button', { name: /書く/ }))
  await user.click(screen.getByRole('button', { name: '記録の文に戻す' }))
  await waitFor(() => expect(within(box(/6\. 影響/)).getByText('未記入')).toBeTruthy())
  await user.click(within(box(/6\. 影響/)).getByRole('button', { name: '履歴(2)' }))
  expect(within(box(/6\. 影響/)).getAllByRole('listitem')[0]?.textContent).toContain('記録の文に戻した')
})

test('Escape loses nothing that was typed, and what is saved gives the focus to the next empty field', async () => {
  const { user } = await open(begun)
  await user.click(screen.getByRole('button', { name: '書く: 発生日時' }))
  const field = within(box(/2\. 発生日時/)).getAllByRole('textbox')[0] as HTMLTextAreaElement
  await user.type(field, '03:01 JST')
  await user.keyboard('{Escape}')
  expect(field.value).toBe('03:01 JST')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(document.activeElement?.getAttribute('data-edit')).toBe('detectedAt'))
})

test('one press says that something is not known yet', async () => {
  const { user } = await open(begun)
  await user.keyboard('n')
  await user.click(await screen.findByRole('button', { name: '未判明とする' }))
  await waitFor(() => expect(filing()?.entries.get('occurredAt')?.[0]?.value).toEqual(notKnownYet))
})

test('what somebody else wrote meanwhile is not written over, and what was typed stays', async () => {
  const { user, write } = await open(begun)
  await user.click(screen.getByRole('button', { name: '書く: 影響(顧客数・件数・金額・他社)' }))
  const [ja] = within(box(/6\. 影響/)).getAllByRole('textbox')
  await user.type(ja as HTMLElement, '約900名')
  const id = filing()?.id ?? ''
  write({ name: 'filing.edit', data: { filing: id, field: 'impact', text: { ja: 'x', en: 'x' }, was: 0 } }, sato)
  await user.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(filing()?.entries.get('impact')).toHaveLength(1))
  expect((within(box(/6\. 影響/)).getAllByRole('textbox')[0] as HTMLTextAreaElement).value).toBe('約900名')
  expect(within(box(/6\. 影響/)).getByText(/佐藤 健 さんがこの項目を書きました/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '読んだうえで自分の文を残す' }))
  await user.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(filing()?.entries.get('impact')?.at(-1)?.value?.ja).toBe('約900名'))
})

test('legal finalises what they read, records the sending, and the next version begins', async () => {
  const { user, write } = await open(begun)
  expect(screen.getByRole('button', { name: '確定する' }).getAttribute('aria-disabled')).toBe('true')
  fillGaps(write)
  await screen.findByText('すべて記入済みです。内容を確かめて確定してください。')
  await user.click(screen.getByRole('button', { name: '確定する' }))
  const dialog = await screen.findByRole('dialog', { name: '確定する' })
  expect(within(dialog).getByRole('heading', { name: /障害等の報告/ })).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: '確定する' }))
  await waitFor(() => expect(filing()?.finalised).toBeTruthy())
  expect(await screen.findByText(/伊藤 直樹 が確定しました/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /書く:/ })).toBeNull()
  await user.click(await screen.findByRole('button', { name: '提出を記録' }))
  const send = await screen.findByRole('dialog', { name: '提出を記録' })
  await user.type(within(send).getByRole('textbox', { name: '方法' }), '電話')
  await user.type(within(send).getByRole('textbox', { name: '受付番号・受理者' }), 'R-7')
  await user.click(within(send).getByRole('button', { name: '提出を記録' }))
  await waitFor(() => expect(openState().deadlines.get('JP-FSA-1')?.sent.report?.value.receipt).toBe('R-7'))
  await user.click(await screen.findByRole('button', { name: '続報を作る' }))
  await waitFor(() => expect(filing()?.stage).toBe('interim'))
  await user.keyboard('d')
  const changes = await screen.findByRole('dialog', { name: /前の版との差分/ })
  expect(within(changes).getByText('報告日時のほかに違いはありません。')).toBeTruthy()
})

test('who is not of legal writes but does not finalise, and is told why', async () => {
  const { user } = await open(begun, {})
  expect(screen.getAllByRole('button', { name: /^書く:/ })).toHaveLength(14)
  expect(screen.getByRole('button', { name: '確定する' }).title).toBe('法務の役割だけが行えます。')
  await user.click(screen.getByRole('button', { name: 'その他の操作' }))
  expect(
    (await screen.findByRole('menuitem', { hidden: true, name: 'この版を取り下げる' })).hasAttribute('data-disabled')
  ).toBe(true)
})

test('a draft leaves as a draft: the file says so in its name and in its first line', async () => {
  const saved: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => saved.push(blob) && 'blob:x',
      revokeObjectURL: () => undefined
    })
  )
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download)
  })
  const { user } = await open(begun)
  await user.click(screen.getByRole('button', { name: '書き出し' }))
  expect(await screen.findByText('未確定のため「下書き」と記されます。')).toBeTruthy()
  expect(screen.queryByRole('menuitem', { hidden: true, name: /PDF/ })).toBeNull()
  await user.click(screen.getByRole('menuitem', { hidden: true, name: 'HTML(英語)' }))
  await user.click(screen.getByRole('button', { name: '書き出し' }))
  await user.click(await screen.findByRole('menuitem', { hidden: true, name: 'Markdown(日本語)' }))
  expect(names).toEqual(['DRAFT-JP-FSA-1-v1-first-en.html', 'DRAFT-JP-FSA-1-v1-first-ja.md'])
  expect((await saved[1]?.text())?.split('\n')[0]).toBe('# 【下書き・未確定】売買エンジン障害 — 障害等の報告')
})

test('another report is chosen by its deadline; those that are to be sent come first', async () => {
  const { user } = await open(begun)
  const select = screen.getByRole('combobox', { name: '報告' })
  await user.click(select)
  const options = await screen.findAllByRole('option', { hidden: true })
  expect(options[0]?.textContent).toContain('提出待ち')
  expect(options.at(-1)?.textContent).toContain('対象外')
  await user.click(options.find((one) => one.textContent?.startsWith('JP-JVCEA-1')) as HTMLElement)
  expect(await screen.findByText('この報告の版はまだありません。')).toBeTruthy()
})

test('in English it reads English', async () => {
  await open(begun, { ...legal, language: 'en' })
  const { switchLanguage } = await import('../../../renderer/text/i18n.ts')
  await switchLanguage('en')
  expect(await screen.findByRole('heading', { name: 'Reports to authorities' })).toBeTruthy()
  expect(screen.getByRole('region', { name: '6. Impact: customers, count, amount, third parties' })).toBeTruthy()
  await switchLanguage('ja')
})
