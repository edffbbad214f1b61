import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LadderScreen } from '../../../renderer/screens/recovery/ladder/ladder-screen.tsx'
import { cancelOnly, ready } from '../../helpers/climbing.ts'
import { declared, step } from '../../helpers/given.ts'
import { executive, goFor } from '../../helpers/resuming.ts'
import { openRecovery } from './open-recovery.tsx'

const against = () => screen.getByRole('list', { name: '進めない理由' })
const cellOf = (state: Awaited<ReturnType<typeof openRecovery>>['state'], service: string) =>
  state().cells.get(`${service}/*`)?.state.value

test('the ladder for the type is chosen in one click', async () => {
  const { user, state } = await openRecovery(LadderScreen, { steps: [declared()], at: 5 })
  const standing = () => screen.queryByRole('region', { name: '再開のはしご' })
  expect(standing()).toBeNull()
  await user.click(screen.getByRole('button', { name: '「標準」を使う' }))
  await waitFor(() => expect(state().resumption.ladder?.value).toBe('default'))
  expect(await screen.findByRole('list', { name: '段' })).toBeTruthy()
  expect(standing()?.textContent).toContain('まだ開いていません')
})

test('what stands against the next step is named, with the people whose go is missing', async () => {
  await openRecovery(LadderScreen, { steps: ready, at: 55 })
  expect(screen.getByRole('heading', { name: '第2段「注文取消のみ」' })).toBeTruthy()
  expect(within(against()).getByText(/RG-12 二者が承認した/)).toBeTruthy()
  expect(screen.getByText('可(Go)がまだない:危機対策本部長(指揮者)、当番役員', { exact: false })).toBeTruthy()
  const button = screen.getByRole('button', { name: 'この段へ進む' })
  expect(button.getAttribute('aria-disabled')).toBe('true')
  expect(button.title).toMatch(/RG-12 二者が承認した/)
})

test('go by one key, and the step by another once both have said it', async () => {
  const [, second] = goFor('default-2', 54)
  const steps = second ? [...ready, second] : ready
  const { user, state } = await openRecovery(LadderScreen, { steps, at: 55 })
  await user.keyboard('g')
  expect(await screen.findByText('進めます。妨げるものはありません。')).toBeTruthy()
  await user.keyboard('u')
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText(/取引所\(板\)売買/)).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: /件を開ける/ }))
  await waitFor(() => expect(cellOf(state, 'spot')).toBe('cancelOnly'))
  expect(await screen.findByText('現在 第2段「注文取消のみ」')).toBeTruthy()
  expect(screen.getByRole('heading', { name: '第3段「注文受付(約定なし)」' })).toBeTruthy()
})

test('no-go needs a reason', async () => {
  const { user, state } = await openRecovery(LadderScreen, { steps: ready, at: 55 })
  await user.keyboard('x')
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByRole('button', { name: '否(No-Go)' })).toHaveProperty('disabled', true)
  await user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '監視が足りない')
  await user.click(within(dialog).getByRole('button', { name: '否(No-Go)' }))
  await waitFor(() => expect(state().resumption.goes.get('default-2')?.at(-1)?.reason).toBe('監視が足りない'))
})

test('what only the clock holds back says until when', async () => {
  await openRecovery(LadderScreen, { steps: [...cancelOnly, ...goFor('default-3', 61)], at: 62 })
  expect(within(against()).getByText(/現在の段の最短維持時間/)).toBeTruthy()
  expect(screen.getByText(/時間だけが残っています/)).toBeTruthy()
  expect(screen.getByText(/^最短維持 1[34]分$/)).toBeTruthy()
})

test('an override is asked by one and signed by another, and then the step is free', async () => {
  const scope = { kind: 'step', stage: 'default-2', assets: ['*'] } as const
  const ask = step('resume.override', { scope: { ...scope, assets: ['*'] }, reason: '入金者の安全のため' }, { at: 54 })
  const { user, state } = await openRecovery(LadderScreen, { steps: [...ready, ask], at: 55, by: executive })
  const box = screen.getByRole('region', { name: '例外(未充足のまま進む)' })
  expect(within(box).getByText(/未充足:RG-12/)).toBeTruthy()
  await user.click(within(box).getByRole('button', { name: '署名' }))
  await user.click(await screen.findByRole('button', { name: '署名する' }))
  await waitFor(() => expect([...state().resumption.overrides.values()][0]?.signed).toBeTruthy())
  expect(await screen.findByText(/例外が有効/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'この段へ進む' }).getAttribute('aria-disabled')).toBe('false')
})

test('whoever asked for an override cannot sign it', async () => {
  const ask = step(
    'resume.override',
    { scope: { kind: 'step', stage: 'default-2', assets: ['*'] }, reason: '急ぐ' },
    { at: 54 }
  )
  await openRecovery(LadderScreen, { steps: [...ready, ask], at: 55 })
  const box = screen.getByRole('region', { name: '例外(未充足のまま進む)' })
  expect(within(box).getByRole('button', { name: '署名' }).title).toMatch(/松本 彩 さん以外/)
})

