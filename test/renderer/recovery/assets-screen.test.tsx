import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AssetsScreen } from '../../../renderer/screens/recovery/assets/assets-screen.tsx'
import { declared, step } from '../../helpers/given.ts'
import { checkPassed, roundPassed, soc, treasurer, walletLead } from '../../helpers/resuming.ts'
import { openRecovery } from './open-recovery.tsx'

const begun = [declared(), step('check.start', { note: '' }, { at: 10 })]
const rowOf = (check: RegExp) => screen.getByRole('button', { name: check }).closest('tr') as HTMLElement

test('where nobody has begun, the screen says what to do, and one key begins', async () => {
  const { user, state } = await openRecovery(AssetsScreen, { steps: [declared()], at: 5 })
  expect(screen.getByText(/第1回を始め/)).toBeTruthy()
  await user.keyboard('n')
  await waitFor(() => expect(state().checks.size).toBe(1))
  expect(await screen.findByRole('table', { name: '点検項目' })).toBeTruthy()
})

test('a failure needs a reason, and then says what it forces', async () => {
  const { user, state } = await openRecovery(AssetsScreen, { steps: begun, at: 12, by: soc })
  await user.keyboard('2')
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText(/重大度は最上位になり/)).toBeTruthy()
  expect(within(dialog).getByRole('button', { name: '記録' })).toHaveProperty('disabled', true)
  await user.type(within(dialog).getByRole('textbox', { name: /所見・理由/ }), '残高の一覧が取れない')
  await user.click(within(dialog).getByRole('button', { name: '記録' }))
  await waitFor(() => expect(state().checks.get('id2')?.entries.get('AC-01')?.findings).toHaveLength(1))
  expect(await screen.findByText('不合格 — 資産は守られていると言えません')).toBeTruthy()
  expect(screen.getByText(/再開しない/)).toBeTruthy()
  expect(within(rowOf(/^AC-01/)).getByText('不合格')).toBeTruthy()
})

test('a check that rests on balances cannot pass before they are given, and says so', async () => {
  const { user } = await openRecovery(AssetsScreen, { steps: begun, at: 12, by: treasurer })
  await user.click(within(rowOf(/^AC-02/)).getByRole('button', { name: '結果を記録' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getAllByText(/JPY/).length).toBeGreaterThan(0)
  expect(within(dialog).getByRole('button', { name: '記録' })).toHaveProperty('disabled', true)
})

test('two different people sign: the first cannot sign again', async () => {
  const [record, first] = checkPassed('id2', 'AC-03', 11)
  const steps = [...begun, record, first].flatMap((one) => one ?? [])
  const { user } = await openRecovery(AssetsScreen, { steps, at: 12, by: soc })
  const row = rowOf(/^AC-03/)
  expect(within(row).getByText('署名待ち')).toBeTruthy()
  expect(within(row).getByText('1/2')).toBeTruthy()
  await user.click(within(row).getByRole('button', { name: '署名' }))
  expect(await screen.findByText(/吉田 蓮 さん以外/)).toBeTruthy()
})

test('whose role does not sign is told which roles do, by their names', async () => {
  const steps = [...begun, ...checkPassed('id2', 'AC-03', 11).slice(0, 1)]
  await openRecovery(AssetsScreen, { steps, at: 12 })
  const button = within(rowOf(/^AC-03/)).getByRole('button', { name: '署名' })
  expect(button.title).toMatch(/署名できる役割/)
  expect(button.title).not.toMatch(/R-SE-/)
})

test('balances are pasted whole: one wrong row keeps all of them out', async () => {
  const { user, state } = await openRecovery(AssetsScreen, { steps: begun, at: 12, by: treasurer })
  await user.keyboard('i')
  const dialog = await screen.findByRole('dialog')
  const field = within(dialog).getByRole('textbox', { name: '貼り付け(タブ・カンマ区切り)' })
  await user.click(field)
  await user.paste('銘柄\t台帳\t実残高\nBTC\t1,000.5\t1000.4\nETH\t1e400\t5')
  expect(within(dialog).getByText('台帳: 指数表記(丸められている恐れ)')).toBeTruthy()
  expect(within(dialog).getByRole('button', { name: '0件を記録' })).toHaveProperty('disabled', true)
  await user.clear(field)
  await user.click(field)
  await user.paste('銘柄\t台帳\t実残高\nBTC\t1,000.5\t1000.4\nETH\t5\t5')
  await user.click(within(dialog).getByRole('button', { name: '2件を記録' }))
  await waitFor(() => expect(state().checks.get('id2')?.balances.size).toBe(2))
  const table = await screen.findByRole('table', { name: /残高/ })
  expect(within(table).getByText('-0.1')).toBeTruthy()
  expect(within(table).getByText('一致')).toBeTruthy()
})

test('a CSV in Shift_JIS is read, and the file is named in the record', async () => {
  const { user, line, stream } = await openRecovery(AssetsScreen, { steps: begun, at: 12, by: walletLead })
  await user.keyboard('i')
  const dialog = await screen.findByRole('dialog')
  // 銘柄,台帳,実残高 in Shift_JIS
  const head = [
    0x96, 0xc1, 0x95, 0xbf, 0x2c, 0x91, 0xe4, 0x92, 0xa0, 0x2c, 0x8e, 0xc0, 0x8e, 0x63, 0x8d, 0x82, 0x0d, 0x0a
  ]
  const bytes = new Uint8Array([...head, ...new TextEncoder().encode('BTC,7,7\r\n')])
  const input = dialog.ownerDocument.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement
  await user.upload(input, new File([bytes], 'balances.csv', { type: 'text/csv' }))
  expect(await within(dialog).findByText('balances.csv(Shift_JIS)')).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: '1件を記録' }))
  await waitFor(() =>
    expect(line.eventsOf(stream).at(-1)?.data).toMatchObject({
      source: 'balances.csv',
      balances: [{ asset: 'BTC', ledger: '7', chain: '7' }]
    })
  )
})

