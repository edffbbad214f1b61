import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { ClaimsScreen } from '../../../renderer/screens/claims/claims-screen.tsx'
import type { Command } from '../../../shared/incident/commands.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { form, kato, nakamura, taken, terms } from '../../helpers/compensating.ts'
import { ito } from '../../helpers/people.ts'
import { openAfter } from '../after/open-after.tsx'

const assess = { name: 'compensation.assess', data: { was: null, terms, reason: '' } } as const satisfies Command
const take = (count: number) => taken(count).command as Command
const dialog = async () => within(await screen.findByRole('dialog'))
const table = () => within(screen.getByRole('table', { name: '補償案件の一覧' }))
const lists = () => within(screen.getByRole('region', { name: '承認票' }))

// The page of the tests has no layout: rows are in view where the list has a height.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(800)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
})

type Opened = Awaited<ReturnType<typeof openAfter>>

/** Decides to pay, as legal and the head of treasury do. */
async function decideToPay({ line, stream, state }: Opened) {
  const assessment = state().compensation.assessments.at(-1)?.id ?? ''
  line.write(stream, { name: 'compensation.clear', data: { kind: 'confirmed', reference: 'J-1', text: '' } }, ito)
  line.write(stream, { name: 'compensation.propose', data: { outcome: 'pay', assessment, text: '' } }, kato)
  await waitFor(() => expect(state().compensation.resolutions).toHaveLength(1))
  const resolution = state().compensation.resolutions.at(-1)?.id ?? ''
  line.write(stream, { name: 'compensation.approve', data: { resolution, assessment } }, ito)
  line.write(stream, { name: 'compensation.approve', data: { resolution, assessment } }, nakamura)
  await waitFor(() => expect(state().compensation.resolutions.at(-1)?.approvals).toHaveLength(2))
}
const firstBatch = (state: () => IncidentState) => [...state().batches.keys()][0] ?? ''

test('nothing yet: the screen says how cases come in; one is added by key, with its exact amount', async () => {
  const { user, state } = await openAfter(ClaimsScreen)
  expect(screen.getByText(/「案件を追加」\(N\)/)).toBeTruthy()
  await user.keyboard('n')
  const filled = await dialog()
  const put = async (name: string | RegExp, text: string) => {
    await user.click(filled.getByRole('textbox', { name }))
    await user.paste(text)
  }
  await put(/^口座の参照番号/, '山田太郎')
  expect(filled.getAllByText(/英数字の参照番号で入力/).length).toBeGreaterThan(0)
  expect(filled.getByRole('button', { name: '登録' })).toHaveProperty('disabled', true)
  await user.clear(filled.getByRole('textbox', { name: /^口座の参照番号/ }))
  await put(/^口座の参照番号/, '09012345678')
  expect(filled.getByText(/電話番号か銀行口座番号に見えます/)).toBeTruthy()
  await put('認定した損害額', '12,000.50')
  await user.click(filled.getByRole('button', { name: '登録' }))
  await waitFor(() => expect([...state().claims.values()][0]?.form.assessed).toBe('12000.5'))
  expect(await table().findByText('12,000.5 JPY')).toBeTruthy()
})

test('cases are selected, put on a list with their total, signed by two, and recorded as paid', async () => {
  const opened = await openAfter(ClaimsScreen, [assess, take(3)])
  const { user, state, line, stream } = opened
  await decideToPay(opened)
  await user.click(table().getByRole('checkbox', { name: '案件 T-1 を選択' }))
  await user.click(table().getByRole('checkbox', { name: '案件 T-2 を選択' }))
  const bulk = within(screen.getByRole('group', { name: '選択した案件の操作' }))
  expect(bulk.getByText('認定額 合計 24,001 JPY')).toBeTruthy()
  await user.click(bulk.getByRole('button', { name: '支払いを起案' }))
  await user.click((await dialog()).getByRole('button', { name: '2 件を起案' }))
  await waitFor(() => expect(state().batches.size).toBe(1))
  // Whoever proposed a list does not sign it.
  await user.click(await lists().findByRole('button', { name: /^内容を見て承認/ }))
  expect((await dialog()).getByText(/松本 彩 さん以外の人が必要です/)).toBeTruthy()
  await user.keyboard('{Escape}')
  line.write(stream, { name: 'claim.sign', data: { batch: firstBatch(state) } }, ito)
  line.write(stream, { name: 'claim.sign', data: { batch: firstBatch(state) } }, nakamura)
  expect(await lists().findByText('承認済み')).toBeTruthy()
  await user.click(table().getByRole('checkbox', { name: '案件 T-1 を選択' }))
  await user.click(await screen.findByRole('button', { name: '支払済みにする' }))
  const pay = await dialog()
  expect(pay.getByText('合計 12,000.5 JPY')).toBeTruthy()
  await user.type(pay.getByRole('textbox', { name: /振込記録の番号/ }), 'FB-1')
  await user.click(pay.getByRole('button', { name: '1 件を支払済みにする' }))
  await waitFor(() => expect(state().claims.get('no:t-1')?.payment?.value.reference).toBe('FB-1'))
  expect(await lists().findByText(/支払済み 1\/2 件/)).toBeTruthy()
})