test('one command steps back, and says what it closes', async () => {
  const { user, state } = await openRecovery(LadderScreen, { steps: cancelOnly, at: 65 })
  await user.keyboard('b')
  const dialog = await screen.findByRole('dialog')
  expect(within(within(dialog).getByRole('list', { name: '閉じるもの' })).getByText(/取引所\(板\)売買/)).toBeTruthy()
  await user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '板が合わない')
  await user.click(within(dialog).getByRole('button', { name: '戻す' }))
  await waitFor(() => expect(cellOf(state, 'spot')).toBe('halted'))
  expect(await screen.findByText(/全停止へ戻した/)).toBeTruthy()
  expect(screen.getByText(/再停止 1回目の後/)).toBeTruthy()
})

test('a gate is judged with evidence, and what the console knows to be missing cannot be called met', async () => {
  const steps = [declared(), step('resume.choose', { ladder: 'default', reason: '' })]
  const { user, state } = await openRecovery(LadderScreen, { steps, at: 20 })
  await user.click(screen.getByRole('button', { name: 'RG-03 を判定' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getAllByText(/資産保全点検をまだ始めていない/).length).toBeGreaterThan(0)
  expect(within(dialog).getByRole('button', { name: '記録' })).toHaveProperty('disabled', true)
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: 'RG-05 を判定' }))
  const second = await screen.findByRole('dialog')
  await user.type(within(second).getByRole('textbox', { name: /根拠/ }), '3社の価格を確認')
  await user.click(within(second).getByRole('button', { name: '記録' }))
  await waitFor(() => expect(state().resumption.gates.get('RG-05')?.at(-1)?.value).toBe('met'))
})

test('treatment, notice and participants are recorded where they are asked for', async () => {
  const steps = [declared(), step('resume.choose', { ladder: 'default', reason: '' })]
  const { user, state } = await openRecovery(LadderScreen, { steps, at: 20 })
  await user.keyboard('t')
  let dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('textbox', { name: /根拠となる規約/ }), '約款 第12条')
  await user.click(within(dialog).getByRole('button', { name: '決定' }))
  await waitFor(() => expect(state().resumption.treatments).toHaveLength(1))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.keyboard('a')
  dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: '記録' }))
  await waitFor(() => expect(state().resumption.announcements.length).toBeGreaterThan(0))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.keyboard('r')
  dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('textbox', { name: /参加者名/ }), '甲証券')
  const share = within(dialog).getByRole('textbox', { name: '売買代金の割合(%)' })
  await user.clear(share)
  await user.type(share, '62.5')
  await user.click(within(dialog).getByRole('button', { name: '記録' }))
  expect(await screen.findByText('62.5%')).toBeTruthy()
  expect(screen.getByText(/準備完了 1\/1、売買代金 62.5%/)).toBeTruthy()
})

test('steps are planned, and moving a plan asks for a reason', async () => {
  const plan = step(
    'resume.plan',
    { plans: [{ stage: 'default-2', at: Date.UTC(2026, 2, 1, 1) }], reason: '' },
    { at: 21 }
  )
  const { user } = await openRecovery(LadderScreen, { steps: [...ready, plan], at: 55 })
  await user.keyboard('p')
  const dialog = await screen.findByRole('dialog')
  const confirm = within(dialog).getByRole('button', { name: '予定を記録' })
  expect(confirm).toHaveProperty('disabled', true)
  const field = within(dialog).getByRole('textbox', { name: /第2段 注文取消のみ 時刻/ })
  await user.clear(field)
  await user.type(field, '23:59')
  expect(within(dialog).getByText('理由を入力してください。')).toBeTruthy()
})

test('in English it reads in English', async () => {
  await openRecovery(LadderScreen, { steps: cancelOnly, at: 62, language: 'en' })
  expect(screen.getByText('On step 2 “Cancel only”')).toBeTruthy()
  expect(screen.getByText(/the present step is still to be held/)).toBeTruthy()
})

test('the answers of participants are taken in from a CSV, whole or not at all', async () => {
  const { user, state, line, stream } = await openRecovery(LadderScreen, { steps: ready, at: 55 })
  const before = line.eventsOf(stream).length
  await user.keyboard('i')
  const dialog = await screen.findByRole('dialog', { name: '参加者の回答を取り込む' })
  const field = within(dialog).getByRole('textbox', { name: /貼り付け/ })
  await user.click(field)
  await user.paste('会社,電話\nA証券,03')
  expect(within(dialog).getByText('列が見つかりません:売買代金の割合')).toBeTruthy()
  await user.clear(field)
  await user.click(field)
  await user.paste('参加者,売買代金の割合,回答\nA証券,60,準備完了\nB証券,1e400,準備完了')
  expect(within(dialog).getByText(/売買代金の割合: 指数表記/)).toBeTruthy()
  expect(line.eventsOf(stream)).toHaveLength(before)
  await user.clear(field)
  await user.click(field)
  await user.paste('参加者,売買代金の割合,回答\nA証券,60,準備完了\nB証券,41,')
  expect(within(dialog).getByText(/100/)).toBeTruthy()
  expect(within(dialog).getByRole('button', { name: '2社を記録' })).toHaveProperty('disabled', true)
  await user.clear(field)
  await user.click(field)
  await user.paste('参加者,売買代金の割合,回答\nA証券,60,準備完了\nB証券,40,')
  await user.click(within(dialog).getByRole('button', { name: '2社を記録' }))
  await waitFor(() => expect(state().resumption.participants.get('B証券')?.value).toBe('asked'))
  expect(line.eventsOf(stream)).toHaveLength(before + 1)
})
