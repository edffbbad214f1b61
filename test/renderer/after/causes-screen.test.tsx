import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CausesScreen } from '../../../renderer/screens/after/causes/causes-screen.tsx'
import { aCause } from '../../helpers/causes.ts'
import { openAfter } from './open-after.tsx'

const note = { name: 'cause.note', data: aCause } as const
const area = (name: string) => within(screen.getByRole('region', { name }))

test('an incident without causes says what to do; a cause and its why are noted by keyboard', async () => {
  const { user, state } = await openAfter(CausesScreen)
  expect(screen.getByText(/まだ原因が記録されていません/)).toBeTruthy()
  await user.keyboard('n')
  await user.type(
    within(await screen.findByRole('dialog')).getByRole('textbox', { name: /^原因/ }),
    '電源の瞬断{Enter}'
  )
  await waitFor(() => expect(state().causes.size).toBe(1))
  await user.click(await screen.findByRole('button', { name: 'なぜ?' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'なぜ?「電源の瞬断」' }))
  await user.type(dialog.getByRole('textbox', { name: /^原因/ }), '系統の二重化が未実施{Enter}')
  await waitFor(() => expect(state().causes.size).toBe(2))
  expect([...state().causes.values()].map(({ parent }) => parent === null)).toEqual([true, false])
  expect(await screen.findByText('対策のない根本原因 1 件')).toBeTruthy()
})

test('an action is planned from the cause that it answers', async () => {
  const { user, state } = await openAfter(CausesScreen, [note])
  await user.click(screen.getByRole('button', { name: '対策を立てる' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByRole('textbox', { name: /^件名/ }), '切替の自動化')
  await user.type(dialog.getByRole('combobox', { name: /^担当/ }), 'R-SYS-H')
  expect(dialog.getByText('期限を YYYY-MM-DD で入力してください。')).toBeTruthy()
  await user.type(dialog.getByRole('textbox', { name: /^期限/ }), '2099-03-31')
  await user.click(dialog.getByRole('button', { name: '登録' }))
  await waitFor(() => expect(state().actions.size).toBe(1))
  expect([...state().actions.values()][0]?.plan.value).toMatchObject({
    owner: 'R-SYS-H',
    causes: [...state().causes.keys()]
  })
  expect(await screen.findByText('対策 A-1')).toBeTruthy()
  expect(screen.getByText('根本原因にはすべて対策があります')).toBeTruthy()
})

test('a cause is taken out with a reason, and with what lies below', async () => {
  const { user, state } = await openAfter(CausesScreen, [note])
  await user.click(screen.getByRole('button', { name: '取り下げ' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByRole('button', { name: '取り下げる' })).toHaveProperty('disabled', true)
  await user.type(dialog.getByRole('textbox'), '誤認{Enter}')
  await waitFor(() => expect([...state().causes.values()][0]?.removed?.value).toBe('誤認'))
  expect(screen.getByText(/まだ原因が記録されていません/)).toBeTruthy()
})

test('a section is written in place, and what is typed stays until it is saved', async () => {
  const { user, state } = await openAfter(CausesScreen)
  const sections = area('原因報告')
  await user.click(sections.getByRole('button', { name: /^書く: 直接原因/ }))
  await user.type(sections.getByRole('textbox', { name: /直接原因/ }), '電源系統の停止')
  expect(sections.getByText('未保存の変更があります')).toBeTruthy()
  await user.click(sections.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(state().sections.get(2)?.at(-1)?.value).toBe('電源系統の停止'))
  expect(await sections.findByText('1/9 項目')).toBeTruthy()
})

test('the figures stand beside, and what is not known says so', async () => {
  await openAfter(CausesScreen, [], 'en')
  const figures = area('Figures')
  expect(figures.getByText('Time to halt').parentElement?.textContent).toBe('Time to halt9 min')
  expect(figures.getByText('Time to detect').parentElement?.textContent).toBe('Time to detectnot known')
})

test('a lesson is written under its kind and taken out', async () => {
  const { user, state } = await openAfter(CausesScreen)
  await user.click(screen.getByRole('button', { name: '幸運に助けられたことを追加' }))
  await user.type(within(await screen.findByRole('dialog')).getByRole('textbox'), '担当者が社内にいた{Enter}')
  expect(await area('教訓').findByText('担当者が社内にいた')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '「担当者が社内にいた」を取り下げ' }))
  await user.type(within(await screen.findByRole('dialog')).getByRole('textbox'), '重複{Enter}')
  await waitFor(() => expect([...state().lessons.values()][0]?.removed?.value).toBe('重複'))
})
