import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { boardFocus } from '../../../renderer/screens/board/focus.ts'
import { BoardScreen } from '../../../renderer/screens/board/board-screen.tsx'
import { toasts } from '../../../renderer/store/toasts.ts'
import { matsumoto } from '../../helpers/people.ts'
import { openScreen, openState } from '../timeline/open-screen.tsx'

const sato = { person: '佐藤 健', department: 'system', role: 'R-SYS-H' }

const openBoard = (person = matsumoto, before?: Parameters<typeof openScreen>[2]) =>
  openScreen((incident) => <BoardScreen {...incident} />, person, before)
const column = (name: string) => screen.getByRole('region', { name })
const card = (duty: string) => document.querySelector<HTMLElement>(`[data-duty="${duty}"]`) as HTMLElement
const said = () => toasts.getState().shown.at(-1)?.text ?? ''

test('one click ticks a duty, and its department is one further', async () => {
  const { user } = await openBoard()
  const before = within(column('本部')).getByText(/^0\/\d+$/).textContent ?? ''
  await user.click(within(card('CMD-01')).getByRole('button', { name: 'CMD-01 を完了にする' }))
  await waitFor(() => expect(openState().duties.get('CMD-01')?.status).toBe('done'))
  expect(within(column('本部')).getByText(before.replace('0/', '1/'))).toBeTruthy()
})

test('a duty that waits for another says for which, and is not ticked', async () => {
  const { user } = await openBoard()
  await user.click(within(card('CS-01')).getByRole('button', { name: 'CS-01 は PR-01 待ち' }))
  expect(said()).toContain('PR-01')
  expect(openState().duties.get('CS-01')).toBeUndefined()
})

test('skipping asks for a reason, and Enter sends it', async () => {
  const { user } = await openBoard()
  await user.click(card('SYS-06').querySelector('[data-open]') as HTMLElement)
  await user.click(within(screen.getByRole('complementary')).getByRole('button', { name: '省略' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByRole('button', { name: '1 件を省略' }).hasAttribute('disabled')).toBe(true)
  await user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '対象の処理なし{Enter}')
  await waitFor(() =>
    expect(openState().duties.get('SYS-06')).toMatchObject({ status: 'skipped', reason: '対象の処理なし' })
  )
})

test('marked duties that cannot be ticked are left out and named', async () => {
  const { user } = await openBoard()
  for (const duty of ['SYS-06', 'CS-01']) await user.click(within(card(duty)).getByRole('checkbox'))
  const bar = screen.getByRole('region', { name: '選んだ項目の一括操作' })
  expect(bar.textContent).toContain('2 件中 1 件が対象です。')
  expect(bar.textContent).toContain('PR-01')
  await user.click(within(bar).getByRole('button', { name: '1 件を完了にする' }))
  await waitFor(() => expect(openState().duties.get('SYS-06')?.status).toBe('done'))
  expect(openState().duties.get('CS-01')).toBeUndefined()
})

test('nobody but the commander may lower the severity; the choice says so', async () => {
  const { user } = await openBoard(sato)
  await user.click(screen.getByRole('button', { name: /SEV2/ }))
  const dialog = await screen.findByRole('dialog')
  const lower = within(dialog).getByRole('radio', { name: /SEV3/ })
  expect(lower.hasAttribute('disabled')).toBe(true)
  expect(lower.textContent).toContain('松本')
  expect(within(dialog).getByRole('radio', { name: /SEV1/ }).hasAttribute('disabled')).toBe(false)
})

test('two people’s severities stand side by side until one is kept', async () => {
  const { user } = await openBoard(matsumoto, (write) => {
    write({ name: 'halt.regrade', data: { severity: 'SEV3', reason: '影響小' } })
    write({ name: 'halt.regrade', data: { severity: 'SEV1', reason: '資産の疑い' } }, sato)
  })
  const banner = screen.getByRole('region', { name: '重大度が食い違っています' })
  expect(banner.textContent).toContain('SEV3')
  expect(openState().severity?.value).toBe('SEV1')
  await user.click(within(banner).getAllByRole('button', { name: 'これに決める' })[0] as HTMLElement)
  await waitFor(() => expect(screen.queryByRole('region', { name: '重大度が食い違っています' })).toBeNull())
  expect(openState().severity).toMatchObject({ value: 'SEV1', contested: [] })
})

test('the next phase lists what is unmet and goes on only with a reason', async () => {
  const { user } = await openBoard()
  await user.keyboard('p')
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('重要項目の完了')).toBeTruthy()
  const go = within(dialog).getByRole('button', { name: '未達のまま進む' })
  expect(go.hasAttribute('disabled')).toBe(true)
  await user.type(within(dialog).getByRole('textbox'), '本部長判断{Enter}')
  await waitFor(() => expect(openState().phase?.value).toBe('during'))
})

test('by keyboard alone: to a card, tick, and the next open one has the keyboard', async () => {
  const { user } = await openBoard()
  await user.keyboard('j')
  const first = boardFocus.getState().duty ?? ''
  await user.keyboard(' ')
  await waitFor(() => expect(openState().duties.get(first)?.status).toBe('done'))
  await waitFor(() => expect(document.activeElement?.closest('[data-duty]')?.getAttribute('data-duty')).not.toBe(first))
  expect(document.activeElement?.closest('[data-duty]')).not.toBeNull()
})

test('a file given as evidence is stored and attached; one that is too large is refused in words', async () => {
  const { user, line } = await openBoard()
  await user.click(card('SYS-01').querySelector('[data-open]') as HTMLElement)
  const input = screen
    .getByRole('complementary')
    .querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement
  await user.upload(input, new File(['halt'], 'log.txt'))
  await waitFor(() =>
    expect(openState().duties.get('SYS-01')?.evidence[0]?.item).toMatchObject({ kind: 'file', fileName: 'log.txt' })
  )
  const huge = new File(['x'], 'dump.bin')
  Object.defineProperty(huge, 'size', { value: 17 * 1024 * 1024 })
  await user.upload(input, huge)
  await waitFor(() => expect(said()).toContain('16 MB'))
  expect(line.asked.filter((one) => one.name === 'evidence.store')).toHaveLength(1)
})

test('what could not be saved says so on its card', async () => {
  const { user, line } = await openBoard()
  line.failNext('incident.act', { kind: 'failed', code: 'line-lost' })
  await user.click(within(card('CMD-01')).getByRole('button', { name: 'CMD-01 を完了にする' }))
  await waitFor(() => expect(card('CMD-01').textContent).toContain('保存できていません'))
})
