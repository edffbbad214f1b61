import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DeclareScreen } from '../../../renderer/screens/declare/declare-screen.tsx'
import { route } from '../../../renderer/store/route.ts'
import type { CommandData } from '../../../shared/incident/commands.ts'
import type { OpenPage } from '../home/open-page.tsx'
import { openPage } from '../home/open-page.tsx'

const open = async (options?: Parameters<typeof openPage>[1]): Promise<OpenPage> => {
  const page = await openPage(<DeclareScreen />, options)
  await screen.findByRole('radio', { name: 'システム障害による緊急停止' })
  return page
}
const declared = ({ line }: OpenPage) =>
  line.asked
    .filter((one) => one.name === 'incident.act')
    .map((one) => (one.input as { command: { data: CommandData<'halt.declare'> } }).command.data)
const field = (name: RegExp) => within(screen.getByRole('group', { name }))

test('two keys declare a halt with good defaults and lead to its board', async () => {
  const page = await open()
  const before = Date.now()
  await page.user.keyboard('3{Control>}{Enter}{/Control}')
  await waitFor(() => expect(route.getState().at).toEqual({ screen: 'board', stream: 'id1' }))
  const [sent] = declared(page)
  expect(sent).toMatchObject({
    type: 'H3',
    severity: 'SEV1',
    drill: false,
    commander: { person: '松本 彩', role: 'R-IC' },
    cause: { status: 'unknown' }
  })
  expect(sent?.times.effective).toBeGreaterThanOrEqual(before)
  expect(sent?.times.decided).toBe(sent?.times.effective)
  expect(sent?.cells).toContainEqual({ service: 'cryptoOut', asset: '*', state: 'halted' })
})

test('three clicks do it too: the type, and the button, after the one that led here', async () => {
  const page = await open()
  await page.user.click(screen.getByRole('radio', { name: '入出金に関するトラブル' }))
  expect((screen.getByRole('radio', { name: 'SEV3 中程度' }) as HTMLInputElement).checked).toBe(true)
  await page.user.click(screen.getByRole('button', { name: /宣言する/ }))
  await waitFor(() => expect(declared(page)).toHaveLength(1))
  expect(declared(page)[0]).toMatchObject({ type: 'T4', severity: 'SEV3', cells: [], times: {} })
})

test('nothing is declared without a type, and the form says so', async () => {
  const page = await open()
  await page.user.keyboard('{Control>}{Enter}{/Control}')
  expect((await screen.findAllByText('種別を選んでください(キー 1〜9、0)')).length).toBeGreaterThan(1)
  expect(declared(page)).toEqual([])
})

test('a time in the future is refused in words, one in the past is taken', async () => {
  const page = await open()
  await page.user.keyboard('2h')
  const effective = field(/停止完了/)
  await page.user.type(effective.getByRole('textbox', { name: '停止完了 日付' }), '2099-01-01')
  await page.user.type(effective.getByRole('textbox', { name: '停止完了 時刻' }), '0312')
  await page.user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText('未来の時刻は入力できません')).toBeTruthy()
  expect(declared(page)).toEqual([])
  await page.user.clear(effective.getByRole('textbox', { name: '停止完了 日付' }))
  await page.user.type(effective.getByRole('textbox', { name: '停止完了 日付' }), '2026-01-02')
  await page.user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(declared(page)).toHaveLength(1))
  expect(declared(page)[0]?.times).toEqual({
    effective: Date.UTC(2026, 0, 1, 18, 12),
    decided: Date.UTC(2026, 0, 1, 18, 12)
  })
})

test('a drill is marked all over before it is declared', async () => {
  const page = await open()
  await page.user.keyboard('2t')
  expect(screen.getByText(/訓練として宣言します — 実際の停止ではありません/)).toBeTruthy()
  await page.user.click(screen.getByRole('button', { name: /訓練として宣言する/ }))
  await waitFor(() => expect(declared(page)[0]?.drill).toBe(true))
})

test('the services that a type halts are shown and changed by one click', async () => {
  const page = await open()
  await page.user.keyboard('2s')
  await page.user.click(screen.getByRole('button', { name: '影響なしにする' }))
  await page.user.selectOptions(screen.getByRole('combobox', { name: '取引所(板)売買 の状態' }), '取消のみ')
  await page.user.click(screen.getByRole('button', { name: '取引所(板)売買 の BTC' }))
  await page.user.click(screen.getByRole('button', { name: /宣言する/ }))
  await waitFor(() =>
    expect(declared(page)[0]?.cells).toEqual([{ service: 'spot', asset: 'BTC', state: 'cancelOnly' }])
  )
})

test('whoever has not said who they are is asked first, and commands then', async () => {
  const page = await open({ settings: { person: '' } })
  const dialog = within(await screen.findByRole('dialog', { name: 'あなたは誰ですか' }))
  await page.user.type(dialog.getByRole('textbox', { name: /氏名/ }), '佐藤 健')
  await page.user.click(dialog.getByRole('button', { name: 'この名前で始める' }))
  await waitFor(() =>
    expect((screen.getByRole('textbox', { name: /本部長の氏名/ }) as HTMLInputElement).value).toBe('佐藤 健')
  )
})
