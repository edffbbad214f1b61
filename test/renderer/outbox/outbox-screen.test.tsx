import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { waysView } from '../../../renderer/screens/ways/ways-view.ts'
import { clock } from '../../../renderer/store/clock.ts'
import { takeSendingMoves } from '../../../renderer/store/outbox-moves.ts'
import { route } from '../../../renderer/store/route.ts'
import { switchLanguage } from '../../../renderer/text/i18n.ts'
import type { Command } from '../../../shared/incident/commands.ts'
import { sendingFacts } from '../../../shared/incident/sending/facts.ts'
import { webhookDraft } from '../../helpers/connector-drafts.ts'
import { openState } from '../timeline/open-screen.tsx'
import { openOutbox, sendingTo } from './open-outbox.tsx'

const brief = (department: string): Command => ({
  name: 'brief.send',
  data: { department, connector: 'k-1', via: '社内Slack', timeZone: 'Asia/Tokyo' }
})
const away = { code: 'unreachable', params: { host: 'hooks.example.com' } } as const
const login = { code: 'login-refused', params: { status: 401 } } as const
const lost = { code: 'answer-lost', params: {} } as const
const open = () =>
  openOutbox({
    before: (write) => {
      write(brief('legal'))
      write(brief('system'))
    }
  })
const row = (name: RegExp) =>
  within(screen.getByRole('navigation', { name: '送信の一覧' })).getByRole('button', { name })
const detail = () => within(screen.getByRole('article'))

describe('an outbox in which nothing is', () => {
  test('says what would bring something into it, and leads to the connectors where there are none', async () => {
    const { user } = await openOutbox()
    const empty = within(screen.getByRole('region', { name: '送信するものはありません' }))
    expect(empty.getByText(/連携先がまだありません/)).toBeTruthy()
    await user.click(empty.getByRole('button', { name: '連携先の設定' }))
    expect(route.getState().at).toEqual({ screen: 'ways' })
  })

  test('leads to the desk where there are some', async () => {
    await openOutbox({ connectors: [webhookDraft('https://hooks.example.com/x')] })
    expect(await screen.findByText(/告知デスクで承認済みの告知を/)).toBeTruthy()
  })
})

describe('a sending', () => {
  test('that failed comes first, with what to do in plain words', async () => {
    const { states } = await open()
    states(sendingFacts.failed(sendingTo('system'), login, null))
    const list = within(screen.getByRole('navigation', { name: '送信の一覧' }))
    expect(list.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['要対応', '進行中'])
    expect(list.getAllByRole('button')[0]?.textContent).toMatch(/失敗.*社内速報・システム.*社内Slack/)
    expect(detail().getAllByText(/^ユーザー名かパスワードが違います\(401\)/)).toHaveLength(1)
  })

  test('that waits says how often it was tried and when it is tried again', async () => {
    const { states } = await open()
    const { id } = sendingTo('legal')
    states(sendingFacts.delayed(sendingTo('legal'), away, null))
    const rows = [
      { sending: id, attempts: 3, nextAt: clock.getState().now + 90_000, counts: null, perMinute: null, leftMs: null }
    ]
    act(() => takeSendingMoves(rows))
    expect(row(/社内速報・法務.*試行 3回.*次の再送まで 1分/)).toBeTruthy()
  })

  test('is released by the key, once its text was read against the facts', async () => {
    const { states, user } = await open()
    states(sendingFacts.held(sendingTo('legal'), 'stale'))
    await user.keyboard('y')
    const dialog = within(await screen.findByRole('dialog', { name: '内容は今も正しいですか' }))
    expect(dialog.getByText(/法務の次の対応/)).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: '正しいので送る' }))
    await waitFor(() => expect(sendingTo('legal').status).toBe('queued'))
  })

  test('in doubt is confirmed with a reason only, and is not sent again', async () => {
    const { states, user } = await open()
    states(sendingFacts.doubted(sendingTo('legal'), lost, null))
    await user.keyboard('c')
    const dialog = within(await screen.findByRole('dialog', { name: '届いていたことを記録' }))
    const confirm = dialog.getByRole('button', { name: '届いていた' })
    expect(confirm.hasAttribute('disabled')).toBe(true)
    await user.type(dialog.getByRole('textbox', { name: /理由/ }), '画面で確認{Enter}')
    await waitFor(() =>
      expect(sendingTo('legal')).toMatchObject({ status: 'delivered', decided: { value: '画面で確認' } })
    )
  })

  test('cannot be released while nobody holds it, and its button says why', async () => {
    await open()
    const button = detail().getByRole('button', { name: /正しいので送る/ })
    expect(button.getAttribute('aria-disabled')).toBe('true')
    expect(button.getAttribute('title')).toBe('保留されていません。')
  })

  test('is cancelled with a reason, and everything that became of it stays readable', async () => {
    const { user } = await open()
    await user.keyboard('x')
    const dialog = within(await screen.findByRole('dialog', { name: '送信を取りやめ' }))
    await user.type(dialog.getByRole('textbox', { name: '理由' }), '誤り{Enter}')
    await waitFor(() => expect([...openState().sendings.values()].map(({ status }) => status)).toContain('cancelled'))
    await user.click(row(/取りやめ/))
    const history = within(detail().getByRole('region', { name: '経過' }))
    expect(history.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('送信を取りやめ'),
      expect.stringContaining('送信待ちに追加')
    ])
  })
})

