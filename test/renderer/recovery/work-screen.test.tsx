import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { WorkScreen } from '../../../renderer/screens/recovery/work/work-screen.tsx'
import { declared, minutes, step } from '../../helpers/given.ts'
import { openRecovery } from './open-recovery.tsx'

const add = (at: number, title: string, end: number) =>
  step(
    'work.add',
    { title, stream: { kind: 'service', id: 'spot' }, owner: null, start: null, end: minutes(end), amount: null },
    { at }
  )
const base = [declared(), add(2, '復元', 30), add(3, '照合', 90)]
const line = (title: string) => screen.getByRole('button', { name: title }).closest('li') as HTMLElement

test('without work the screen says what to do, and one dialog takes all that is known of a piece', async () => {
  const { user, state } = await openRecovery(WorkScreen, { steps: [declared()], at: 5 })
  expect(screen.getByText(/作業がまだありません/)).toBeTruthy()
  await user.keyboard('n')
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('textbox', { name: /作業の内容/ }), '参照データを戻す')
  expect(within(dialog).getByText('対象を選んでください。')).toBeTruthy()
  await user.click(within(dialog).getByRole('radio', { name: 'システム' }))
  await user.type(within(dialog).getByRole('textbox', { name: /システム名/ }), '相場配信')
  await user.type(within(dialog).getByRole('textbox', { name: /手順の数/ }), '4')
  await user.click(within(dialog).getByRole('button', { name: '追加' }))
  await waitFor(() => expect(state().work.size).toBe(1))
  expect([...state().work.values()][0]).toMatchObject({
    title: '参照データを戻す',
    stream: { kind: 'system', id: '相場配信' },
    reports: [{ value: { done: 0, of: 4 } }]
  })
  expect(await screen.findByText('0/4手順')).toBeTruthy()
})

test('work that is late stands first and says so; one press takes it a step further', async () => {
  const { user, state } = await openRecovery(WorkScreen, { steps: base, at: 40 })
  expect(within(line('復元')).getByText('遅れ')).toBeTruthy()
  await user.keyboard('m')
  await waitFor(() => expect([...state().work.values()][0]?.reports.at(-1)?.value).toEqual({ done: 10, of: 100 }))
  expect(await within(line('復元')).findByText('10%')).toBeTruthy()
})

test('what holds work up is recorded by key and freed by a button', async () => {
  const { user, state } = await openRecovery(WorkScreen, { steps: base, at: 10 })
  await user.click(screen.getByRole('button', { name: '照合' }))
  await user.keyboard('b')
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('textbox', { name: /待っているか/ }), '鍵の管理者')
  await user.click(within(dialog).getByRole('button', { name: '記録' }))
  expect(await screen.findByText('鍵の管理者 待ち')).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.click(screen.getByRole('button', { name: '解消' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '解消' }))
  await waitFor(() => expect([...state().work.values()][1]?.blocks[0]?.ended).toBeTruthy())
})

test('finished work leaves the list of what goes on and is kept under all', async () => {
  const { user } = await openRecovery(WorkScreen, { steps: base, at: 10 })
  await user.keyboard('f')
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '完了' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: '復元' })).toBeNull())
  await user.click(screen.getByRole('button', { name: /^すべて/ }))
  expect(within(line('復元')).getByText('完了')).toBeTruthy()
  expect(within(line('復元')).getByRole('button', { name: '再開' })).toBeTruthy()
})

test('estimates keep their versions, and slips are counted and added up', async () => {
  const eta = (at: number, to: number) =>
    step('eta.estimate', { from: minutes(30), to: minutes(to), basis: '切替の標準時間', reviewAt: minutes(20) }, { at })
  const steps = [declared(), eta(5, 40), eta(15, 70)]
  const { user, state } = await openRecovery(WorkScreen, { steps, at: 25 })
  expect(screen.getByText('延期 1回、合計 30分')).toBeTruthy()
  expect(screen.getAllByText(/切替の標準時間/)).toHaveLength(2)
  expect(within(screen.getByRole('region', { name: /^復旧見込み/ })).getByText(/超過/)).toBeTruthy()
  await user.keyboard('t')
  const dialog = await screen.findByRole('dialog')
  await user.clear(within(dialog).getByRole('textbox', { name: '遅くとも 日付' }))
  await user.clear(within(dialog).getByRole('textbox', { name: '遅くとも 時刻' }))
  await user.type(within(dialog).getByRole('textbox', { name: '根拠' }), '原因が別にあった')
  await user.click(within(dialog).getByRole('button', { name: '見込みを記録' }))
  await waitFor(() => expect([...state().etas.values()].at(-1)?.value.to).toBeNull())
  expect(await screen.findByText(/終わりが不明に/)).toBeTruthy()
})

test('a vendor is engaged under the playbook’s name, and silence on an urgent case is seen', async () => {
  const { user, state } = await openRecovery(WorkScreen, { steps: base, at: 10 })
  await user.keyboard('v')
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByLabelText(/依頼先/), '甲クラウド社')
  await user.click(within(dialog).getByRole('switch', { name: /最優先/ }))
  await user.click(within(dialog).getByRole('button', { name: '記録' }))
  await waitFor(() => expect(state().vendors.size).toBe(1))
  expect(await screen.findByText(/返事がありません/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '連絡を記録' }))
  const second = await screen.findByRole('dialog')
  await user.type(within(second).getByRole('textbox', { name: '連絡の内容' }), '調査中')
  await user.click(within(second).getByRole('button', { name: '記録' }))
  await waitFor(() => expect(screen.queryByText(/返事がありません/)).toBeNull())
})

test('the forecast is marked as internal', async () => {
  await openRecovery(WorkScreen, { steps: base, at: 10, language: 'en' })
  expect(screen.getByText('Internal. Never for customers or authorities')).toBeTruthy()
  expect(screen.getByText('No forecast yet: less than 15 minutes of work')).toBeTruthy()
})
