import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { WatchScreen } from '../../../renderer/screens/recovery/watch/watch-screen.tsx'
import { metricsOf } from '../../../shared/incident/monitor/limits.ts'
import { cancelOnly } from '../../helpers/climbing.ts'
import { declared, given, playbook, step } from '../../helpers/given.ts'
import { openRecovery } from './open-recovery.tsx'

const metrics = metricsOf(given(declared()).state, playbook)
const trigger = metrics.find(({ rehalt, side }) => rehalt && side === 'above') ?? metrics[0]
const name = trigger?.name.ja ?? ''
const beyond = String(Number(trigger?.limit ?? '0') + 1)

test('before anything opened the screen says how the watch begins', async () => {
  await openRecovery(WatchScreen, { steps: [declared()], at: 5 })
  expect(screen.getByText(/まだ始まっていません/)).toBeTruthy()
  const rows = within(screen.getByRole('list', { name: '安定の条件' })).getAllByRole('listitem')
  expect(rows.slice(0, 3).map((row) => row.textContent)).toEqual([
    '開始待ち 監視時間の経過',
    '開始待ち 決めた間隔での測定',
    '開始待ち 全指標が基準内'
  ])
  expect(rows[3]?.textContent).toMatch(/^未達/)
})

test('a look past a re-halt limit says so while it is typed, and asks for a step back once it is recorded', async () => {
  const { user, state } = await openRecovery(WatchScreen, { steps: cancelOnly, at: 63 })
  await user.keyboard('n')
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByRole('button', { name: '記録' })).toHaveProperty('disabled', true)
  const [field] = within(dialog)
    .getAllByRole('textbox')
    .filter((one) => one.getAttribute('inputmode') === 'decimal')
    .filter((_, place) => metrics.filter(({ on }) => on)[place]?.id === trigger?.id)
  await user.type(field as HTMLElement, beyond)
  expect(within(dialog).getByText('基準外です')).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: '記録' }))
  await waitFor(() => expect(state().monitor.readings.size).toBe(1))
  expect(await screen.findByText(new RegExp(`再停止条件に該当:${name.slice(0, 6)}`))).toBeTruthy()
  expect(screen.getByRole('button', { name: '段を戻す(再開のはしごへ)' })).toBeTruthy()
})

test('a limit is changed for a reason', async () => {
  const { user, state } = await openRecovery(WatchScreen, { steps: cancelOnly, at: 63 })
  await user.click(screen.getAllByRole('button', { name: '基準を変更' })[0] as HTMLElement)
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('理由を入力してください。')).toBeTruthy()
  await user.type(within(dialog).getByRole('textbox', { name: /変更の理由/ }), '再開会議の決定')
  await user.click(within(dialog).getByRole('button', { name: '記録' }))
  await waitFor(() => expect(state().monitor.limits.size).toBe(1))
})

test('ended early it needs a reason, keeps what is left with its owner, and can begin again', async () => {
  const { user, state } = await openRecovery(WatchScreen, { steps: cancelOnly, at: 63 })
  await user.keyboard('x')
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByRole('button', { name: '監視を終了' })).toHaveProperty('disabled', true)
  await user.click(within(dialog).getByRole('button', { name: '残課題を追加' }))
  await user.type(within(dialog).getByRole('textbox', { name: '残課題' }), '出金の再開')
  await user.type(within(dialog).getByRole('textbox', { name: '担当' }), '加藤 仁')
  await user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '体制を縮小')
  await user.click(within(dialog).getByRole('button', { name: '監視を終了' }))
  await waitFor(() => expect(state().monitor.closed?.left).toEqual([{ text: '出金の再開', owner: '加藤 仁' }]))
  expect(await screen.findByText('出金の再開(担当 加藤 仁)')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '監視を再び始める' }))
  const second = await screen.findByRole('dialog')
  await user.type(within(second).getByRole('textbox', { name: /理由/ }), '早すぎた')
  await user.click(within(second).getByRole('button', { name: '監視を再び始める' }))
  await waitFor(() => expect(state().monitor.closed).toBeUndefined())
})

test('in English the criteria and what is left read in English', async () => {
  const look = step('monitor.record', { readings: [{ metric: trigger?.id ?? '', value: '0' }], note: '' }, { at: 62 })
  await openRecovery(WatchScreen, { steps: [...cancelOnly, look], at: 63, language: 'en' })
  expect(screen.getByText(/no service halted/)).toBeTruthy()
  expect(screen.getByText(/services not back to normal/)).toBeTruthy()
})
