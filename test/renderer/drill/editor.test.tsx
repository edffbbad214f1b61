import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DrillsScreen } from '../../../renderer/screens/drills/drills-screen.tsx'
import { draftStore } from '../../../renderer/screens/drills/edit/draft-store.ts'
import { scenarioFile } from '../../../shared/drill/scenario/file.ts'
import { guidedScenario } from '../../../shared/drill/scenario/guided.ts'
import { openPage } from '../home/open-page.tsx'

async function openCopy() {
  const opened = await openPage(<DrillsScreen />, { answers: { 'scenario.publish': { id: 'own-1' } } })
  await screen.findByRole('article', { name: 'はじめての10分訓練' })
  await opened.user.keyboard('d')
  const editor = await screen.findByRole('article', { name: 'シナリオの編集' })
  return { ...opened, editor }
}
const now = () => draftStore.getState().draft?.now
const atOf = (id: string) => now()?.injects.find((one) => one.id === id)?.atSeconds

test('a scenario is duplicated, named anew and published as one of our own', async () => {
  const { user, line, editor } = await openCopy()
  const name = within(editor).getByRole('textbox', { name: '名前 (日本語)' })
  expect((name as HTMLInputElement).value).toBe('はじめての10分訓練(写し)')
  await user.clear(name)
  await user.type(name, '夜間版')
  await user.click(within(editor).getByRole('button', { name: /公開する/ }))
  await waitFor(() => expect(now()).toBeUndefined())
  const sent = line.asked.find((one) => one.name === 'scenario.publish')?.input as { text: string }
  expect(JSON.parse(sent.text)).toMatchObject({ scenario: { name: { ja: '夜間版' } } })
})

test('an inject is moved by a minute, by ten seconds, and never out of the scenario; a step is taken back', async () => {
  const { user, editor } = await openCopy()
  const timeline = within(editor).getByRole('group', { name: '状況付与の時間軸' })
  within(timeline)
    .getByRole('button', { name: /^00:20:00/ })
    .focus()
  await user.click(within(timeline).getByRole('button', { name: /^00:20:00/ }))
  await user.keyboard('{ArrowRight}')
  expect(atOf('GUIDED-10.2')).toBe(1260)
  await user.keyboard('{Shift>}{ArrowLeft}{/Shift}')
  expect(atOf('GUIDED-10.2')).toBe(1250)
  await user.keyboard('u')
  expect(atOf('GUIDED-10.2')).toBe(1260)
  await user.keyboard('{ArrowUp}{ArrowLeft}')
  expect(atOf('GUIDED-10.1')).toBe(0)
})

test('it is dragged along the timeline; a trembling click moves nothing', async () => {
  const { editor } = await openCopy()
  const timeline = within(editor).getByRole('group', { name: '状況付与の時間軸' })
  const mark = within(timeline).getByRole('button', { name: /^00:20:00/ })
  Object.defineProperty(mark.parentElement, 'clientWidth', { value: 600 })
  const drag = (by: number) => {
    fireEvent.pointerDown(mark, { button: 0, clientX: 100, pointerId: 1 })
    fireEvent.pointerMove(mark, { clientX: 100 + by, pointerId: 1 })
    fireEvent.pointerUp(mark, { clientX: 100 + by, pointerId: 1 })
  }
  drag(2)
  expect(atOf('GUIDED-10.2')).toBe(1200)
  drag(60)
  expect(atOf('GUIDED-10.2')).toBe(1200 + 360)
})

test('what does not fit is said in place, and keeps it from being published', async () => {
  const { user, editor } = await openCopy()
  const minutes = within(editor).getByRole('textbox', { name: '長さ(分)' })
  await user.clear(minutes)
  await user.type(minutes, '30')
  const problems = await within(editor).findByRole('group', { name: '検査の結果' })
  expect(within(problems).getAllByRole('listitem').length).toBeGreaterThan(0)
  await user.keyboard('{Control>}s{/Control}')
  expect(now()).toBeDefined()
})

test('an inject is added with what it says, and taken out again', async () => {
  const { user, editor } = await openCopy()
  await user.click(within(editor).getByRole('button', { name: /状況付与を足す/ }))
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('textbox', { name: '内容(日本語)' }), '記者から電話')
  await user.type(within(dialog).getByRole('textbox', { name: /^発信者の名前/ }), '記者')
  const at = within(dialog).getByRole('textbox', { name: '出す時点(開始から)' })
  await user.clear(at)
  await user.type(at, '25:00')
  await user.click(within(dialog).getByRole('button', { name: '反映する' }))
  expect(atOf('I-4')).toBe(1500)
  await user.click(within(editor).getByRole('button', { name: '削除' }))
  expect(now()?.injects).toHaveLength(3)
})

test('a file is taken in to be looked over, one that is none is refused with its first mistake', async () => {
  const { user } = await openPage(<DrillsScreen />)
  await screen.findByRole('article', { name: 'はじめての10分訓練' })
  const input = screen.getByLabelText('シナリオのファイルを取り込む(JSON)')
  await user.upload(input, new File(['{ not json'], 'x.json', { type: 'application/json' }))
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('取り込めませんでした'))
  await user.upload(input, new File([scenarioFile(guidedScenario)], 'y.json', { type: 'application/json' }))
  expect(await screen.findByRole('article', { name: 'シナリオの編集' })).toBeTruthy()
})

test('what stands still at the start is put in, said once a place, and taken out again', async () => {
  const { user, editor } = await openCopy()
  const cells = within(within(editor).getByRole('group', { name: '始まりの時点で止まっているサービス' }))
  const add = async (state: string) => {
    await user.selectOptions(cells.getByRole('combobox', { name: 'サービス' }), '暗号資産の出金(送付)')
    await user.selectOptions(cells.getByRole('combobox', { name: '銘柄' }), 'BTC')
    await user.selectOptions(cells.getByRole('combobox', { name: '状態' }), state)
    await user.click(cells.getByRole('button', { name: '加える' }))
  }
  const [first = '', second = ''] = within(cells.getByRole('combobox', { name: '状態' }))
    .getAllByRole('option')
    .map((option) => option.textContent)
  await add(first)
  await add(second)
  expect(now()?.start.cells).toMatchObject([{ asset: 'BTC' }])
  expect(cells.getByRole('listitem').textContent).toBe(`暗号資産の出金(送付) / BTC: ${second}`)
  await user.selectOptions(within(editor).getByRole('combobox', { name: '始まりの重大度(宣言時)' }), 'SEV1')
  expect(now()?.start.severity).toBe('SEV1')
  await user.click(cells.getByRole('button', { name: /^外す/ }))
  expect(now()?.start.cells).toEqual([])
})

test('an inject gets a file; one without a name is not taken', async () => {
  const { user, editor } = await openCopy()
  await user.click(within(editor).getByRole('button', { name: '内容を変える' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: '添付を足す' }))
  const file = within(dialog.getByRole('group', { name: '添付 1' }))
  await user.type(file.getByRole('textbox', { name: '添付の内容(日本語)' }), '残高 −240')
  expect(dialog.getByText('添付には名前と内容の両方が要ります')).toBeTruthy()
  await user.type(file.getByRole('textbox', { name: '添付 1 の名前' }), 'alert.txt')
  await user.click(dialog.getByRole('button', { name: '反映する' }))
  const text = { ja: '残高 −240', en: '残高 −240' }
  expect(now()?.injects.map(({ attachments }) => attachments)).toContainEqual([{ name: 'alert.txt', text }])
})