test('without a decision to pay nothing is proposed, and the button says why', async () => {
  const { user } = await openAfter(ClaimsScreen, [assess, take(1)])
  await user.click(table().getByRole('checkbox', { name: '案件 T-1 を選択' }))
  await user.click(screen.getByRole('button', { name: '支払いを起案' }))
  expect(await screen.findByText('「支払う」決定が二人に承認されていません。')).toBeTruthy()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a case is read with its history; a change says what it replaced, in English', async () => {
  const { user, state } = await openAfter(ClaimsScreen, [take(2)], 'en')
  await user.keyboard('j')
  const detail = () => within(screen.getByRole('region', { name: 'Case T-1' }))
  expect(await detail().findByText('Account reference')).toBeTruthy()
  await user.keyboard('e')
  const filled = await dialog()
  const amount = filled.getByRole('textbox', { name: 'Assessed loss' })
  await user.clear(amount)
  await user.type(amount, '9000')
  expect(filled.getByText('Give a reason.')).toBeTruthy()
  await user.type(filled.getByRole('textbox', { name: /^Reason/ }), 'recount')
  await user.click(filled.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(state().claims.get('no:t-1')?.form.assessed).toBe('9000'))
  expect(await detail().findByText('Assessed loss: 12000.5 → 9000')).toBeTruthy()
})

test('search and filters narrow; doubles stand out', async () => {
  const twice: Command = {
    name: 'claim.take',
    data: { rows: [{ number: 'D-1', form: { ...form, account: 'A-1001' } }], source: '' }
  }
  const { user } = await openAfter(ClaimsScreen, [take(3), twice])
  const numbers = () =>
    table()
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent)
  await user.click(screen.getByRole('button', { name: '重複の疑い 2' }))
  expect(numbers()).toEqual(['T-1', 'D-1'])
  await user.click(screen.getByRole('button', { name: 'すべて 4' }))
  await user.keyboard('/')
  await user.keyboard('a-1003')
  await waitFor(() => expect(numbers()).toEqual(['T-3']))
  await user.keyboard('zzz')
  await user.click(await screen.findByRole('button', { name: 'すべて表示' }))
  expect(numbers()).toHaveLength(4)
})

test('the totals are copied for a spreadsheet, exactly', async () => {
  const { user } = await openAfter(ClaimsScreen, [take(2)])
  await user.click(screen.getByRole('button', { name: '表をコピー' }))
  expect(await navigator.clipboard.readText()).toBe(
    [
      '状態\t件数\t申出額\t認定額\t支払額',
      '認定済み\t2\t30,000 JPY\t24,001 JPY\t',
      '全件\t2\t30,000 JPY\t24,001 JPY\t'
    ].join('\n')
  )
})

test('of thousands of cases only those in view are drawn', async () => {
  await openAfter(ClaimsScreen, [take(5000)])
  expect(table().getAllByRole('rowheader').length).toBeLessThan(60)
  expect(screen.getByRole('button', { name: 'すべて 5000' })).toBeTruthy()
})

test('a file is read in its encoding, shown row by row, and taken whole; wrong rows are named', async () => {
  const { user, state } = await openAfter(ClaimsScreen, [take(1)])
  await user.keyboard('i')
  const open = await dialog()
  const csv = (rows: string) => new File([`受付番号,口座の参照番号,認定した損害額\r\n${rows}`], 'cases.csv')
  const chooser = () => open.getByLabelText('ファイルを選ぶ', { selector: 'input' })
  await user.upload(chooser(), csv('T-1,A-1001,\r\nX-1,A-9,1e400\r\n'))
  expect(await open.findByText(/指数表記/)).toBeTruthy()
  expect(open.getByText('1 行に誤りがあります。直してから取り込んでください。')).toBeTruthy()
  await user.upload(chooser(), csv('T-1,A-1001,\r\nX-1,A-9,"1,000.5"\r\n'))
  await user.click(await open.findByRole('button', { name: '1 件を取り込む' }))
  await waitFor(() => expect(state().claims.get('no:x-1')?.form.assessed).toBe('1000.5'))
  expect(state().claims.size).toBe(2)
})

test('the register is exported as a file of the chosen encoding', async () => {
  const { user, line } = await openAfter(ClaimsScreen, [take(2)])
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }))
  await user.click(screen.getByRole('button', { name: '書き出す' }))
  const open = await dialog()
  await user.click(open.getByRole('radio', { name: 'Shift_JIS' }))
  await user.click(open.getByRole('button', { name: '書き出す' }))
  expect(await screen.findByText('2 件を書き出しました。')).toBeTruthy()
  expect(line.asked.find(({ name }) => name === 'register.export')?.input).toMatchObject({
    encoding: 'shift_jis',
    language: 'ja'
  })
})
