import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import '../../../renderer/screens/notices/dialogs/dialog-of-kind.tsx'
import { NoticesScreen } from '../../../renderer/screens/notices/notices-screen.tsx'
import { changeSettings } from '../../../renderer/store/session.ts'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import type { Command } from '../../../shared/incident/commands.ts'
import type { Actor } from '../../../shared/event/envelope.ts'
import type { OpenScreen } from '../timeline/open-screen.tsx'
import { openScreen, openState } from '../timeline/open-screen.tsx'
import { ito, takahashi } from '../../helpers/people.ts'
import { writeFacts } from './write-facts.ts'

/** The desk of a halt whose facts are known. */
const openDesk = (person: Actor = takahashi, before: (write: OpenScreen['write']) => void = () => undefined) =>
  openScreen(
    (open) => <NoticesScreen {...open} />,
    person,
    (write) => {
      writeFacts(write)
      before(write)
    }
  )

const draft = (write: OpenScreen['write']) =>
  write({ name: 'notice.draft', data: { channels: ['web', 'push'], stage: 'start' } }, takahashi)
const slip: Command = {
  name: 'eta.estimate',
  data: { from: Date.now(), to: Date.now() + 7_200_000, basis: '', reviewAt: null }
}
const notices = () => [...openState().notices.values()]

test('an empty desk says what to do, and two keys make the first round on all channels', async () => {
  const { user } = await openDesk()
  expect(screen.getByText(/事実票を埋めると/)).toBeTruthy()
  await user.keyboard('n')
  await screen.findByRole('dialog', { name: '新しい告知を作る' })
  await waitFor(() => expect(document.activeElement?.textContent).toContain('第一報'))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(notices()).toHaveLength(4))
  const list = screen.getByRole('navigation', { name: '告知の回' })
  expect(within(list).getAllByRole('button', { name: /下書き/ })).toHaveLength(4)
  expect(screen.getByRole('article').textContent).toContain('— 第一報')
})

test('one key makes a holding statement, and says that it may go out unsigned and for how long', async () => {
  const { user } = await openDesk()
  await user.keyboard('h')
  await waitFor(() => expect(notices()).toHaveLength(4))
  expect(within(screen.getByRole('article')).getByText(/承認なしで掲載できます\(残り/)).toBeTruthy()
  expect(screen.getByRole('button', { name: '掲載済みにする' })).toBeTruthy()
})

test('a holding statement that promises nothing gets its promise in one click, on every channel', async () => {
  const { user } = await openScreen(
    (open) => <NoticesScreen {...open} />,
    takahashi,
    (write) => {
      const value = { kind: 'text' as const, full: { ja: 'https://a.jp', en: 'https://a.jp' }, short: null }
      write({ name: 'fact.set', data: { facts: [{ field: 'url', value }] } }, takahashi)
    }
  )
  await user.keyboard('h')
  await user.click(await screen.findByRole('button', { name: /次回更新を .* に約束する/ }))
  await waitFor(() => expect(notices().every((one) => textOf(one).nextUpdateAt !== null)).toBe(true))
  expect(await screen.findByText(/承認なしで掲載できます\(残り/)).toBeTruthy()
})

test('texts that were made before the facts were known are filled together by one key', async () => {
  const { user, write } = await openScreen((open) => <NoticesScreen {...open} />, takahashi, draft)
  expect(notices().every((one) => textOf(one).value.body.ja.includes('{{'))).toBe(true)
  act(() => writeFacts(write))
  expect((await screen.findAllByText('次:新しい事実で作り直す')).length).toBe(2)
  await user.keyboard('F')
  await waitFor(() => expect(notices().some((one) => textOf(one).value.body.ja.includes('{{'))).toBe(false))
})

test('a whole round is put up with one key and signed by another person with one key', async () => {
  const { user } = await openDesk(takahashi, draft)
  await user.keyboard('P')
  await waitFor(() => expect(notices().every(({ approvals }) => approvals.length === 1)).toBe(true))
  await waitFor(() => expect(screen.getAllByText('承認待ち 1/2').length).toBeGreaterThan(1))
  await changeSettings(ito)
  await user.keyboard('A')
  await waitFor(() => expect(notices().every(({ approvals }) => approvals.length === 2)).toBe(true))
  await waitFor(() => expect(screen.getAllByText('承認済み 2/2').length).toBeGreaterThan(1))
})

test('a signature that died names what killed it', async () => {
  const { user, write } = await openDesk(takahashi, draft)
  await user.keyboard('P')
  await waitFor(() => expect(notices()[0]?.approvals).toHaveLength(1))
  act(() => write(slip, takahashi))
  const article = await screen.findByRole('article')
  await waitFor(() => expect(within(article).getByText(/無効になった承認:広報 高橋 翔/)).toBeTruthy())
  expect(within(article).getByText(/事実が変わりました\(想定される復旧時間\)/)).toBeTruthy()
})

test('who sends a text back gives a reason, and it stands with the text', async () => {
  const { user } = await openDesk(takahashi, draft)
  await user.keyboard('p')
  await waitFor(() => expect(notices()[0]?.proposals).toHaveLength(1))
  await changeSettings(ito)
  await user.keyboard('r')
  const dialog = await screen.findByRole('dialog', { name: '文面を差し戻す' })
  await user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '断定を避ける{Enter}')
  await waitFor(() => expect(screen.getByText(/伊藤 直樹 が差し戻し .*断定を避ける/)).toBeTruthy())
})

test('a text that went out by hand keeps its words, its time and its link', async () => {
  const { user } = await openDesk(takahashi, draft)
  await user.keyboard('P')
  await waitFor(() => expect(notices()[0]?.approvals).toHaveLength(1))
  await changeSettings(ito)
  await user.keyboard('A')
  await waitFor(() => expect(notices()[0]?.approvals).toHaveLength(2))
  await changeSettings(takahashi)
  await user.keyboard('m')
  const dialog = await screen.findByRole('dialog', { name: '掲載済みにする' })
  await user.type(within(dialog).getByRole('textbox', { name: /リンク/ }), 'https://status.example.com/1')
  await user.click(within(dialog).getByRole('button', { name: '掲載済みにする' }))
  await waitFor(() => expect(notices()[0]?.posted?.link).toBe('https://status.example.com/1'))
  expect(notices()[0]?.posted?.hash).toBe(textOf(notices()[0]!).hash)
})
