import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { formatClock } from '../../../shared/report/time.ts'
import { matsumoto, sato } from '../../helpers/people.ts'
import { contact, openDesk } from './open-desk.tsx'

const system = contact('R-SYS-H', '佐藤 健', '090-1234-5678', '03-5555-0101')
const pane = () => screen.getByRole('region', { name: 'システム部門責任者' })

test('three calls are worked by keyboard alone: no answer goes to the next number, then to the deputy', async () => {
  const { user, calls } = await openDesk([system, contact('R-SYS-D1', '中村 亮', '080-2222-3333')])
  expect(within(pane()).getByText('090-••••-5678')).toBeTruthy()
  await user.keyboard('{Enter}')
  await screen.findByText('あなたが対応中')
  await user.keyboard('3')
  await within(pane()).findByText(/•-0101/)
  await user.keyboard('{Enter}')
  await screen.findByText('あなたが対応中')
  await user.keyboard('3')
  await within(pane()).findByText('中村 亮')
  await user.keyboard('{Enter}')
  await screen.findByText('あなたが対応中')
  await user.keyboard('1')
  await waitFor(() => expect(calls().map((call) => call.outcome)).toEqual(['noAnswer', 'noAnswer', 'confirmed']))
  expect(calls().map((call) => [call.slot.role, call.number])).toEqual([
    ['R-SYS-H', 0],
    ['R-SYS-H', 1],
    ['R-SYS-D1', 0]
  ])
  expect(screen.queryByRole('region', { name: 'システム部門責任者' })).toBeNull()
})

test('what follows without an answer stands there before the call is made', async () => {
  await openDesk([system])
  const path = within(pane()).getByText('応答がなければ').parentElement as HTMLElement
  expect(path.textContent).toMatch(/番号2.*システム部門代行1.*システム部門代行2.*監視当直 が引継ぎ/)
})

test('a call that another desk has taken is refused in words', async () => {
  const take = { role: 'R-SYS-H', slot: { role: 'R-SYS-H', contact: 'c-1' }, number: 0 }
  const { user, calls } = await openDesk([system], [{ name: 'call.take', data: take }], sato)
  await user.click(screen.getByRole('button', { name: /^システム部門責任者/ }))
  expect(within(pane()).getByText(/佐藤 健 さんが対応中/)).toBeTruthy()
  ;(document.activeElement as HTMLElement).blur()
  await user.keyboard('{Enter}')
  expect(await screen.findByText('この呼出しは 佐藤 健 さんが担当しています。')).toBeTruthy()
  await user.keyboard('1')
  expect(calls()).toEqual([])
})

test('a number is masked until it is asked for, and asking is recorded', async () => {
  const { user, line } = await openDesk([system])
  expect(screen.queryByText('090-1234-5678')).toBeNull()
  await user.keyboard('v')
  expect(await screen.findByText('090-1234-5678')).toBeTruthy()
  expect(line.asked.filter(({ name }) => name === 'people.reveal')).toHaveLength(1)
  await user.keyboard('v')
  await waitFor(() => expect(screen.queryByText('090-1234-5678')).toBeNull())
})

test('where to join is a fact of the incident: every caller reads it out, whoever wrote it', async () => {
  const { user, line, stream } = await openDesk([system])
  const box = screen.getByRole<HTMLInputElement>('textbox', { name: '集合先' })
  await user.type(box, '会議室A / 回線3{Enter}')
  const join = () => line.stateOf(stream).facts.get('join')?.settings.at(-1)?.value
  await waitFor(() => expect(join()).toMatchObject({ full: { ja: '会議室A / 回線3', en: '会議室A / 回線3' } }))
  expect(within(pane()).getByText('会議室A / 回線3', { selector: 'dd' })).toBeTruthy()
  const moved = { kind: 'text' as const, full: { ja: '会議室B', en: 'Room B' }, short: null }
  line.write(stream, { name: 'fact.set', data: { facts: [{ field: 'join', value: moved }] } }, matsumoto)
  expect(await within(pane()).findByText('会議室B', { selector: 'dd' })).toBeTruthy()
  await waitFor(() => expect(box.value).toBe('会議室B'))
  await user.clear(box)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(join()).toBeNull())
})

test('where nobody is filled in the role itself stands on the desk', async () => {
  await openDesk([])
  expect(within(pane()).getByText('氏名未登録')).toBeTruthy()
})

test('whoever rings us is recorded in one line', async () => {
  const { user, calls } = await openDesk([system])
  await user.keyboard('i')
  await user.keyboard('佐藤 健(システム部門責任者)')
  await user.click(screen.getByRole('button', { name: '着信を記録' }))
  await waitFor(() => expect(calls()).toHaveLength(1))
  expect(calls()[0]).toMatchObject({ role: 'R-SYS-H', inbound: true, outcome: 'confirmed', slot: { contact: 'c-1' } })
})

test('a sheet that is typed back keeps the times of its calls', async () => {
  const { user, calls } = await openDesk([system])
  await user.keyboard('s')
  const dialog = await screen.findByRole('dialog')
  const first = Date.now() - 50 * 60_000
  const digits = formatClock(first, 'Asia/Tokyo').replace(':', '')
  await user.type(within(dialog).getByRole('textbox', { name: '2 システム部門責任者 佐藤 健 1 の結果' }), '3')
  await user.keyboard(`${digits}{Enter}`)
  await user.keyboard('1')
  await user.keyboard(`${digits}{Enter}`)
  await user.click(within(dialog).getByRole('button', { name: '2件を記録' }))
  await waitFor(() => expect(calls()).toHaveLength(2))
  expect(calls().map((call) => [call.number, call.outcome, call.paper])).toEqual([
    [0, 'noAnswer', true],
    [1, 'confirmed', true]
  ])
  expect(calls().every((call) => formatClock(call.at, 'Asia/Tokyo').replace(':', '') === digits)).toBe(true)
})

test('a correction needs a reason, and what was said before stays', async () => {
  const log = { role: 'R-SYS-H', slot: { role: 'R-SYS-H', contact: 'c-1' }, number: 0, outcome: 'noAnswer' as const }
  const rest = { callBackAt: null, seconds: null, note: '', paper: true }
  const { user, calls } = await openDesk([system], [{ name: 'call.log', data: { ...log, ...rest } }])
  await user.click(screen.getByRole('button', { name: '佐藤 健 の記録を訂正' }))
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('textbox', { name: 'メモ' }), '受付が出た')
  expect(within(dialog).getByRole('button', { name: '訂正' })).toHaveProperty('disabled', true)
  await user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '聞き違い')
  await user.click(within(dialog).getByRole('button', { name: '訂正' }))
  await waitFor(() => expect(calls()[0]).toMatchObject({ note: '受付が出た' }))
  expect(await screen.findByText(/訂正前: 応答なし\(聞き違い\)/)).toBeTruthy()
})
