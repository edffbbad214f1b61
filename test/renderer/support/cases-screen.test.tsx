import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { CasesScreen } from '../../../renderer/screens/support/cases/cases-screen.tsx'
import { emptyCase, openingOf } from '../../../shared/view/support/typed-case.ts'
import type { Before } from './open-support.tsx'
import { openSupport } from './open-support.tsx'

const opened = (customer: string, minutesAgo: number, change: Partial<ReturnType<typeof openingOf>> = {}): Before => ({
  command: {
    name: 'complaint.open',
    data: {
      ...openingOf({ ...emptyCase('phone', 'withdrawal', 'ja'), customer, summary: `${customer} の申出` }),
      ...change
    }
  },
  minutesAgo
})
const list = () => screen.getByRole('navigation', { name: '案件の一覧' })
const listed = () => within(list()).getAllByRole('button')

test('an empty list says what to do', async () => {
  await openSupport(CasesScreen)
  expect(screen.getByText(/「案件を受け付ける」\(N\)/)).toBeTruthy()
})

test('a case is taken by keyboard: who, what, evidence; a name is not taken', async () => {
  const { user, state } = await openSupport(CasesScreen)
  await user.keyboard('n')
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('textbox', { name: /^顧客/ }), '山田太郎')
  await user.type(within(dialog).getByRole('textbox', { name: '申出の内容' }), '送付が届かない')
  expect(within(dialog).getByText(/顧客は問い合わせ管理番号/)).toBeTruthy()
  const customer = within(dialog).getByRole('textbox', { name: /^顧客/ })
  await user.clear(customer)
  await user.type(customer, 'T-48213')
  await user.selectOptions(within(dialog).getByRole('combobox', { name: '種類' }), '出金・送付')
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'トランザクションID(送金ID)' }), '依頼中')
  await user.click(within(dialog).getByRole('button', { name: '受け付ける' }))
  await waitFor(() => expect(state().complaints.size).toBe(1))
  const [complaint] = state().complaints.values()
  expect(complaint).toMatchObject({ form: { customer: 'T-48213', kind: 'withdrawal' } })
  expect(complaint?.evidence.get('txid')).toBe('asked')
  expect(await screen.findByRole('region', { name: complaint?.number })).toBeTruthy()
})

test('late cases stand first and are counted, and a search finds a case', async () => {
  const { user } = await openSupport(CasesScreen, [
    opened('T-1', 10),
    opened('T-2', 50, { dueAt: Date.now() - 5 * 60_000 })
  ])
  expect(listed().map((row) => /T-\d/.exec(row.textContent)?.[0])).toEqual(['T-2', 'T-1'])
  expect(screen.getByRole('button', { name: '遅れ 1' })).toBeTruthy()
  await user.keyboard('/')
  await user.keyboard('T-1')
  expect(listed()).toHaveLength(1)
  await user.clear(screen.getByRole('textbox', { name: '案件を検索' }))
  await user.type(screen.getByRole('textbox', { name: '案件を検索' }), '該当なし')
  await user.click(screen.getByRole('button', { name: 'すべて表示' }))
  expect(listed()).toHaveLength(2)
})

test('a case moves to another agent with the time by which the customer hears', async () => {
  const { user, state } = await openSupport(CasesScreen, [opened('T-1', 10)])
  await user.keyboard('m')
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByRole('combobox', { name: '段階' })).toHaveProperty('value', 'otherAgent')
  expect(within(dialog).getByText('誰が受け持つかを書いてください。')).toBeTruthy()
  await user.type(within(dialog).getByRole('combobox', { name: /受け持つ人/ }), '青木 修')
  await user.click(within(dialog).getByRole('button', { name: '移す' }))
  await waitFor(() => expect([...state().complaints.values()][0]?.path).toHaveLength(2))
  const turn = [...state().complaints.values()][0]?.path.at(-1)?.value
  expect(turn).toMatchObject({ step: 'otherAgent', person: '青木 修' })
  expect(Math.round(((turn?.dueAt ?? 0) - Date.now()) / 60_000)).toBeGreaterThanOrEqual(59)
})

test('a case is answered, closed with its outcome, and opened again with a reason', async () => {
  const { user, state } = await openSupport(CasesScreen, [opened('T-1', 10)])
  await user.keyboard('a')
  await user.type(
    within(await screen.findByRole('dialog')).getByRole('textbox', { name: /お客様へ/ }),
    '未定と回答{Enter}'
  )
  await waitFor(() => expect([...state().complaints.values()][0]?.answers).toHaveLength(1))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.keyboard('x')
  const closing = await screen.findByRole('dialog')
  await user.selectOptions(within(closing).getByRole('combobox', { name: '結果' }), '説明で了承')
  await user.type(within(closing).getByRole('textbox', { name: '結果の説明' }), '納得{Enter}')
  await waitFor(() => expect([...state().complaints.values()][0]?.closed?.value.result).toBe('explained'))
  await user.click(screen.getByRole('button', { name: 'すべて 1' }))
  await user.click(await screen.findByRole('button', { name: '再開' }))
  await user.type(within(await screen.findByRole('dialog')).getByRole('textbox', { name: /理由/ }), '再度の申出{Enter}')
  await waitFor(() => expect([...state().complaints.values()][0]?.closed).toBeUndefined())
})

test('evidence is ticked with one press and taken back with another; the request is copied in English', async () => {
  const { user, state } = await openSupport(CasesScreen, [opened('T-1', 10)])
  const here = screen.getByRole('button', { name: 'トランザクションID: 受領' })
  await user.click(here)
  await waitFor(() => expect([...state().complaints.values()][0]?.evidence.get('txid')).toBe('here'))
  await user.click(here)
  await waitFor(() => expect([...state().complaints.values()][0]?.evidence.has('txid')).toBe(false))
  await user.click(screen.getByRole('radio', { name: '英語' }))
  const write = vi.spyOn(navigator.clipboard, 'writeText')
  await user.click(screen.getByRole('button', { name: 'お願い文をコピー' }))
  expect(write.mock.calls[0]?.[0]).toMatch(/Case number: 001[\s\S]*transaction ID/)
})

test('a case outlives the incident: it is late after the incident was closed', async () => {
  await openSupport(CasesScreen, [
    opened('T-1', 50, { dueAt: Date.now() - 5 * 60_000 }),
    { command: { name: 'halt.close', data: { reason: '終了' } }, minutesAgo: 20 }
  ])
  expect(within(list()).getByText('5分超過')).toBeTruthy()
  expect(screen.getByRole('button', { name: '遅れ 1' })).toBeTruthy()
})

test('words of a lawyer are recorded and stand out', async () => {
  const { user } = await openSupport(CasesScreen, [opened('T-1', 10)])
  await user.keyboard('d')
  await user.type(
    within(await screen.findByRole('dialog')).getByRole('textbox', { name: /お客様の言葉/ }),
    '弁護士に相談する{Enter}'
  )
  expect(await screen.findByText('法的・外部の意思: 弁護士に相談する')).toBeTruthy()
  expect(screen.getByRole('button', { name: '法的・外部 1' })).toBeTruthy()
})

test('what is printed is the intake form of the case, or an empty one', async () => {
  await openSupport(CasesScreen, [opened('T-1', 10)])
  window.dispatchEvent(new Event('beforeprint'))
  expect(await screen.findByRole('heading', { name: '受付票' })).toBeTruthy()
  expect(screen.getByText('T-1', { selector: 'td' })).toBeTruthy()
  window.dispatchEvent(new Event('afterprint'))
  await waitFor(() => expect(screen.queryByRole('heading', { name: '受付票' })).toBeNull())
})
