import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { RequestName } from '../../../shared/bridge/contract.ts'
import { sendingFacts } from '../../../shared/incident/sending/facts.ts'
import { openOutbox, sendingTo } from './open-outbox.tsx'

const recipients = Array.from({ length: 120 }, (_none, index) => ({
  n: index + 1,
  address: `customer${index + 1}@example.jp`,
  at: Date.UTC(2026, 2, 1, 3, 12),
  status: index === 0 ? 550 : null
}))
const lost = { code: 'answer-lost', params: {} } as const

/** The recipients that were refused, or of whom nothing is known, of a mailing that was cut off. */
async function openRecipients(state: 'refused' | 'unknown') {
  const opened = await openOutbox({
    recipients,
    before: (write) => write({ name: 'page.send', data: { connector: 'k-1', via: '顧客メール', channel: 'email' } })
  })
  const counts = { all: 500, sent: 260, refused: 120, unknown: 120 }
  opened.states(sendingFacts.doubted(sendingTo('email'), lost, counts))
  const name = state === 'refused' ? '拒否された宛先 120件' : '到達不明の宛先 120件'
  await opened.user.click(screen.getByRole('button', { name }))
  const dialog = within(await screen.findByRole('dialog'))
  await dialog.findByRole('table')
  const asked = (row: RequestName) => opened.line.asked.filter((one) => one.name === row).map(({ input }) => input)
  return { ...opened, dialog, asked }
}

test('whom the server refused is listed masked, until somebody asks and is recorded', async () => {
  const { dialog, user, asked } = await openRecipients('refused')
  expect(dialog.queryByText('customer1@example.jp')).toBeNull()
  expect(dialog.getAllByText(/^c.*@example\.jp$/)).toHaveLength(50)
  expect(dialog.getByText('550')).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'アドレスを表示' }))
  expect(await dialog.findByText('customer1@example.jp')).toBeTruthy()
  expect(asked('sending.recipients').at(-1)).toMatchObject({ state: 'refused', from: 0, reveal: true })
  await user.click(dialog.getByRole('button', { name: 'アドレスを伏せる' }))
  await waitFor(() => expect(dialog.queryByText('customer1@example.jp')).toBeNull())
})

test('a long list is turned page by page', async () => {
  const { dialog, user, asked } = await openRecipients('refused')
  expect(dialog.getByRole('button', { name: '前へ' }).hasAttribute('disabled')).toBe(true)
  await user.click(dialog.getByRole('button', { name: '次へ' }))
  expect(await dialog.findByText('120件中 51〜100')).toBeTruthy()
  expect(asked('sending.recipients').at(-1)).toMatchObject({ from: 50, limit: 50 })
})

test('a list leaves as a file only through the host, which records it', async () => {
  const { dialog, user, asked } = await openRecipients('refused')
  await user.click(dialog.getByRole('button', { name: 'CSVに書き出す' }))
  await waitFor(() => expect(asked('sending.export')).toHaveLength(1))
  expect(asked('sending.export')[0]).toMatchObject({ state: 'refused', encoding: 'utf-8-bom', language: 'ja' })
})

test('recipients in doubt are settled: those that are marked, or all of them', async () => {
  const { dialog, user, asked } = await openRecipients('unknown')
  await user.click(dialog.getByRole('checkbox', { name: '2番を選択' }))
  await user.click(dialog.getByRole('button', { name: '届いていた(1件)' }))
  await waitFor(() => expect(asked('sending.resolve').at(-1)).toMatchObject({ which: [2], found: 'arrived' }))
  await user.click(await dialog.findByRole('button', { name: '送り直す(120件)' }))
  expect(within(dialog.getByRole('alert')).getByText(/2通届きます/)).toBeTruthy()
  expect(asked('sending.resolve')).toHaveLength(1)
  await user.click(dialog.getByRole('button', { name: '送り直す(120件)' }))
  await waitFor(() => expect(asked('sending.resolve').at(-1)).toMatchObject({ which: 'all', found: 'again' }))
})

test('whom the server refused is not settled here', async () => {
  const { dialog } = await openRecipients('refused')
  expect(dialog.queryByRole('checkbox')).toBeNull()
  expect(dialog.queryByRole('button', { name: /送り直す/ })).toBeNull()
})
