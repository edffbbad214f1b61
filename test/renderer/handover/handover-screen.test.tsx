import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HandoverScreen } from '../../../renderer/screens/handover/handover-screen.tsx'
import type { Command } from '../../../shared/incident/commands.ts'
import { matsumoto } from '../../helpers/people.ts'
import { openScreen, openState } from '../timeline/open-screen.tsx'

const HOUR = 3_600_000
const offer: Command = {
  name: 'command.offer',
  data: { to: { person: '佐藤 健', role: 'R-IC' }, note: '当局へは連絡済み' }
}
const sato = { person: '佐藤 健', department: 'system', role: 'R-SYS-H' }
const suzuki = { person: '鈴木 美咲', department: 'support', role: 'R-CS-H' }
const openAs = (person: typeof sato, before?: Parameters<typeof openScreen>[2]) =>
  openScreen((incident) => <HandoverScreen {...incident} />, person, before)

test('the commander offers to a person, who then has the brief and the acceptance before them', async () => {
  const { user } = await openAs(matsumoto, (write) => write({ name: 'remark.add', data: { text: '到着' } }, sato))
  await user.type(screen.getByRole('combobox', { name: /引き継ぐ相手/ }), '佐藤 健')
  await user.click(screen.getByRole('button', { name: '佐藤 健 さんに申し出る' }))
  await waitFor(() => expect(openState().offer?.value.person).toBe('佐藤 健'))
  expect(screen.queryByRole('button', { name: '承諾して指揮を執る' })).toBeNull()
  await user.click(screen.getByRole('button', { name: '申し出を取り下げる' }))
  await waitFor(() => expect(openState().offer).toBeUndefined())
})

test('the person to whom command is offered reads the brief and accepts', async () => {
  const { user } = await openAs(sato, (write) => write(offer))
  expect(screen.getByText('当局へは連絡済み')).toBeTruthy()
  expect(screen.getByRole('heading', { name: /未完了の重要項目/ })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '承諾して指揮を執る' }))
  await waitFor(() => expect(openState().commander?.value.person).toBe('佐藤 健'))
  const history = screen.getByRole('heading', { name: '指揮の履歴' }).parentElement as HTMLElement
  expect(
    within(history)
      .getAllByRole('listitem')
      .map((turn) => turn.textContent?.slice(0, 4))
  ).toEqual(['佐藤 健', '松本 彩'])
})

test('nobody else can accept', async () => {
  await openAs(suzuki, (write) => write(offer))
  expect(screen.getByText(/佐藤 健 さんの返答を待っています/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '承諾して指揮を執る' })).toBeNull()
})

test('taking command says what it means and needs a reason', async () => {
  const { user } = await openAs(suzuki)
  await user.click(screen.getByRole('button', { name: '指揮を執る(緊急)' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText(/承諾を待たずに/)).toBeTruthy()
  const confirm = within(dialog).getByRole('button', { name: '指揮を執る' })
  expect(confirm).toHaveProperty('disabled', true)
  await user.type(within(dialog).getByRole('textbox'), '本部長と連絡が取れない')
  await user.click(confirm)
  await waitFor(() => expect(openState().commander?.value.person).toBe('鈴木 美咲'))
})

test('more than three hours in command is said in words', async () => {
  await openAs(suzuki, (write) =>
    write({ name: 'command.take', data: { reason: '交代' } }, suzuki, Date.now() - 4 * HOUR)
  )
  expect(screen.getByText(/3時間を超えました/)).toBeTruthy()
})

test('declining needs no reason and takes the offer away', async () => {
  const { user } = await openAs(sato, (write) => write(offer))
  await user.click(screen.getByRole('button', { name: '辞退する' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: '辞退する' }))
  await waitFor(() => expect(openState().offer).toBeUndefined())
  expect(openState().commander?.value.person).toBe(matsumoto.person)
})
