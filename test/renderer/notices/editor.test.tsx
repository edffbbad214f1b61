import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import '../../../renderer/screens/notices/dialogs/dialog-of-kind.tsx'
import { NoticesScreen } from '../../../renderer/screens/notices/notices-screen.tsx'
import type { Command } from '../../../shared/incident/commands.ts'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import { ito, takahashi } from '../../helpers/people.ts'
import { openScreen, openState } from '../timeline/open-screen.tsx'
import { writeFacts } from './write-facts.ts'

const notice = () => [...openState().notices.values()][0]!
const body = () => textOf(notice()).value.body
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

/** The desk with a first notice on one channel. */
const openEditor = (channel = 'web') =>
  openScreen(
    (open) => <NoticesScreen {...open} />,
    takahashi,
    (write) => {
      writeFacts(write)
      write({ name: 'notice.draft', data: { channels: [channel], stage: 'start' } }, takahashi)
    }
  )

/** Types a whole text at once: letter by letter would outlast a test's patience. */
const write = (name: string, text: string) => fireEvent.change(field(name), { target: { value: text } })

test('what is typed is kept, said to be unsaved, and on disk after the key', async () => {
  const { user } = await openEditor()
  write('本文(日本語)', `${body().ja}\nご迷惑をおかけします。`)
  expect(screen.getAllByText(/未保存の変更があります/).length).toBeGreaterThan(0)
  expect(body().ja).not.toContain('ご迷惑')
  field('本文(日本語)').focus()
  await user.keyboard('{Control>}s{/Control}')
  await waitFor(() => expect(body().ja).toContain('ご迷惑'))
  expect(screen.queryByText(/未保存の変更があります/)).toBeNull()
  expect(screen.getByText(/に保存済み\(高橋 翔\)/)).toBeTruthy()
})

test('going elsewhere saves, but not where signatures would die of it', async () => {
  const { user } = await openEditor()
  field('本文(英語)').focus()
  write('本文(英語)', `${body().en} Sorry.`)
  act(() => field('本文(英語)').blur())
  await waitFor(() => expect(body().en).toContain('Sorry.'))
  await user.keyboard('p')
  await waitFor(() => expect(notice().approvals).toHaveLength(1))
  act(() => field('本文(英語)').focus())
  write('本文(英語)', `${body().en} Very.`)
  expect(screen.getByText(/署名 1 件が無効になります/)).toBeTruthy()
  act(() => field('本文(英語)').blur())
  expect(body().en).not.toContain('Very.')
  expect(field('本文(英語)').value).toContain('Very.')
})

test('a text that another person changed meanwhile is neither overwritten nor lost', async () => {
  const opened = await openEditor()
  write('本文(日本語)', 'わたしの文面')
  const { value, hash } = textOf(notice())
  const theirs: Command = {
    name: 'notice.edit',
    data: {
      notice: notice().id,
      was: hash,
      title: value.title,
      body: { ...value.body, ja: `${value.body.ja} 法務` },
      confirms: []
    }
  }
  act(() => opened.write(theirs, ito))
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('伊藤 直樹 さんが文面を変えました')
  expect(field('本文(日本語)').value).toBe('わたしの文面')
  await opened.user.click(within(alert).getByRole('button', { name: '自分の文面を続ける' }))
  await opened.user.click(screen.getByRole('button', { name: /^保存/ }))
  await waitFor(() => expect(body().ja).toBe('わたしの文面'))
})

test('the rules look at what is being typed, and a parity finding leads to the language to mend', async () => {
  const { user } = await openEditor()
  write('本文(英語)', body().en.replace(/Trading, withdrawals/, 'Trading, withdrawals of 3 BTC'))
  const found = await screen.findByText(/もう一方の言語にある銘柄がありません:BTC/)
  const row = found.closest('li') as HTMLElement
  await user.click(within(row).getByRole('button', { name: '日本語を直す' }))
  await waitFor(() => expect(document.activeElement).toBe(field('本文(日本語)')))
})

test('a social post is counted as the platform counts', async () => {
  await openEditor('social')
  write('本文(日本語)', 'あ'.repeat(141))
  expect((await screen.findAllByText(/282\/280.*2 超過/)).length).toBe(1)
})

test('what a person changed stands out against the template, and the preview shows the channel', async () => {
  const { user } = await openEditor('push')
  write('件名(日本語)', '売買を止めています')
  await user.click(screen.getByRole('radio', { name: '差分' }))
  const japanese = screen.getByRole('region', { name: '日本語' })
  expect(japanese.querySelector('ins')?.textContent).toBeTruthy()
  expect(japanese.querySelector('del')?.textContent).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: '見え方' }))
  expect(within(screen.getByRole('region', { name: '日本語' })).getByText('スマートフォンの通知')).toBeTruthy()
})

test('a text over which a person wrote is filled again only after it was shown what changes', async () => {
  const { user } = await openEditor()
  const first = body().ja
  write('本文(日本語)', `${first}\nご迷惑をおかけします。`)
  field('本文(日本語)').focus()
  await user.keyboard('{Control>}s{/Control}')
  await waitFor(() => expect(body().ja).toContain('ご迷惑'))
  act(() => field('本文(日本語)').blur())
  await user.keyboard('f')
  const dialog = await screen.findByRole('dialog', { name: '事実から作り直す' })
  expect(dialog.querySelector('del')?.textContent).toContain('ご迷惑')
  expect(body().ja).toContain('ご迷惑')
  await user.click(within(dialog).getByRole('button', { name: '事実から作り直す' }))
  await waitFor(() => expect(body().ja).not.toContain('ご迷惑'))
})

test('an earlier version comes back as something to be saved', async () => {
  const { user } = await openEditor()
  const first = body().ja
  write('本文(日本語)', '別の文面')
  field('本文(日本語)').focus()
  await user.keyboard('{Control>}s{/Control}')
  await waitFor(() => expect(body().ja).toBe('別の文面'))
  await user.click(screen.getByRole('radio', { name: '差分' }))
  await user.click(screen.getByRole('button', { name: 'この文面に戻す' }))
  expect(field('本文(日本語)').value).toBe(first)
  expect(body().ja).toBe('別の文面')
})

test('a field that the text says in other words is confirmed and blocks no longer', async () => {
  const { user } = await openEditor()
  write('本文(日本語)', body().ja.replace('売買と出金ができません', '売買・出金はご利用いただけません'))
  const found = await screen.findByText(/「顧客への影響」を述べていません/)
  await user.click(within(found.closest('li') as HTMLElement).getByRole('button', { name: '別の言い方で述べている' }))
  await waitFor(() => expect(textOf(notice()).confirmed).toContain('impact'))
  expect(screen.queryByText(/「顧客への影響」を述べていません/)).toBeNull()
})
