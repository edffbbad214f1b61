import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CompensationScreen } from '../../../renderer/screens/compensation/compensation-screen.tsx'
import type { Command } from '../../../shared/incident/commands.ts'
import { isApproved } from '../../../shared/incident/approval/approval.ts'
import { assessmentOf } from '../../../shared/incident/compensation/compensation.ts'
import { payingRefused, resolutionOf, resolutionStanding } from '../../../shared/incident/compensation/standing.ts'
import { kato, terms } from '../../helpers/compensating.ts'
import { ito } from '../../helpers/people.ts'
import { openAfter } from '../after/open-after.tsx'

const assess = { name: 'compensation.assess', data: { was: null, terms, reason: '' } } as const satisfies Command
const card = (name: string) => within(screen.getByRole('region', { name }))
const dialog = async () => within(await screen.findByRole('dialog'))

test('nothing yet: the screen says what to do, what is next, and that nothing may be paid', async () => {
  await openAfter(CompensationScreen)
  expect(screen.getByText(/「基準を記録」\(N\)/)).toBeTruthy()
  expect(card('手順').getByText('0/9 完了')).toBeTruthy()
  expect(card('手順').getAllByRole('listitem')[0]?.getAttribute('aria-current')).toBe('step')
  expect(card('損失補塡規制').getByText(/事故確認も例外の記録もありません/)).toBeTruthy()
})

test('the basis is written by key, with a price that is read exactly', async () => {
  const { user, state } = await openAfter(CompensationScreen)
  await user.keyboard('n')
  const form = await dialog()
  await user.type(form.getByRole('textbox', { name: /^事象の範囲/ }), '午前の成行注文')
  await user.click(form.getByRole('button', { name: '価格を追加' }))
  await user.type(form.getByRole('textbox', { name: '銘柄 1 行目' }), 'btc')
  await user.type(form.getByRole('textbox', { name: '価格 1 行目' }), '1e400')
  expect(form.getByText(/参照価格 1 行目:指数表記/)).toBeTruthy()
  await user.clear(form.getByRole('textbox', { name: '価格 1 行目' }))
  await user.type(form.getByRole('textbox', { name: '価格 1 行目' }), '9,850,000.50')
  await user.type(form.getByRole('textbox', { name: '価格の出所 1 行目' }), '社内指数')
  await user.click(form.getByRole('button', { name: '記録' }))
  await waitFor(() =>
    expect(assessmentOf(state().compensation)?.value.prices).toEqual([
      { asset: 'BTC', price: '9850000.5', currency: 'JPY', source: '社内指数' }
    ])
  )
  expect(card('基準').getByText(/^未記入:基準時刻、計算式、帰責、原資/)).toBeTruthy()
})

test('a step is done with a note and set back with a reason', async () => {
  const { user, state } = await openAfter(CompensationScreen)
  await user.keyboard('d')
  const form = await dialog()
  await user.type(form.getByRole('textbox'), '対象 42 口座')
  await user.click(form.getByRole('button', { name: '完了にする' }))
  expect(await card('手順').findByText(/対象 42 口座/)).toBeTruthy()
  await user.click(card('手順').getByRole('button', { name: /^未了に戻す/ }))
  expect((await dialog()).getByRole('button', { name: '未了に戻す' })).toHaveProperty('disabled', true)
  expect(state().compensation.steps.get(0)?.at(-1)?.value.done).toBe(true)
})

test('whoever is not of legal is told so at the gate, and the decision waits for it', async () => {
  const { user } = await openAfter(CompensationScreen, [assess])
  await user.click(card('損失補塡規制').getByRole('button', { name: '事故確認・例外を記録' }))
  expect(await screen.findByText('法務の役割だけが行えます。')).toBeTruthy()
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.keyboard('p')
  const form = await dialog()
  expect(form.getByText(/支払いは決められません/)).toBeTruthy()
  expect(form.getByRole('button', { name: '起案する' })).toHaveProperty('disabled', true)
})

test('the commander signs after legal, on the basis that is shown; a changed basis is announced to void it', async () => {
  const { user, line, stream, state } = await openAfter(CompensationScreen, [assess], 'en')
  const basis = assessmentOf(state().compensation)?.id ?? ''
  line.write(stream, { name: 'compensation.clear', data: { kind: 'confirmed', reference: 'J-1', text: '' } }, ito)
  line.write(stream, { name: 'compensation.propose', data: { outcome: 'pay', assessment: basis, text: '' } }, kato)
  await waitFor(() => expect(resolutionOf(state().compensation)).toBeDefined())
  const resolution = resolutionOf(state().compensation)?.id ?? ''
  line.write(stream, { name: 'compensation.approve', data: { resolution, assessment: basis } }, ito)
  expect(await card('Decision').findByText(/Head of treasury or the commander: not approved/)).toBeTruthy()
  await user.click(card('Decision').getByRole('button', { name: 'Approve this decision' }))
  const form = await dialog()
  expect(form.getByText(terms.formula)).toBeTruthy()
  await user.click(form.getByRole('button', { name: 'Approve' }))
  await waitFor(() => expect(payingRefused(state().compensation)).toBeUndefined())
  expect(await card('Decision').findByText(/Approved and in force/)).toBeTruthy()
  await user.keyboard('n')
  expect((await dialog()).getByText(/voids the approvals of the decision/)).toBeTruthy()
  const found = resolutionOf(state().compensation)
  expect(found && isApproved(resolutionStanding(state().compensation, found))).toBe(true)
})
