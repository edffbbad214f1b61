import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SettingsScreen } from '../../../renderer/screens/settings/settings-screen.tsx'
import { route } from '../../../renderer/store/route.ts'
import type { OpenPage } from '../home/open-page.tsx'
import { openPage } from '../home/open-page.tsx'

const backup = { name: 'haltdesk-1.db', at: Date.UTC(2026, 0, 1, 0, 0), size: 290_000, events: 412 }
const open = (answers: NonNullable<Parameters<typeof openPage>[1]>['answers'] = {}) =>
  openPage(<SettingsScreen />, { answers })
const sent = ({ line }: OpenPage, name: string) => line.asked.filter((one) => one.name === name)
const section = (name: string) => within(screen.getByRole('region', { name }))
const draft = new File(['{"id":"x"}'], '下書き.json')

test('a restore says what it will do, does nothing when cancelled, and tells what came of it', async () => {
  const page = await open({ 'backup.list': [backup], 'backup.restore': { kept: 5, lost: 1 } })
  const button = await screen.findByRole('button', { name: 'ここから戻す: 2026-01-01 09:00:00 JST のバックアップ' })
  await page.user.click(button)
  const dialog = within(await screen.findByRole('dialog', { name: 'バックアップから戻しますか' }))
  expect(dialog.getByText('いまある記録は1件も消えず、上書きもされません。')).toBeTruthy()
  await page.user.click(dialog.getByRole('button', { name: 'キャンセル' }))
  expect(sent(page, 'backup.restore')).toEqual([])
  await page.user.click(button)
  await page.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '戻す' }))
  expect(await section('バックアップ').findByText(/5 件の記録を戻しました。.*1 件は/)).toBeTruthy()
  expect(sent(page, 'backup.restore')).toHaveLength(1)
})

test('a draft with mistakes is answered with the list of them and the place of each', async () => {
  const problem = {
    level: 'error' as const,
    path: 'duties[3] (SYS-04) → due.anchor',
    ja: 'duties[3] (SYS-04) → due.anchor: 「x」は使えません。',
    en: ''
  }
  const page = await open({
    'playbook.check': { title: null, problems: [{ ...problem, level: 'warning', path: '', ja: '注意です。' }, problem] }
  })
  await page.user.upload(screen.getByLabelText('下書き(JSON)を確認する', { selector: 'input' }), draft)
  expect(await screen.findByText(/誤り 1 件、注意 1 件/)).toBeTruthy()
  const rows = section('手順書').getAllByRole('row')
  expect(rows[1]?.textContent).toMatch(/誤り.*SYS-04.*「x」は使えません。$/)
  expect(rows[2]?.textContent).toMatch(/注意.*全体.*注意です。/)
  expect(screen.queryByRole('button', { name: 'この手順書を公開する' })).toBeNull()
})

test('a draft without mistakes is published after a second look', async () => {
  const page = await open({ 'playbook.check': { title: { ja: '新しい手順書', en: 'New' }, problems: [] } })
  await page.user.upload(screen.getByLabelText('下書き(JSON)を確認する', { selector: 'input' }), draft)
  await page.user.click(await screen.findByRole('button', { name: 'この手順書を公開する' }))
  expect(sent(page, 'playbook.publish')).toEqual([])
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/「新しい手順書」を公開します/)).toBeTruthy()
  await page.user.click(dialog.getByRole('button', { name: '公開する' }))
  await waitFor(() => expect(sent(page, 'playbook.publish')).toHaveLength(1))
  expect(await screen.findByText('手順書を公開しました。')).toBeTruthy()
})

test('a check says where the chain does not hold', async () => {
  const page = await open({
    'store.check': {
      database: 'ok',
      detail: 'ok',
      events: 90,
      streams: 2,
      broken: [{ stream: 'inc-1', node: 'laptop-2', seq: 14, fault: 'altered-before' }],
      evidence: { files: 3, missing: 1, altered: 0 },
      took: 12
    }
  })
  await page.user.click(screen.getByRole('button', { name: '確認する' }))
  const found = section('整合性の確認')
  expect((await found.findAllByText('問題が見つかりました')).length).toBe(1)
  expect(
    found.getByRole('row', { name: /inc-1 laptop-2 14 この記録の前の記録が、書かれた時と異なります/ })
  ).toBeTruthy()
  expect(found.getByText('3 個、欠落 1 個、改変 0 個')).toBeTruthy()
})

test('a save says that it is saved, or why it is not', async () => {
  const page = await open()
  await page.user.click(screen.getByRole('radio', { name: '明るい' }))
  expect(await screen.findByText('保存しました')).toBeTruthy()
  page.line.failNext('settings.write', { kind: 'refused', code: 'disk-full', params: {} })
  const name = section('自分').getByRole('textbox', { name: /氏名/ })
  await page.user.clear(name)
  await page.user.type(name, '佐藤 健')
  await page.user.click(screen.getByRole('button', { name: '自分の設定を保存' }))
  expect(await screen.findByText(/ディスクに空きがありません/)).toBeTruthy()
  expect(screen.getByText('変更はまだ保存されていません')).toBeTruthy()
})

test('the connectors, which have a screen of their own, are reached from here', async () => {
  const page = await open()
  await page.user.click(section('連携先').getByRole('button', { name: '連携先を開く' }))
  expect(route.getState().at).toEqual({ screen: 'ways' })
})
