import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TimelineScreen } from '../../../renderer/screens/timeline/timeline-screen.tsx'
import type { Actor } from '../../../shared/event/envelope.ts'
import { openScreen, openState } from './open-screen.tsx'

const sato: Actor = { person: '佐藤 健', department: 'system', role: 'R-SYS-H' }
const open = (before?: Parameters<typeof openScreen>[2]) =>
  openScreen((incident) => <TimelineScreen {...incident} />, {}, before)
const rows = () => screen.getAllByRole('article').map((row) => row.textContent ?? '')

test('a corrected remark shows its new text and keeps the old one, with who corrected it', async () => {
  const { user } = await open((write) => write({ name: 'remark.add', data: { text: '残高は未確認' } }, sato))
  await user.click(screen.getByRole('button', { name: '書き込みを訂正' }))
  const field = screen.getByRole('textbox', { name: '訂正後の文' })
  await user.clear(field)
  await user.type(field, '残高は確認済み{Enter}')
  const row = (await screen.findByText('訂正済み')).closest('article') as HTMLElement
  expect(within(row).getByText('残高は確認済み')).toBeTruthy()
  await user.click(within(row).getByRole('button', { name: '訂正前の文(1)を表示' }))
  const old = within(row).getByRole('listitem')
  expect(old.textContent).toContain('残高は未確認')
  expect(old.textContent).toContain('松本 彩 が訂正')
})

test('a search finds kanji, and kana however they are written', async () => {
  const { user } = await open((write) => {
    write({ name: 'remark.add', data: { text: 'ﾎｯﾄｳｫﾚｯﾄの残高を確認' } }, sato)
    write({ name: 'remark.add', data: { text: '折返しの電話を待つ' } }, sato)
  })
  await user.type(screen.getByRole('searchbox'), 'ほっとうぉれっと 残高')
  await waitFor(() => expect(rows()).toHaveLength(1))
  expect(screen.getByText('全 3 件中 1 件を表示')).toBeTruthy()
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['ﾎｯﾄｳｫﾚｯﾄ', '残高'])
})

test('the timeline can be narrowed to one person and opened again', async () => {
  const { user } = await open((write) => write({ name: 'remark.add', data: { text: '佐藤の書き込み' } }, sato))
  await user.click(screen.getByRole('button', { name: '人' }))
  await user.click(await screen.findByRole('checkbox', { name: '佐藤 健' }))
  await waitFor(() => expect(rows()).toHaveLength(1))
  expect(rows()[0]).toContain('佐藤の書き込み')
  await user.click(screen.getByRole('button', { name: '絞り込みを解除' }))
  await waitFor(() => expect(rows()).toHaveLength(2))
})

test('what comes in while somebody reads further down moves nothing and is offered', async () => {
  const { write, user } = await open((before) => {
    for (let count = 0; count < 60; count += 1) before({ name: 'remark.add', data: { text: `記録 ${count}` } }, sato)
  })
  const scroller = screen.getByRole('feed').parentElement as HTMLElement
  scroller.scrollTop = 1000
  fireEvent.scroll(scroller)
  const topOf = (text: string) => {
    const row = screen.getByText(text).closest('article') as HTMLElement
    return Number(/translateY\((\d+)px\)/.exec(row.style.transform)?.[1]) - scroller.scrollTop
  }
  await waitFor(() => expect(screen.getByText('記録 35')).toBeTruthy())
  const before = topOf('記録 35')
  act(() => write({ name: 'remark.add', data: { text: '割り込み' } }, sato))
  const pill = await screen.findByRole('button', { name: '新しい記録 1 件' })
  expect(topOf('記録 35')).toBe(before)
  await user.click(pill)
  await waitFor(() => expect(scroller.scrollTop).toBe(0))
})

test('the Enter that ends a conversion of kana sends nothing; the next one sends', async () => {
  const { user } = await open()
  const field = screen.getByRole('textbox', { name: '書き込み' })
  await user.type(field, '接続を確認')
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
  expect(openState().remarks.size).toBe(0)
  fireEvent.keyDown(field, { key: 'Enter' })
  await waitFor(() => expect(openState().remarks.size).toBe(1))
})

