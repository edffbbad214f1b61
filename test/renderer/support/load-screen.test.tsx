import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SupportScreen } from '../../../renderer/screens/support/support-screen.tsx'
import type { Load } from '../../../shared/incident/inquiry/inquiry.ts'
import { lineOf, loadOf } from '../../helpers/loads.ts'
import type { Before } from './open-support.tsx'
import { openSupport } from './open-support.tsx'

const reported = (minutesAgo: number, load: Load): Before => ({
  command: { name: 'inquiry.report', data: load },
  minutesAgo
})
const seated = (person: string, ago: number, until: number | null): Before => ({
  command: {
    name: 'shift.plan',
    data: { person, channel: 'phone', from: Date.now() - ago * 60_000, until, relief: '青木 修' }
  },
  minutesAgo: 30
})
const tile = (label: string) => screen.getByText(label, { selector: 'dt' }).closest('div') as HTMLElement

test('an empty desk says what to do, and that a report is late', async () => {
  await openSupport(SupportScreen)
  expect(screen.getByText(/「状況を報告」\(N\)で、窓口ごとの件数と待ち時間を15分ごとに/)).toBeTruthy()
  expect(screen.getByText(/「配置を追加」\(S\)/)).toBeTruthy()
  expect(tile('状況報告').textContent).toMatch(/まだ報告がありません.*超過/)
})

test('the load is reported by keyboard alone: what is empty stays unknown', async () => {
  const { user, state } = await openSupport(SupportScreen)
  await user.keyboard('n')
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('textbox', { name: '電話 新着' }), '18')
  await user.type(within(dialog).getByRole('textbox', { name: '電話 最長待ち' }), '41.5{Enter}')
  await waitFor(() => expect(state().inquiries.size).toBe(1))
  expect([...state().inquiries.values()][0]?.value).toMatchObject({
    lines: [{ channel: 'phone', received: 18, open: null, longestWait: 41.5 }],
    periodMinutes: 15
  })
  await waitFor(() => expect(tile('最長の待ち時間').textContent).toMatch(/電話 41.5分.*上限超過.*上限 30分.*ER-16/))
})

test('a text that is no number, and a report of nothing, are not sent', async () => {
  const { user } = await openSupport(SupportScreen)
  await user.keyboard('n')
  const dialog = await screen.findByRole('dialog')
  const record = within(dialog).getByRole('button', { name: '記録' })
  expect(record).toHaveProperty('disabled', true)
  expect(within(dialog).getByText('数字が一つも入っていません。')).toBeTruthy()
  await user.type(within(dialog).getByRole('textbox', { name: '電話 新着' }), 'many')
  expect(within(dialog).getByText(/数字で入力してください/)).toBeTruthy()
})

test('a report is put right with a reason, and what it said before stays', async () => {
  const { user, state } = await openSupport(SupportScreen, [reported(5, loadOf(lineOf('phone', { open: 40 })))])
  await user.click(screen.getByRole('button', { name: /の報告を訂正$/ }))
  const dialog = await screen.findByRole('dialog')
  const open = within(dialog).getByRole('textbox', { name: '電話 未対応' })
  await user.clear(open)
  await user.type(open, '14')
  await user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '桁違い')
  await user.click(within(dialog).getByRole('button', { name: '記録' }))
  await waitFor(() => expect([...state().inquiries.values()][0]?.value.lines[0]?.open).toBe(14))
  expect(await screen.findByText(/訂正済み\(前の値: .*未対応40件.*理由: 桁違い\)/)).toBeTruthy()
})

test('what is normal is set for the incident, and the volume is counted against it', async () => {
  const { user, state } = await openSupport(SupportScreen, [reported(5, loadOf(lineOf('phone', { received: 15 })))])
  expect(tile('件数(平常比)').textContent).toMatch(/不明.*平常の件数が未設定/)
  await user.keyboard('b')
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('textbox', { name: '電話 平常の1時間あたり件数' }), '10{Enter}')
  await waitFor(() => expect(state().gauges.get('phone')?.value.perHour).toBe(10))
  await waitFor(() => expect(tile('件数(平常比)').textContent).toMatch(/6倍.*上限超過/))
})

test('whose relief is late stands out, and is relieved by whoever was named', async () => {
  const { user, state } = await openSupport(SupportScreen, [seated('田辺 由美', 120, Date.now() - 600_000)])
  const staff = screen.getByRole('complementary', { name: '窓口の配置' })
  expect(within(staff).getByText(/10分超過/)).toBeTruthy()
  await user.click(within(staff).getByRole('button', { name: '田辺 由美 の交代' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByRole('combobox', { name: '代わりに入る人' })).toHaveProperty('value', '青木 修')
  await user.click(within(dialog).getByRole('button', { name: '交代' }))
  await waitFor(() =>
    expect([...state().shifts.values()].map((one) => [one.person, one.ended !== null])).toEqual([
      ['田辺 由美', true],
      ['青木 修', false]
    ])
  )
})

test('a turn is added by key, and leaving is one press', async () => {
  const { user, state } = await openSupport(SupportScreen)
  await user.keyboard('s')
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('combobox', { name: '担当者' }), '小川 真')
  await user.selectOptions(within(dialog).getByRole('combobox', { name: '窓口' }), 'チャット')
  await user.click(within(dialog).getByRole('button', { name: '記録' }))
  await user.click(await screen.findByRole('button', { name: '小川 真 の離席を記録' }))
  await waitFor(() => expect([...state().shifts.values()]).toMatchObject([{ person: '小川 真', channel: 'chat' }]))
  await waitFor(() => expect([...state().shifts.values()][0]?.ended).not.toBeNull())
})

test('in English it reads as English', async () => {
  await openSupport(SupportScreen, [reported(5, loadOf(lineOf('phone', { longestWait: 25 })))], { language: 'en' })
  expect(tile('Longest wait').textContent).toMatch(/Phone 25 min.*near the limit.*limit 30 min/)
})
