import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BoardScreen } from '../../../renderer/screens/board/board-screen.tsx'
import { matsumoto } from '../../helpers/people.ts'
import { openScreen, openState } from '../timeline/open-screen.tsx'

async function openMatrix(before?: Parameters<typeof openScreen>[2]) {
  const open = await openScreen((incident) => <BoardScreen {...incident} />, matsumoto, before)
  const heading = screen.getByRole('button', { name: 'サービスの状態' })
  if (heading.getAttribute('aria-expanded') === 'false') await open.user.click(heading)
  return open
}

test('cells are chosen by arrows and the space bar and set together, with a note', async () => {
  const { user } = await openMatrix()
  const cells = screen.getAllByRole('gridcell')
  cells[0]?.focus()
  await user.keyboard(' {ArrowRight} {Enter}')
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('radio', { name: '閲覧のみ' }))
  await user.type(within(dialog).getByRole('textbox', { name: /メモ/ }), '照会だけ再開')
  await user.click(within(dialog).getByRole('button', { name: '2 件を変える' }))
  await waitFor(() => expect(openState().cells.get('spot/*')?.state.value).toBe('viewOnly'))
  expect(openState().cells.get('login/*')).toMatchObject({ note: '照会だけ再開' })
})

test('a further asset gets a row, and one cell tells its history', async () => {
  const { user } = await openMatrix()
  await user.type(screen.getByRole('combobox', { name: /銘柄を追加/ }), 'btc{Enter}')
  expect(screen.getByRole('rowheader', { name: 'BTC' })).toBeTruthy()
  await user.click(screen.getAllByRole('gridcell')[1] as HTMLElement)
  await user.click(screen.getByRole('button', { name: '履歴' }))
  const dialog = await screen.findByRole('dialog', { name: /の履歴$/ })
  expect(within(dialog).getByText('松本 彩')).toBeTruthy()
  expect(within(dialog).getAllByText('停止')).toHaveLength(1)
})
