import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { showOutbox } from '../../../renderer/screens/outbox/outbox-view.ts'
import { sendingFacts } from '../../../shared/incident/sending/facts.ts'
import { webhookDraft } from '../../helpers/connector-drafts.ts'
import { openState } from '../timeline/open-screen.tsx'
import { openOutbox, sendingTo } from './open-outbox.tsx'

const slack = webhookDraft('https://hooks.example.com/x', {}, { briefs: ['system', 'legal'] })
const open = async () => {
  const opened = await openOutbox({ connectors: [slack] })
  act(() => showOutbox({ side: 'brief' }))
  return opened
}
const departments = () => within(screen.getByRole('navigation', { name: '部門の一覧' })).getAllByRole('button')
const of = (name: RegExp) =>
  within(screen.getByRole('navigation', { name: '部門の一覧' })).getByRole('button', { name })
const detail = () => within(screen.getByRole('article'))

test('every department is due at declaration, and those without a way are told so', async () => {
  await open()
  expect(departments()).toHaveLength(6)
  expect(of(/^システム/).textContent).toMatch(/未送信.*社内Slack.*まだ送っていません/)
  expect(of(/^広報/).textContent).toMatch(/連携先なし/)
  expect(screen.getByText(/宣言。各部門へ速報が必要です。/)).toBeTruthy()
})

test('all that are due go in one click, by the ways that there are', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: 'まとめて送る(2件)' }))
  await waitFor(() => expect([...openState().sendings.values()].map(({ department }) => department)).toHaveLength(2))
  expect(of(/^システム/).textContent).toMatch(/送信中/)
  expect(of(/^広報/).textContent).toMatch(/未送信/)
})

test('a brief reads as it would go now, and is sent to one department by the key', async () => {
  const { user, states } = await open()
  await user.click(of(/^法務/))
  const japanese = within(detail().getByRole('region', { name: '本文(日本語)' }))
  expect(japanese.getByText(/法務の次の対応/)).toBeTruthy()
  await user.keyboard('s')
  await waitFor(() => expect(sendingTo('legal').status).toBe('queued'))
  states(sendingFacts.delivered(sendingTo('legal'), '', null))
  expect(of(/^法務/).textContent).toMatch(/送信済み.*前回/)
})

test('where no way leads, the text is copied and passed on by hand', async () => {
  const { user } = await open()
  await user.click(of(/^広報/))
  expect(detail().getByText(/この部門に届く連携先がありません/)).toBeTruthy()
  const write = vi.spyOn(navigator.clipboard, 'writeText')
  await user.click(detail().getByRole('button', { name: '英語の本文をコピー' }))
  expect(write.mock.calls[0]?.[0]).toMatch(/Next for PR/)
})