test('what failed by one connector leads to its settings, and is tried again together by one key', async () => {
  const opened = await openOutbox({
    connectors: [webhookDraft('https://hooks.example.com/x')],
    before: (write) => {
      write(brief('legal'))
      write(brief('system'))
    }
  })
  for (const to of ['legal', 'system']) opened.states(sendingFacts.failed(sendingTo(to), login, null))
  await opened.user.click(detail().getByRole('button', { name: '「社内Slack」の設定を直す' }))
  expect(route.getState().at).toEqual({ screen: 'ways' })
  expect(waysView.getState().dialog).toEqual({ kind: 'edit', id: 'k-1' })
  expect(detail().getByRole('button', { name: '「社内Slack」で失敗した2件をまとめて再送' })).toBeTruthy()
  await opened.user.keyboard('R')
  await waitFor(() =>
    expect([...openState().sendings.values()].map(({ status }) => status)).toEqual(['queued', 'queued'])
  )
})

test('a mailing shows how far it is, how fast, and how long it still takes', async () => {
  const { states } = await open()
  const { id } = sendingTo('legal')
  const counts = { all: 12_000, sent: 3000, refused: 4, unknown: 0 }
  states(sendingFacts.attempted(sendingTo('legal'), 12_000))
  act(() => takeSendingMoves([{ sending: id, attempts: 1, nextAt: null, counts, perMinute: 900, leftMs: 600_000 }]))
  await userPicks(/社内速報・法務/)
  const mailing = within(detail().getByRole('region', { name: '一斉メールの進み具合' }))
  expect(mailing.getByRole('progressbar', { name: '12000件中 3004件' }).getAttribute('aria-valuenow')).toBe('25')
  expect(mailing.getByText('毎分 900件')).toBeTruthy()
  expect(mailing.getByText('残り 約10分')).toBeTruthy()
  expect(mailing.getByRole('button', { name: '拒否された宛先 4件' })).toBeTruthy()
})

test('a mailing that arrived, but for recipients of whom nothing is known, says what to do about them', async () => {
  const { states } = await open()
  states(sendingFacts.delivered(sendingTo('legal'), '', { all: 10, sent: 8, refused: 0, unknown: 2 }))
  await userPicks(/送信済み.*社内速報・法務/)
  expect(detail().getByText(/^届いたか分からない宛先が2件あります/)).toBeTruthy()
})

test('the list is searched and filtered, and counted by each filter', async () => {
  const { states, user } = await open()
  states(sendingFacts.failed(sendingTo('system'), login, null))
  expect(screen.getByRole('button', { name: '要対応 1' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '進行中 1' }))
  expect(screen.queryByRole('button', { name: /社内速報・システム/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'すべて 2' }))
  await user.keyboard('/')
  await user.keyboard('パスワード')
  expect(row(/社内速報・システム/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /社内速報・法務/ })).toBeNull()
})

test('of a drill nothing left the machine, and the screen says so', async () => {
  const { states } = await openOutbox({ drill: true, before: (write) => write(brief('legal')) })
  expect(screen.getByText('訓練です。端末の外へは何も出ていません。')).toBeTruthy()
  states(sendingFacts.blocked(sendingTo()))
  expect(screen.getByText('訓練です。端末の外へは何も出ていません(1件を送信箱で止めました)。')).toBeTruthy()
  expect(detail().getByText(/訓練のため、送信箱が止めました/)).toBeTruthy()
})

test('speaks English', async () => {
  const { states } = await open()
  states(sendingFacts.failed(sendingTo('system'), login, null))
  await act(() => switchLanguage('en'))
  expect(detail().getByRole('heading', { level: 2 }).textContent).toBe('Internal brief: System')
  expect(detail().getByRole('button', { name: /Try now/ })).toBeTruthy()
  expect(detail().getByText(/^The user name or the password is wrong/)).toBeTruthy()
})

async function userPicks(name: RegExp): Promise<void> {
  await act(async () => row(name).click())
}
