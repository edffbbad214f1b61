import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ScriptScreen } from '../../../renderer/screens/support/script/script-screen.tsx'
import { wholeSheet } from '../../helpers/arbitrary-notices.ts'
import { words } from '../../helpers/given-notices.ts'
import { suzuki, takahashi } from '../../helpers/people.ts'
import type { Before } from './open-support.tsx'
import { openSupport } from './open-support.tsx'

const sheet: Before = { command: { name: 'fact.set', data: wholeSheet() }, minutesAgo: 50, by: takahashi }
const seat: Before = {
  command: {
    name: 'shift.plan',
    data: { person: '田辺 由美', channel: 'phone', from: Date.now() - 3_600_000, until: null, relief: '' }
  },
  minutesAgo: 45
}
const open = (before: readonly Before[], options = {}) => openSupport(ScriptScreen, before, options)

test('without facts and answers it says where they come from, and still what not to say', async () => {
  await open([])
  expect(screen.getByText(/まだ読み上げられることがありません/)).toBeTruthy()
  expect(screen.getByText(/再開の時刻を約束しない/)).toBeTruthy()
})

test('what changed since somebody read it stands out, and one key says that it is read', async () => {
  const { user, line, stream, state } = await open([sheet])
  expect(screen.getByText(/あなたはまだ確認していません/)).toBeTruthy()
  await user.keyboard('y')
  await waitFor(() => expect(state().scriptReads.size).toBe(1))
  expect(await screen.findByText(/^確認済み/)).toBeTruthy()
  const impact = { facts: [{ field: 'impact', value: words('出金のみ停止', 'Withdrawals halted') }] }
  line.write(stream, { name: 'fact.set', data: impact }, takahashi)
  expect(await screen.findByText(/あなたの未確認 1件/)).toBeTruthy()
  expect(screen.getByText('出金のみ停止', { exact: false }).closest('dd')?.querySelector('[data-fresh]')).toBeTruthy()
})

test('who is on duty and has not read it is listed, and is told with one press', async () => {
  const { user, state } = await open([sheet, seat])
  await user.click(screen.getByRole('button', { name: '田辺 由美 に伝えたと記録' }))
  await waitFor(() => expect([...state().scriptReads.values()][0]?.value.person).toBe('田辺 由美'))
  expect([...state().scriptReads.values()][0]?.by.person).toBe(suzuki.person)
  await waitFor(() => expect(screen.queryByRole('button', { name: '田辺 由美 に伝えたと記録' })).toBeNull())
})

test('it is read out and copied in the other language with one key', async () => {
  const { user } = await open([sheet])
  await user.keyboard('l')
  expect(await screen.findByText('No trading, no withdrawals', { exact: false })).toBeTruthy()
  const write = vi.spyOn(navigator.clipboard, 'writeText')
  await user.keyboard('c')
  expect(write.mock.calls.at(-1)?.[0]).toMatch(/Facts now[\s\S]*No trading, no withdrawals[\s\S]*What not to say/)
})

test('on paper it stands whole', async () => {
  await open([sheet])
  window.dispatchEvent(new Event('beforeprint'))
  const heading = await screen.findByRole('heading', { name: /応答台本 \(/ })
  expect(within(heading.parentElement as HTMLElement).getByText(/売買と出金ができません/)).toBeTruthy()
  window.dispatchEvent(new Event('afterprint'))
})