test.each([
  ['a file of 50 MB', new File([new Uint8Array(50 * 1024 * 1024)], 'big.csv'), /big\.csv は大きすぎます/],
  ['NUL bytes', new File([new Uint8Array([0x61, 0x2c, 0x00, 0x0a])], 'nul.csv'), /nul\.csv は取り込めません:1 行目/],
  [
    'two encodings in one file',
    new File(['銘柄,台帳,実残高\n', new Uint8Array([0xfd, 0xfe, 0xff]), ',1,1\n'], 'mixed.csv'),
    /mixed\.csv は取り込めません:2 行目から文字コードが混ざっています/
  ]
])('%s: named and refused, and nothing of it is in the dialog', async (_what, file, said) => {
  const { user, line, stream } = await openRecovery(AssetsScreen, { steps: begun, at: 12, by: walletLead })
  const before = line.eventsOf(stream).length
  await user.keyboard('i')
  const dialog = await screen.findByRole('dialog')
  const input = dialog.ownerDocument.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement
  await user.upload(input, file)
  expect(await screen.findByText(said)).toBeTruthy()
  expect(within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: /貼り付け/ }).value).toBe('')
  expect(line.eventsOf(stream)).toHaveLength(before)
})

test('an earlier round can be read and not written to', async () => {
  const steps = [declared(), ...roundPassed('id2', 10), step('check.start', { note: '' }, { at: 40 })]
  const { user } = await openRecovery(AssetsScreen, { steps, at: 41, by: soc })
  await user.click(screen.getByRole('button', { name: /第1回/ }))
  expect(await screen.findByText('過去の回を表示しています。記録はできません。')).toBeTruthy()
  expect(within(rowOf(/^AC-01/)).getByText('合格')).toBeTruthy()
  await user.keyboard('2')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('in English it reads in English', async () => {
  await openRecovery(AssetsScreen, { steps: [declared(), ...roundPassed('id2', 10)], at: 41, language: 'en' })
  expect(screen.getByText('Passed — every check seen by two people')).toBeTruthy()
  expect(screen.getByText('Round 1: 10 of 10 passed')).toBeTruthy()
})