test('the keys go from row to row and pin the row that has the focus', async () => {
  const { user } = await open((write) => write({ name: 'remark.add', data: { text: '一つ目' } }, sato))
  await user.keyboard('jj')
  expect(document.activeElement?.getAttribute('aria-posinset')).toBe('2')
  await user.keyboard('p')
  await waitFor(() => expect(openState().pins.size).toBe(1))
  expect(document.activeElement?.getAttribute('aria-posinset')).toBe('2')
})

test('what a newer version recorded is shown as such', async () => {
  const { line, stream } = await open()
  const [first] = line.eventsOf(stream)
  if (!first) throw new Error('nothing was declared')
  const newer = { ...first, seq: 99, at: 'ffffffffffff-0000', type: 'forecast.made', data: {} }
  act(() => line.tell({ name: 'events.appended', data: { stream, events: [newer] } }))
  expect(await screen.findByText(/新しい版で記録された内容です\(forecast\.made\)/)).toBeTruthy()
})

test('the focus goes to the next row when a filter takes its row away', async () => {
  const { user } = await open((write) => {
    write({ name: 'remark.add', data: { text: '一つ目' } }, sato)
    write({ name: 'entry.pin', data: { entry: 'fake:1' } })
    write({ name: 'entry.pin', data: { entry: 'fake:2' } })
  })
  await user.click(screen.getByRole('button', { name: 'ピン留めのみ' }))
  await user.keyboard('jp')
  await waitFor(() => expect(rows()).toHaveLength(1))
  expect(document.activeElement?.textContent).toContain('宣言')
})

const legal = { person: '伊藤 直樹', department: 'legal', role: 'R-LG-H' } as const

test('legal writes a privileged remark: it is marked, cannot be copied, and the export says that it is left out', async () => {
  const { user } = await openScreen((incident) => <TimelineScreen {...incident} />, legal)
  await user.click(screen.getByRole('button', { name: '秘匿で書く' }))
  expect(screen.getByRole('textbox', { name: /秘匿とする理由/ })).toHaveProperty('value', '法的助言に関する記載')
  await user.type(screen.getByRole('textbox', { name: '書き込み' }), '弁護士の見解{Enter}')
  const row = (await screen.findByText('弁護士の見解')).closest('article') as HTMLElement
  expect(within(row).getByText('秘匿:書き出し・印刷・コピーに入りません')).toBeTruthy()
  await navigator.clipboard.writeText('before')
  await user.click(within(row).getByRole('button', { name: 'この記録をコピー' }))
  expect(await navigator.clipboard.readText()).toBe('before')
  await user.click(screen.getByRole('button', { name: '書き出し' }))
  expect(await screen.findByText(/社外にも出せる.*秘匿の記載 1 件を除いています/)).toBeTruthy()
  expect(screen.getByText(/秘匿 1 件も含みます/)).toBeTruthy()
})

test('legal marks what somebody wrote as privileged and lifts it again, each with a reason', async () => {
  const { user } = await openScreen(
    (incident) => <TimelineScreen {...incident} />,
    legal,
    (write) => write({ name: 'remark.add', data: { text: '相談の記録' } }, sato)
  )
  await user.click(screen.getByRole('button', { name: '秘匿に指定' }))
  const dialog = await screen.findByRole('dialog', { name: '秘匿に指定' })
  expect(within(dialog).getByText('相談の記録')).toBeTruthy()
  await user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '弁護士への相談{Enter}')
  await waitFor(() => expect([...openState().privileges.values()][0]?.value.standing).toBe(true))
  await user.click(await screen.findByRole('button', { name: '秘匿を解除' }))
  const again = await screen.findByRole('dialog', { name: '秘匿を解除' })
  await user.type(within(again).getByRole('textbox', { name: /理由/ }), '開示に同意{Enter}')
  await waitFor(() => expect([...openState().privileges.values()][0]?.value.standing).toBe(false))
})

test('whoever is not of legal is told why they cannot', async () => {
  const { user } = await open((write) => write({ name: 'remark.add', data: { text: '相談の記録' } }, sato))
  expect(screen.queryByRole('button', { name: '秘匿で書く' })).toBeNull()
  await user.click(screen.getByRole('button', { name: '秘匿に指定' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})
