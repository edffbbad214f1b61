import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import '../../../renderer/screens/notices/dialogs/dialog-of-kind.tsx'
import { NoticesScreen } from '../../../renderer/screens/notices/notices-screen.tsx'
import { factsView } from '../../../renderer/screens/facts/facts-view.ts'
import { incident } from '../../../renderer/store/incident.ts'
import { route } from '../../../renderer/store/route.ts'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import { ito, takahashi } from '../../helpers/people.ts'
import type { OpenScreen } from '../timeline/open-screen.tsx'
import { openScreen, openState } from '../timeline/open-screen.tsx'
import { writeFacts } from './write-facts.ts'

const notices = () => [...openState().notices.values()]

/** The desk with a first notice on one channel that PR and legal have signed. */
async function openSigned(channel = 'web', before: (write: OpenScreen['write']) => void = writeFacts) {
  const opened = await openScreen(
    (open) => <NoticesScreen {...open} />,
    takahashi,
    (write) => {
      before(write)
      write({ name: 'notice.draft', data: { channels: [channel], stage: 'start' } }, takahashi)
    }
  )
  return opened
}

/** Signs the only notice, by other consoles. */
async function sign({ write }: OpenScreen): Promise<void> {
  const notice = notices()[0]!
  const texts = [{ notice: notice.id, textHash: textOf(notice).hash }]
  write({ name: 'notice.propose', data: { texts } }, takahashi)
  write({ name: 'notice.approve', data: { texts } }, ito)
  await screen.findAllByText('承認済み 2/2')
}

test('one key copies both languages, title first', async () => {
  const { user } = await openSigned()
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await user.keyboard('c')
  const { title, body } = textOf(notices()[0]!).value
  await waitFor(() => expect(write).toHaveBeenCalledWith(`${title?.ja}\n\n${body.ja}\n\n${title?.en}\n\n${body.en}`))
})

test('the post window opens with the text in it, and what was posted there is then marked', async () => {
  const opened = await openSigned('social')
  await sign(opened)
  const followed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function follow(
    this: HTMLAnchorElement
  ) {
    address = this.href
  })
  let address = ''
  await opened.user.keyboard('o')
  const dialog = await screen.findByRole('dialog', { name: '投稿画面を開く' })
  await opened.user.click(within(dialog).getByRole('button', { name: '開く' }))
  expect(await screen.findByRole('dialog', { name: '掲載済みにする' })).toBeTruthy()
  expect(address).toContain('https://x.com/intent/post?text=')
  expect(decodeURIComponent(address)).toContain(textOf(notices()[0]!).value.body.ja)
  followed.mockRestore()
})

test('without a connector the desk says so; with one a text is handed to the outbox and frozen', async () => {
  const opened = await openSigned('push')
  await sign(opened)
  await opened.user.keyboard('s')
  expect(await screen.findByText(/連携先は設定されていません/)).toBeTruthy()
  await opened.user.keyboard('{Escape}')
  const config = { kind: 'webhook', form: 'json', host: '', languages: 'both', certificate: '' } as const
  const draft = {
    name: 'アプリ通知',
    config,
    channels: ['push'],
    briefs: [],
    secrets: { address: 'https://push.example.com/x' }
  }
  expect(await opened.line.request('connector.save', { id: null, draft })).toMatchObject({ ok: true })
  act(() => incident.setState({ status: 'loading' }))
  act(() => incident.setState({ status: 'ready' }))
  await screen.findByRole('button', { name: '送信する' })
  await opened.user.keyboard('s')
  await opened.user.click(await screen.findByRole('button', { name: '送信箱へ渡す' }))
  await waitFor(() => expect(notices()[0]?.deliveries).toMatchObject([{ connector: 'k-1', outcome: 'queued' }]))
  expect(screen.getByText(/アプリ通知 — /)).toBeTruthy()
  await opened.user.click(screen.getByRole('button', { name: '送信箱で見る' }))
  expect(route.getState().at).toMatchObject({ screen: 'outbox' })
})

test('a planned time stands in the list, and can be dropped', async () => {
  const opened = await openSigned()
  await sign(opened)
  await opened.user.keyboard('t')
  const dialog = await screen.findByRole('dialog', { name: '掲載時刻を決める' })
  await opened.user.click(within(dialog).getByRole('button', { name: '現在' }))
  await opened.user.click(within(dialog).getByRole('button', { name: '掲載時刻を決める' }))
  expect((await screen.findAllByText('掲載予定')).length).toBeGreaterThan(0)
  await opened.user.keyboard('t')
  await opened.user.click(await screen.findByRole('button', { name: '予定を取り消す' }))
  await waitFor(() => expect(notices()[0]?.planned?.value).toBeNull())
})

test('a correction refers to what it corrects, with its reason, and a withdrawal needs one', async () => {
  const opened = await openSigned()
  await sign(opened)
  opened.write({ name: 'notice.post', data: { notice: notices()[0]!.id, link: '', proof: null } }, takahashi)
  await screen.findByText('掲載の証拠がまだありません')
  await opened.user.keyboard('x')
  const dialog = await screen.findByRole('dialog', { name: '訂正を作る' })
  await opened.user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '時刻の誤り{Enter}')
  await waitFor(() => expect(notices()).toHaveLength(2))
  expect(screen.getByText(/の告知を訂正するもの:時刻の誤り/)).toBeTruthy()
  expect(textOf(notices()[1]!).value.body.ja).toContain('【訂正】')
  await opened.user.keyboard('w')
  const down = await screen.findByRole('dialog', { name: '取り下げる' })
  expect(within(down).getByRole('button', { name: '取り下げる' }).hasAttribute('disabled')).toBe(true)
})

test('a finding about a fact leads to that fact on the sheet', async () => {
  const { user } = await openSigned('web', () => undefined)
  const found = await screen.findByText(/事実票に「原因」がありません/)
  await user.click(within(found.closest('li') as HTMLElement).getByRole('button', { name: '事実票で直す' }))
  expect(route.getState().at).toMatchObject({ screen: 'facts' })
  expect(factsView.getState().selected).toBe('cause')
})

test('a search narrows the list to the texts that hold the words', async () => {
  const opened = await openSigned()
  opened.write({ name: 'notice.draft', data: { channels: ['push'], stage: 'update' } }, takahashi)
  const list = screen.getByRole('navigation', { name: '告知の回' })
  await waitFor(() => expect(list.querySelectorAll('[data-notice]')).toHaveLength(2))
  await opened.user.keyboard('/')
  await opened.user.keyboard('プッシュ')
  await waitFor(() => expect(list.querySelectorAll('[data-notice]')).toHaveLength(1))
  await opened.user.keyboard('zzz')
  expect(await screen.findByText('該当する文面はありません。')).toBeTruthy()
})
