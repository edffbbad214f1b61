import { act, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { PeopleScreen } from '../../../renderer/screens/people/people-screen.tsx'
import { refreshPeople } from '../../../renderer/store/people.ts'
import type { ContactDraft } from '../../../shared/people/person.ts'
import { emptyDraft } from '../../../shared/people/person.ts'
import { openPage } from '../home/open-page.tsx'

const sato: ContactDraft = {
  ...emptyDraft('Asia/Tokyo'),
  name: '佐藤 健',
  reading: 'さとう けん',
  department: 'command',
  role: 'R-IC',
  numbers: [{ kind: 'mobile', value: '090-1234-5678' }],
  verifiedOn: '2020-01-01'
}
const suzuki: ContactDraft = { ...sato, name: '鈴木 美咲', reading: 'すずき みさき', deputyOrder: 1, verifiedOn: null }

afterEach(() => void vi.useRealTimers())

/** Opens the screen over these contacts. */
async function open(contacts: readonly ContactDraft[], options: Parameters<typeof openPage>[1] = {}) {
  const page = await openPage(<PeopleScreen />, { ...options, contacts })
  await refreshPeople()
  await screen.findByRole('heading', { level: 1, name: '連絡先' })
  return page
}

test('a number is masked until it is asked for, and hidden again after 30 seconds', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const { user, line } = await open([sato])
  await user.click(screen.getByRole('button', { name: /佐藤 健/ }))
  const panel = within(screen.getByRole('complementary', { name: '選んだ連絡先' }))
  expect(panel.getByText('090-••••-5678')).toBeTruthy()
  expect(screen.queryByText('090-1234-5678')).toBeNull()
  await user.click(panel.getByRole('button', { name: '番号を表示' }))
  expect(await panel.findByText('090-1234-5678')).toBeTruthy()
  expect(line.asked.find(({ name }) => name === 'people.reveal')?.input).toMatchObject({ id: 'c-1', field: 'numbers' })
  await act(() => vi.advanceTimersByTimeAsync(30_500))
  expect(screen.queryByText('090-1234-5678')).toBeNull()
})

test('a role that nobody fills is there under its own name, and can be filled in', async () => {
  const { user, line } = await open([])
  await user.click(screen.getByLabelText('監視当直の担当者を登録する'))
  const dialog = within(await screen.findByRole('dialog', { name: '連絡先を追加' }))
  await user.click(dialog.getByRole('button', { name: '保存' }))
  expect(await dialog.findByText('氏名を入力してください')).toBeTruthy()
  await user.click(dialog.getByRole('textbox', { name: /^氏名/ }))
  await user.paste('田中 誠')
  await user.click(dialog.getByText('番号を追加'))
  await user.click(dialog.getByLabelText('電話番号 1'))
  await user.paste('090-1111-2222')
  await user.click(dialog.getByRole('button', { name: '保存' }))
  expect((await screen.findByText('田中 誠')).closest('button')?.textContent).toContain('主担当')
  expect(line.asked.find(({ name }) => name === 'people.save')?.input).toMatchObject({
    draft: { role: 'R-DUTY', department: 'command', numbers: [{ kind: 'mobile', value: '090-1111-2222' }] }
  })
}, 20_000)

test('somebody is found by the reading, in half-width kana too', async () => {
  const { user } = await open([sato, suzuki])
  const search = screen.getByRole('textbox', { name: '連絡先を検索' })
  await user.type(search, 'ｻﾄｳｹﾝ')
  expect(screen.getByRole('button', { name: /佐藤 健/ })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /鈴木 美咲/ })).toBeNull()
  await user.clear(search)
  await user.type(search, 'いない人')
  expect(screen.getByText(/条件に合う連絡先はありません/)).toBeTruthy()
})

test('numbers that nobody verified for too long are named so, and the order of calling is changed by key', async () => {
  const { user, line } = await open([sato, suzuki])
  expect(screen.getByRole('button', { name: /佐藤 健.*日 未確認/ })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /鈴木 美咲.*一度も未確認/ }))
  await user.keyboard('[[')
  expect(await screen.findByRole('button', { name: /主担当.*鈴木 美咲/ })).toBeTruthy()
  expect(line.asked.find(({ name }) => name === 'people.order')?.input).toEqual({ ids: ['c-2', 'c-1'] })
})

test('an import names every row that is not taken, and why', async () => {
  const finding = { row: 7, level: 'refused' as const, code: 'no-name' as const, field: 'name' }
  const preview = {
    format: 'csv' as const,
    encoding: 'shift_jis' as const,
    charactersLost: 0,
    rows: 2,
    readable: 1,
    columns: [{ heading: '氏名', target: 'name' as const, sample: '佐藤•••' }],
    preview: [],
    findings: [finding],
    duplicates: []
  }
  const report = { added: 1, replaced: 0, skipped: 0, findings: [finding], duplicates: [] }
  const { user, line } = await open([], { answers: { 'people.importPreview': preview, 'people.importCommit': report } })
  await user.click(screen.getByRole('button', { name: '取り込み' }))
  await user.upload(screen.getByLabelText('ファイルを選ぶ', { selector: 'input' }), new File(['氏名\n佐藤\n'], 'a.csv'))
  await user.selectOptions(await screen.findByRole('combobox', { name: '「氏名」を入れる項目' }), '姓')
  expect(line.asked.findLast(({ name }) => name === 'people.importPreview')?.input).toMatchObject({
    mapping: ['family-name']
  })
  await user.click(await screen.findByRole('button', { name: '1 人を取り込む' }))
  expect(await screen.findByText(/追加 1 人/)).toBeTruthy()
  const rows = within(screen.getByRole('group', { name: '取り込まなかった行' })).getAllByRole('row')
  expect(rows[1]?.textContent).toBe('7氏名がありません氏名')
})
