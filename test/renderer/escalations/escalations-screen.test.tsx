import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AwayReview } from '../../../renderer/screens/away/away-review.tsx'
import { EscalationStrip } from '../../../renderer/screens/board/escalation/escalation-strip.tsx'
import { EscalationsScreen } from '../../../renderer/screens/escalations/escalations-screen.tsx'
import { route } from '../../../renderer/store/route.ts'
import type { Actor } from '../../../shared/event/envelope.ts'
import { matsumoto, santos, tanaka } from '../../helpers/people.ts'
import { openScreen, openState } from '../timeline/open-screen.tsx'
import { runEngine } from './run-engine.ts'

const MINUTE = 60_000
const transfer = { name: 'signal.report', data: { fact: { kind: 'unauthorisedTransfer', text: '12 BTC' } } } as const

/** The screen after somebody reported a suspected transfer and the engine looked once. */
async function openRaised(person: Actor = matsumoto) {
  const opened = await openScreen(
    (open) => <EscalationsScreen {...open} />,
    person,
    (write) => write(transfer)
  )
  act(() => runEngine(opened.line, opened.stream, Date.now()))
  await screen.findByRole('heading', { level: 2, name: /^ER-12/ })
  return opened
}

const er12 = () => [...openState().escalations.values()].find((one) => one.rule === 'ER-12')

test('where nothing was raised yet it says how something is, and does not ask to choose', async () => {
  await openScreen((open) => <EscalationsScreen {...open} />)
  expect(screen.getByText(/^エスカレーションはまだありません。.*「報告」\(I\)/)).toBeTruthy()
  expect(screen.queryByText('左の一覧から選んでください。')).toBeNull()
})

test('who acknowledges by the key has it, and who is still missing is named', async () => {
  const { user } = await openRaised(santos)
  await user.keyboard('y')
  await waitFor(() => expect(er12()?.acks).toMatchObject([{ person: santos.person, role: 'R-SE-H' }]))
  const standing = within(screen.getByRole('article')).getByText(/受諾していない人/)
  expect(standing.textContent).toContain('ウォレット運用担当')
  expect(standing.textContent).not.toContain('セキュリティ部門責任者')
})

test('who was not asked writes down for whom they have heard it', async () => {
  const { user } = await openRaised(tanaka)
  await user.keyboard('y')
  const dialog = await screen.findByRole('dialog', { name: '受諾の記録' })
  await user.click(within(dialog).getByRole('button', { name: '1 人の受諾を記録' }))
  await waitFor(() => expect(er12()?.acks).toMatchObject([{ person: tanaka.person, role: 'R-SE-H' }]))
})

test('a resolution needs its reason, and stays readable with who gave it', async () => {
  const { user } = await openRaised()
  await user.keyboard('r')
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByRole('button', { name: '解決' }).hasAttribute('disabled')).toBe(true)
  await user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '誤検知{Enter}')
  await waitFor(() => expect(er12()?.resolved?.value).toBe('誤検知'))
  await user.click(screen.getByRole('button', { name: /^終了/ }))
  expect(within(await screen.findByRole('article')).getByText(/松本 彩 が解決.*誤検知/)).toBeTruthy()
})

test('a decision halts the withdrawals of all assets when a person does it, and not before', async () => {
  const { user } = await openRaised()
  expect(openState().cells.get('cryptoOut/*')).toBeUndefined()
  const row = screen.getByText('全銘柄の出金を止める').closest('li') as HTMLElement
  await user.click(within(row).getByRole('button', { name: '実施' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '実施' }))
  await waitFor(() => expect(openState().cells.get('cryptoOut/*')?.state.value).toBe('halted'))
  expect(
    [...openState().decisions.values()].find((one) => one.effect === 'haltAllWithdrawals')?.answer?.value.taken
  ).toBe(true)
})

test('a report from the board is what the engine starts from', async () => {
  const { user, line, stream } = await openScreen(
    ({ state, playbook }) => (
      <>
        <h1>board</h1>
        <EscalationStrip state={state} playbook={playbook} />
      </>
    ),
    matsumoto
  )
  expect(screen.getByRole('heading', { name: /受諾待ちなし/ })).toBeTruthy()
  await user.keyboard('i')
  await user.click(await screen.findByRole('button', { name: '外部で話題になっている' }))
  await user.click(await screen.findByRole('button', { name: '報告する' }))
  await waitFor(() => expect(openState().signals.size).toBe(1))
  act(() => runEngine(line, stream, Date.now()))
  expect(await screen.findByRole('button', { name: /^ER-17 第一報/ })).toBeTruthy()
})

test('what fell due while nobody watched comes as one review, and one key acknowledges all of it', async () => {
  const { user, line, stream } = await openScreen(
    () => (
      <>
        <h1>board</h1>
        <AwayReview />
      </>
    ),
    matsumoto,
    (write) => write(transfer, matsumoto, Date.now() - 50 * MINUTE)
  )
  act(() => {
    route.setState({ at: { screen: 'board', stream } })
    runEngine(line, stream, Date.now() + 60 * MINUTE, Date.now())
  })
  const dialog = await screen.findByRole('dialog', { name: '不在の間に期限が来たもの' })
  expect(within(dialog).getAllByText(/遅れ$/).length).toBeGreaterThan(0)
  await user.keyboard('y')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect([...openState().escalations.values()].every((one) => one.acks.length > 0)).toBe(true)
})
