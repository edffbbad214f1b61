import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ActionsScreen } from '../../../renderer/screens/after/actions/actions-screen.tsx'
import { anAction } from '../../helpers/causes.ts'
import { openAfter } from './open-after.tsx'

const DAY = 86_400_000
const plan = (title: string, days: number) =>
  ({ name: 'action.plan', data: { ...anAction, title, dueAt: Date.now() + days * DAY, effectAt: null } }) as const
const titles = () => [...screen.getByRole('table').querySelectorAll('tbody strong')].map((one) => one.textContent)

test('none yet: the screen says what to do', async () => {
  await openAfter(ActionsScreen)
  expect(screen.getByText(/「対策を立てる」\(N\)/)).toBeTruthy()
})

test('what is late stands first and is counted; search and filter narrow', async () => {
  const { user } = await openAfter(ActionsScreen, [plan('監視の追加', 20), plan('切替試験', -3), plan('手順の改訂', 5)])
  expect(titles()).toEqual(['切替試験', '手順の改訂', '監視の追加'])
  expect(screen.getByRole('button', { name: '期限超過 1' })).toBeTruthy()
  await user.keyboard('/')
  await user.keyboard('A-1')
  expect(titles()).toEqual(['監視の追加'])
  await user.clear(screen.getByRole('textbox', { name: '再発防止策を検索' }))
  await user.click(screen.getByRole('button', { name: /^効果確認待ち/ }))
  await user.click(screen.getByRole('button', { name: 'すべて表示' }))
  expect(titles()).toHaveLength(3)
})

test('an action is done, then judged: what did not help needs a word and stays to do', async () => {
  const { user, state } = await openAfter(ActionsScreen, [plan('切替試験', 5)])
  await user.click(screen.getByRole('button', { name: '完了' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '完了にする' }))
  await user.click(await screen.findByRole('button', { name: '効果を確認' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('radio', { name: '効果がなかった' }))
  expect(dialog.getByRole('button', { name: '記録' })).toHaveProperty('disabled', true)
  await user.type(dialog.getByRole('textbox'), '再発した')
  await user.click(dialog.getByRole('button', { name: '記録' }))
  await waitFor(() => expect([...state().actions.values()][0]?.status).toBe('ineffective'))
  expect(await screen.findByText('効果なし')).toBeTruthy()
})

test('a plan is changed with a reason, in English', async () => {
  const { user, state } = await openAfter(ActionsScreen, [plan('Switch test', 5)], 'en')
  await user.click(screen.getByRole('button', { name: 'Change' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Change A-1' }))
  const due = dialog.getByRole('textbox', { name: /^Due/ })
  await user.clear(due)
  await user.type(due, '2099-12-31')
  await user.type(dialog.getByRole('textbox', { name: /^Reason/ }), 'parts are late')
  await user.click(dialog.getByRole('button', { name: 'Change' }))
  await waitFor(() => expect([...state().actions.values()][0]?.earlier).toHaveLength(1))
  expect(screen.getByText(/changed 1×/)).toBeTruthy()
})
