import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WallScreen } from '../../../renderer/screens/wall/wall-screen.tsx'
import { clock } from '../../../renderer/store/clock.ts'
import { session } from '../../../renderer/store/session.ts'
import { openWallboard } from '../../../renderer/store/wallboard.ts'
import type { Command } from '../../../shared/incident/commands.ts'
import { cancelOnly, ready } from '../../helpers/climbing.ts'
import { minutes, step } from '../../helpers/given.ts'
import { matsumoto } from '../../helpers/people.ts'
import { openRecovery } from '../recovery/open-recovery.tsx'
import { openScreen } from '../timeline/open-screen.tsx'

const MINUTE = 60_000
const now = () => Math.floor(Date.now() / 1000) * 1000

beforeEach(() => clock.setState({ now: now() }))
afterEach(() => vi.unstubAllGlobals())

const openWall = (before: readonly Command[] = []) =>
  openScreen(
    (open) => <WallScreen {...open} />,
    matsumoto,
    (write) => before.forEach((command) => write(command))
  )

test('says in one look what it is, how grave, for how long and what is down, without a name or a title', async () => {
  await openWall()
  const wall = screen.getByRole('main')
  expect(wall.textContent).toContain('実運用')
  expect(wall.textContent).toContain('SEV2')
  expect(wall.textContent).toMatch(/T\+00:0[01]:\d\d/)
  expect(within(screen.getByRole('region', { name: '停止・制限中のサービス' })).getAllByRole('listitem')).toHaveLength(
    1
  )
  expect(wall.textContent).not.toContain(matsumoto.person)
  expect(wall.textContent).not.toContain('売買エンジン障害')
  expect(wall.querySelectorAll('button, a, input')).toHaveLength(0)
})

test('follows a tick, in words of the playbook and with the department', async () => {
  const { write } = await openWall()
  await act(async () => write({ name: 'duty.check', data: { duties: ['SYS-02'] } }))
  const latest = screen.getByRole('region', { name: '最近の動き' })
  expect(within(latest).getAllByRole('listitem')[0]?.textContent).toMatch(/完了:/)
})

test('is red only once something is late, which leads the list', async () => {
  await openWall()
  const wall = screen.getByRole('main')
  expect(wall.dataset['red']).toBeUndefined()
  expect(screen.getByText('期限超過なし')).toBeTruthy()
  act(() => clock.setState({ now: now() + 300 * MINUTE }))
  expect(wall.dataset['red']).toBe('true')
  expect(within(screen.getByRole('region', { name: '期限超過' })).getAllByRole('listitem')).toHaveLength(5)
})

test('a lost line stops the clock and says since when', async () => {
  await openWall()
  act(() => session.setState({ connection: 'lost' }))
  expect(screen.getByRole('alert').textContent).toMatch(/接続なし.*から更新されていません/)
  const shown = screen.getByRole('banner').textContent
  act(() => clock.setState({ now: now() + 10 * MINUTE }))
  expect(screen.getByRole('banner').textContent).toBe(shown)
  act(() => session.setState({ connection: 'open' }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('banner').textContent).not.toBe(shown)
})

test('the browser face opens a tab of its own with the token that only looks', async () => {
  const { stream } = await openWall()
  const open = vi.fn()
  vi.stubGlobal('open', open)
  await openWallboard(stream)
  expect(open).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(new RegExp(`#token=look&wall=${encodeURIComponent(stream)}$`)),
    '_blank',
    'noopener'
  )
})

test('shows the ladder with its steps, planned and taken, in place of what is down; being behind plan is no alarm', async () => {
  const plan = step('resume.plan', { plans: [{ stage: 'default-4', at: minutes(90) }], reason: '' }, { at: 12 })
  await openRecovery(WallScreen, { steps: [...ready, plan, ...cancelOnly.slice(ready.length)], at: 95 })
  const ladder = within(screen.getByRole('region', { name: '再開のはしご' }))
  expect(ladder.getByText('2/8')).toBeTruthy()
  expect(ladder.getAllByRole('columnheader').filter(({ dataset }) => dataset['taken'])).toHaveLength(1)
  expect(ladder.getByRole('row', { name: /^取引所\(板\)売買 取消のみ/ })).toBeTruthy()
  expect(ladder.getByRole('row', { name: /^暗号資産の出金\(送付\) 停止/ })).toBeTruthy()
  expect(screen.queryByRole('region', { name: '停止・制限中のサービス' })).toBeNull()
  const region = screen.getByRole('region', { name: '再開のはしご' })
  expect(region.querySelectorAll('[data-behind]')).toHaveLength(1)
  expect(region.querySelectorAll('[data-red]')).toHaveLength(0)
})
