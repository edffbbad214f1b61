import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { KnownScreen } from '../../../renderer/screens/known/known-screen.tsx'
import { knownView } from '../../../renderer/screens/known/known-view.ts'
import { clock } from '../../../renderer/store/clock.ts'
import { route } from '../../../renderer/store/route.ts'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import { wholeSheet } from '../../helpers/arbitrary-notices.ts'
import { words } from '../../helpers/given-notices.ts'
import { ito, takahashi } from '../../helpers/people.ts'
import type { OpenScreen } from '../timeline/open-screen.tsx'
import { openScreen, openState } from '../timeline/open-screen.tsx'

const MINUTE = 60_000
let now = 0

beforeEach(() => {
  now = Date.now()
  clock.setState({ now })
})

const open = (before: (write: OpenScreen['write']) => void = () => undefined) =>
  openScreen((shown) => <KnownScreen {...shown} />, takahashi, before)

/** A post on the mail channel that was noted half a minute ago, and a first notice that is out on the website now. */
async function openPosted() {
  const opened = await open((write) => {
    write({ name: 'fact.set', data: wholeSheet(600_000_000) }, takahashi)
    write({ name: 'eta.estimate', data: { from: null, to: null, basis: '', reviewAt: null } }, takahashi)
    write({ name: 'mark.post', data: { channel: 'email', nextUpdateAt: null } }, takahashi, now - MINUTE / 2)
    write({ name: 'notice.draft', data: { channels: ['web'], stage: 'start' } }, takahashi)
  })
  const [notice] = [...openState().notices.values()]
  if (!notice) throw new Error('there is no notice')
  const texts = [{ notice: notice.id, textHash: textOf(notice).hash }]
  opened.write({ name: 'notice.propose', data: { texts } }, takahashi)
  opened.write({ name: 'notice.approve', data: { texts } }, ito)
  const postedAt = Date.now()
  opened.write({ name: 'notice.post', data: { notice: notice.id, link: '', proof: null } }, takahashi, postedAt)
  await waitFor(() => expect(within(web()).getByText(/売買と出金ができません/)).toBeTruthy())
  return { ...opened, notice, postedAt }
}

const web = () => screen.getByRole('region', { name: /^ウェブサイト/ })
const slider = () => screen.getByRole('slider', { name: '時刻' })

test('shows the text that stood on each channel, and which carried nothing', async () => {
  await openPosted()
  expect(within(web()).getByText(/から掲載/)).toBeTruthy()
  expect(within(screen.getByRole('region', { name: 'メール' })).getByText(/文面は記録されていません/)).toBeTruthy()
  const push = screen.getByRole('region', { name: 'アプリのプッシュ通知' })
  expect(within(push).getByText('この時点では何も掲載されていません。')).toBeTruthy()
})

test('the slider goes by minutes with the arrows, and before the post there is no text', async () => {
  const { postedAt } = await openPosted()
  fireEvent.keyDown(slider(), { key: 'ArrowLeft' })
  expect(within(web()).getByText('この時点では何も掲載されていません。')).toBeTruthy()
  expect(knownView.getState().at).toBeLessThan(postedAt)
  fireEvent.keyDown(slider(), { key: 'PageUp' })
  expect(within(web()).getByText(/売買と出金ができません/)).toBeTruthy()
})

test('the keys go from change to change and back to now, switch the language of the texts and copy them', async () => {
  const { user, postedAt } = await openPosted()
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined)
  await user.keyboard(',')
  expect(knownView.getState().at).toBeLessThan(postedAt)
  await user.keyboard('0[[')
  expect(knownView.getState().at).toBe(now - MINUTE / 2)
  expect(screen.getByRole('button', { name: '今に追従' }).getAttribute('aria-pressed')).toBe('false')
  expect(screen.getByRole('button', { name: /^前の変化/ }).getAttribute('aria-disabled')).toBe('true')
  await user.keyboard(']')
  expect(knownView.getState().at).toBe(postedAt)
  await user.keyboard('l')
  expect(within(web()).getByText(/No trading, no withdrawals/)).toBeTruthy()
  await user.keyboard('c')
  await waitFor(() => expect(written).toHaveBeenCalledWith(expect.stringContaining('No trading, no withdrawals')))
  await user.keyboard('0')
  expect(screen.getByRole('button', { name: '今に追従' }).getAttribute('aria-pressed')).toBe('true')
})

