import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AnswersScreen } from '../../../renderer/screens/support/answers/answers-screen.tsx'
import { answerText } from '../../../shared/incident/answer/answer.ts'
import type { Command } from '../../../shared/incident/commands.ts'
import { wholeSheet } from '../../helpers/arbitrary-notices.ts'
import { ito, suzuki, takahashi } from '../../helpers/people.ts'
import type { Before } from './open-support.tsx'
import { openSupport } from './open-support.tsx'

const facts = (): Before[] => {
  const sheet = wholeSheet()
  const next = { kind: 'time' as const, at: Date.now() + 3_600_000 }
  return [
    {
      command: {
        name: 'fact.set',
        data: { facts: sheet.facts.map((one) => (one.field === 'nextUpdate' ? { ...one, value: next } : one)) }
      },
      minutesAgo: 50,
      by: takahashi
    },
    {
      command: { name: 'eta.estimate', data: { from: null, to: null, basis: '', reviewAt: null } },
      minutesAgo: 49,
      by: takahashi
    }
  ]
}
const drafted = (...topics: string[]): Before[] => [
  ...facts(),
  { command: { name: 'answer.draft', data: { topics } }, minutesAgo: 40 }
]
const list = () => screen.getByRole('navigation', { name: '回答の一覧' })

test('without an answer the screen says how to get them, and one key drafts them all from the facts', async () => {
  const { user, state } = await openSupport(AnswersScreen, facts())
  expect(screen.getByText(/「まとめて下書き」\(G\)/)).toBeTruthy()
  await user.keyboard('g')
  await waitFor(() => expect(state().answers.size).toBe(10))
  expect(within(list()).getByRole('button', { name: /^いつ再開しますか/ })).toBeTruthy()
})

test('an answer is asked for, signed by two and published; then it stands as published', async () => {
  const { user, state, line, stream } = await openSupport(AnswersScreen, drafted('when'), { by: takahashi })
  await user.keyboard('p')
  await waitFor(() => expect([...state().answers.values()][0]?.proposals).toHaveLength(1))
  const answer = () => [...state().answers.values()][0]!
  const texts = [{ answer: answer().id, textHash: answerText(answer()).hash }]
  line.write(stream, { name: 'answer.approve', data: { texts } }, ito)
  await screen.findByRole('button', { name: 'まとめて公開 (1)' })
  await user.keyboard('m')
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('textbox', { name: /リンク/ }), 'https://help.example.com{Enter}')
  await waitFor(() => expect(answer().publications).toHaveLength(1))
  expect(await within(list()).findByText('公開中')).toBeTruthy()
  expect(answer().publications[0]?.link).toBe('https://help.example.com')
})

test('whoever may not sign is told who may', async () => {
  const { user, line, stream, state } = await openSupport(AnswersScreen, drafted('when'), { by: suzuki })
  const answer = [...state().answers.values()][0]!
  const texts = [{ answer: answer.id, textHash: answerText(answer).hash }]
  line.write(stream, { name: 'answer.propose', data: { texts } }, suzuki)
  await within(list()).findByText('承認待ち 0/2')
  await user.click(screen.getByRole('button', { name: '承認' }))
  expect(await screen.findByText(/承認できる役割ではありません。承認するのは 広報、法務 です/)).toBeTruthy()
})

test('what is written over is saved with a fact filled in, and keeps until it is saved', async () => {
  const { user, state } = await openSupport(AnswersScreen, drafted('orders', 'phishing'))
  await user.click(within(list()).getByRole('button', { name: /^出していた注文/ }))
  const body = screen.getByRole('textbox', { name: '回答(日本語)' })
  await user.type(body, '{Enter}次は {{{{nextUpdate}} です')
  expect(screen.getByText(/未保存の変更があります/)).toBeTruthy()
  await user.click(within(list()).getByRole('button', { name: /^不審なメール/ }))
  await user.click(within(list()).getByRole('button', { name: /^出していた注文/ }))
  expect(screen.getByRole('textbox', { name: '回答(日本語)' })).toHaveProperty(
    'value',
    expect.stringContaining('{{nextUpdate}}')
  )
  await user.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => {
    const found = [...state().answers.values()].find(({ topic }) => topic === 'orders')!
    expect(answerText(found).quotes.map(({ field }) => field)).toEqual(['orderPolicy', 'nextUpdate'])
    expect(answerText(found).value.body.ja).not.toContain('{{')
  })
  expect(screen.getAllByText(/要修正/).length).toBeGreaterThan(0)
})

test('a published answer whose fact changed stands first and says so; it is filled anew with one key', async () => {
  const { user, line, stream, state } = await openSupport(AnswersScreen, drafted('when', 'phishing'))
  const texts = () =>
    [...state().answers.values()].map((answer) => ({ answer: answer.id, textHash: answerText(answer).hash }))
  const write = (command: Command, by = takahashi) => line.write(stream, command, by)
  write({ name: 'answer.propose', data: { texts: texts() } })
  write({ name: 'answer.approve', data: { texts: texts() } }, ito)
  write({ name: 'answer.publish', data: { texts: texts(), link: '' } })
  const from = Date.now() + 7_200_000
  write({ name: 'eta.estimate', data: { from, to: from + 3_600_000, basis: '', reviewAt: null } })
  expect(await within(list()).findByText('公開中・事実が変わった')).toBeTruthy()
  expect(screen.getByText(/公開中の版は古い\(想定される復旧時間\)。窓口では読み上げません。/)).toBeTruthy()
  await user.keyboard('f')
  await waitFor(() => expect([...state().answers.values()][0]?.texts).toHaveLength(2))
  expect(await within(list()).findByText('下書き')).toBeTruthy()
})

test('in English it reads as English', async () => {
  await openSupport(AnswersScreen, drafted('when'), { language: 'en' })
  expect(screen.getByRole('navigation', { name: 'List of answers' }).textContent).toContain('When will service resume?')
  expect(screen.getByRole('button', { name: 'Ask for approval' })).toBeTruthy()
})