test('the keys work while the slider has the focus, and those of the slider stay its own', async () => {
  const { user, postedAt } = await openPosted()
  slider().focus()
  await user.keyboard('[[')
  expect(knownView.getState().at).toBe(now - MINUTE / 2)
  await user.keyboard('{PageUp}')
  expect(knownView.getState().at).toBe(postedAt)
  await user.keyboard('0')
  expect(knownView.getState().at).toBeNull()
})

test('a typed time is looked at', async () => {
  const { user } = await openPosted()
  await user.keyboard('t')
  const box = document.activeElement as HTMLInputElement
  expect(box.getAttribute('aria-label')).toBe('時刻を指定 時刻')
  const earlier = new Date(now - 10 * MINUTE + 9 * 60 * MINUTE).toISOString()
  fireEvent.change(document.querySelectorAll('[data-known-time] input')[0] as HTMLInputElement, {
    target: { value: earlier.slice(0, 10) }
  })
  fireEvent.change(box, { target: { value: earlier.slice(11, 16) } })
  await waitFor(() => expect(within(web()).getByText('この時点では何も掲載されていません。')).toBeTruthy())
})

test('a text that was taken down is gone from then on, and its moment is one click away', async () => {
  const { user, write, notice, postedAt } = await openPosted()
  write({ name: 'notice.withdraw', data: { notice: notice.id, reason: '誤り' } }, takahashi, postedAt + 1000)
  expect(await within(web()).findByText(/に取り下げ$/)).toBeTruthy()
  const moments = screen.getByRole('region', { name: /変化した時刻/ })
  await user.click(within(moments).getByRole('button', { name: /掲載\s*ウェブサイト/ }))
  expect(within(web()).getByText(/売買と出金ができません/)).toBeTruthy()
  expect(within(web()).getByText(/まで$/)).toBeTruthy()
})

test('what we knew and customers were not told stands first', async () => {
  const { write, postedAt } = await openPosted()
  const facts = [{ field: 'impact', value: words('売買のみ', 'Trading only') }]
  write({ name: 'fact.set', data: { facts } }, takahashi, postedAt + 1000)
  write({ name: 'mark.post', data: { channel: 'push', nextUpdateAt: null } }, takahashi, postedAt + 2000)
  const table = screen.getByRole('table')
  await waitFor(() => {
    const [, first] = within(table).getAllByRole('row')
    expect(first?.textContent).toMatch(/未告知古い内容 1経路ウェブサイト.*顧客への影響売買のみ/)
  })
})

test('where nothing was posted yet it says where to begin', async () => {
  const { user, stream } = await open()
  expect(screen.getByText(/まだ何も掲載されていません/)).toBeTruthy()
  await user.click(screen.getAllByRole('button', { name: '告知デスクを開く' }).at(-1) as HTMLElement)
  expect(route.getState().at).toEqual({ screen: 'notices', stream })
})

test('the paper has every channel whole and what we knew, in the language of the texts', async () => {
  const { user } = await openPosted()
  const print = vi.fn()
  vi.stubGlobal('print', print)
  await user.keyboard('lp')
  expect(print).toHaveBeenCalledOnce()
  window.dispatchEvent(new Event('beforeprint'))
  const heading = screen.getByRole('heading', { level: 1, name: /^What customers could read at .*JST/ })
  const paper = within(heading.parentElement as HTMLElement)
  expect(paper.getByText(/No trading, no withdrawals/, { selector: 'blockquote' })).toBeTruthy()
  expect(paper.getByText(/A post was noted at/)).toBeTruthy()
  expect(paper.getAllByText('Nothing was posted at this time.')).toHaveLength(2)
  expect(paper.getByRole('row', { name: /^Told Customer impact/i })).toBeTruthy()
  window.dispatchEvent(new Event('afterprint'))
  await waitFor(() => expect(heading.isConnected).toBe(false))
})
