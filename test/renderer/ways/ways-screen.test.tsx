import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { knownConnectors, refreshConnectors } from '../../../renderer/store/connectors.ts'
import { switchLanguage } from '../../../renderer/text/i18n.ts'
import type { Input } from '../../../shared/bridge/contract.ts'
import type { OpenPage } from '../home/open-page.tsx'
import { mailDraft, webhookDraft } from '../../helpers/connector-drafts.ts'
import { openWays } from './open-ways.tsx'

const SECRET = 'https://hooks.example.com/services/T0/B0/secret'
const card = (name: string) => within(screen.getByRole('article', { name }))
const saved = ({ line }: OpenPage) =>
  line.asked.filter(({ name }) => name === 'connector.save').at(-1)?.input as Input<'connector.save'>
const dialog = async (name: RegExp | string) => within(await screen.findByRole('dialog', { name }))

describe('the list of connectors', () => {
  test('that is empty offers every kind with what it is for', async () => {
    const { user } = await openWays()
    const empty = within(screen.getByRole('region', { name: '連携先はまだありません' }))
    expect(empty.getAllByRole('button')).toHaveLength(5)
    await user.click(empty.getByRole('button', { name: 'Webhook' }))
    expect(await dialog('連携先を追加: Webhook')).toBeTruthy()
  })

  test('says where each leads to, what it serves and what is kept, and never a secret', async () => {
    await openWays([mailDraft(), webhookDraft(SECRET)])
    expect(card('顧客メール').getByText('127.0.0.1:25')).toBeTruthy()
    expect(card('顧客メール').getByText('なし(取り込むまで送れません)')).toBeTruthy()
    expect(card('社内Slack').getByText('hooks.example.com')).toBeTruthy()
    expect(card('社内Slack').getByText('アドレス: 保管済み')).toBeTruthy()
    expect(card('社内Slack').getByText('システム')).toBeTruthy()
    expect(document.body.textContent).not.toContain('secret')
    expect(screen.getByText(/連携先のない告知先: ウェブサイト/)).toBeTruthy()
  })

  test('speaks English', async () => {
    await openWays([mailDraft()])
    await act(() => switchLanguage('en'))
    expect(card('顧客メール').getByText('none (import one before you send)')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Add a connector' })).toBeTruthy()
  })
})

describe('the form', () => {
  test('tells what is wrong at its field once somebody saves, and puts the focus there', async () => {
    const page = await openWays()
    await page.user.keyboard('n')
    await page.user.click((await dialog('連携先を追加')).getByRole('button', { name: 'メール(SMTP)' }))
    const form = await dialog('連携先を追加: メール(SMTP)')
    expect(form.queryByText('連携先の名前を入力してください。')).toBeNull()
    await page.user.click(form.getByRole('button', { name: '保存' }))
    expect(form.getByText('連携先の名前を入力してください。')).toBeTruthy()
    expect(document.activeElement).toBe(form.getByRole('textbox', { name: /名前/, description: /送信箱と記録/ }))
    await page.user.type(form.getByRole('textbox', { name: /^名前/ }), '顧客メール')
    await page.user.click(form.getByRole('button', { name: '保存' }))
    expect(form.getByText('サーバー名が正しくありません。')).toBeTruthy()
    expect(document.activeElement).toBe(form.getByRole('textbox', { name: /^サーバー/ }))
    expect(page.line.asked.some(({ name }) => name === 'connector.save')).toBe(false)
  })

  test('sends a whole connector with its secret, and shows the secret nowhere afterwards', async () => {
    const page = await openWays()
    await page.user.click(screen.getByRole('button', { name: 'Webhook' }))
    const form = await dialog('連携先を追加: Webhook')
    await page.user.type(form.getByRole('textbox', { name: /^名前/ }), '社内Slack')
    await page.user.selectOptions(form.getByRole('combobox', { name: '形式' }), 'slack')
    await page.user.click(form.getByLabelText('アドレス', { selector: 'input' }))
    await page.user.paste(SECRET)
    await page.user.click(form.getByRole('checkbox', { name: '法務' }))
    await page.user.click(form.getByRole('button', { name: '保存' }))
    await screen.findByRole('article', { name: '社内Slack' })
    expect(saved(page).draft).toMatchObject({
      name: '社内Slack',
      config: { kind: 'webhook', form: 'slack' },
      briefs: ['legal'],
      secrets: { address: SECRET }
    })
    expect(document.body.textContent).not.toContain('secret')
    expect(document.querySelector(`input[value*="secret"]`)).toBeNull()
  })

  test('leaves a kept secret alone, takes it away when asked, and says when it has to be given again', async () => {
    const relay = mailDraft({ user: 'notice' }, { secrets: { password: 'hunter2' } })
    const page = await openWays([relay])
    await page.user.click(card('顧客メール').getByRole('button', { name: '修正' }))
    const form = await dialog('「顧客メール」の設定')
    expect(form.getByPlaceholderText('保管済み(変えるときだけ入力)')).toBeTruthy()
    await page.user.click(form.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(saved(page).draft.secrets).toEqual({}))
    await page.user.click(card('顧客メール').getByRole('button', { name: '修正' }))
    const again = await dialog('「顧客メール」の設定')
    await page.user.type(again.getByRole('textbox', { name: /^サーバー/ }), '1')
    expect(again.getByText('送り先を変えたため、入れ直してください。')).toBeTruthy()
  })

  test('marks a password for taking away', async () => {
    const page = await openWays([mailDraft({ user: 'notice' }, { secrets: { password: 'hunter2' } })])
    await page.user.click(card('顧客メール').getByRole('button', { name: '修正' }))
    const form = await dialog('「顧客メール」の設定')
    await page.user.click(form.getByRole('checkbox', { name: 'パスワードを削除する' }))
    await page.user.clear(form.getByRole('textbox', { name: /^ユーザー名/ }))
    await page.user.click(form.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(saved(page).draft.secrets).toEqual({ password: '' }))
  })
})

describe('a test', () => {
  test('says in plain words what is wrong', async () => {
    const trouble = { code: 'unreachable', params: { host: '127.0.0.1:25' } } as const
    const page = await openWays([mailDraft()], { 'connector.test': { trouble } })
    await page.user.click(card('顧客メール').getByRole('button', { name: '試験' }))
    const tried = await dialog('「顧客メール」の試験')
    await page.user.type(tried.getByRole('textbox', { name: '試験メールの宛先' }), 'nobody')
    expect(tried.getByText('メールアドレスの形ではありません。')).toBeTruthy()
    await page.user.type(tried.getByRole('textbox', { name: '試験メールの宛先' }), '@example.jp')
    await page.user.click(tried.getByRole('button', { name: '試験する' }))
    expect(await tried.findByText(/127\.0\.0\.1:25 に接続できません/)).toBeTruthy()
    const { input } = page.line.asked.find(({ name }) => name === 'connector.test') ?? {}
    expect(input).toEqual({ id: 'k-1', to: 'nobody@example.jp' })
  })

  test('that went well stands on the card', async () => {
    const page = await openWays([webhookDraft(SECRET)])
    expect(card('社内Slack').getByText('まだ試していません')).toBeTruthy()
    await page.user.click(card('社内Slack').getByRole('button', { name: '試験' }))
    await page.user.click((await dialog('「社内Slack」の試験')).getByRole('button', { name: '試験する' }))
    expect(await screen.findByText('正常に使えます。')).toBeTruthy()
    await page.user.keyboard('{Escape}')
    expect(card('社内Slack').getByText(/正常\(松本 彩\)/)).toBeTruthy()
  })
})

test('a connector goes after a second look that says what goes with it', async () => {
  const page = await openWays([webhookDraft(SECRET)])
  await page.user.click(card('社内Slack').getByRole('button', { name: '削除' }))
  const asked = await dialog('連携先を削除')
  expect(asked.getByText(/保管した秘密情報と宛先リストも消えます/)).toBeTruthy()
  await page.user.click(asked.getByRole('button', { name: '削除する' }))
  expect(await screen.findByRole('region', { name: '連携先はまだありません' })).toBeTruthy()
})

test('a mailing list is looked at before it is taken in, and its refused rows say why', async () => {
  const page = await openWays([mailDraft()])
  await page.user.click(card('顧客メール').getByRole('button', { name: '宛先リストを取り込む' }))
  const file = new File(['メール\na@example.jp\nb@example.jp\na@example.jp'], '顧客.csv')
  await page.user.upload(screen.getByLabelText('CSVファイルを選ぶ', { selector: 'input' }), file)
  expect(await screen.findByText('a•••@example.jp')).toBeTruthy()
  expect(screen.getByText('重複: 1行')).toBeTruthy()
  expect(page.line.asked.some(({ name }) => name === 'list.import')).toBe(false)
  await page.user.click(screen.getByRole('button', { name: '2件を取り込む' }))
  expect(await screen.findByText('2件を取り込みました。')).toBeTruthy()
  await page.user.click(screen.getAllByRole('button', { name: '連携先へ戻る' })[0] as HTMLElement)
  expect(card('顧客メール').getByText(/2件.*取込/)).toBeTruthy()
})

test('a file in which no column holds addresses is read again by the column that a person picks', async () => {
  const preview = {
    encoding: 'shift_jis',
    charactersLost: 0,
    columns: [
      { heading: '番号', sample: '1' },
      { heading: '', sample: 'a•••@example.jp' }
    ],
    column: null,
    hasHeadings: true,
    rows: 3,
    taken: 0,
    refused: [],
    findings: [],
    sample: []
  } as const
  const page = await openWays([mailDraft()], {
    'list.preview': { ...preview, columns: [...preview.columns], refused: [], findings: [], sample: [] }
  })
  await page.user.click(card('顧客メール').getByRole('button', { name: '宛先リストを取り込む' }))
  await page.user.upload(screen.getByLabelText('CSVファイルを選ぶ', { selector: 'input' }), new File(['x'], '顧客.csv'))
  const column = await screen.findByRole('combobox', { name: 'アドレスの列' })
  expect(screen.getByRole('button', { name: '0件を取り込む' }).hasAttribute('disabled')).toBe(true)
  await page.user.selectOptions(column, '2列目 — a•••@example.jp')
  await waitFor(() => {
    const last = page.line.asked.filter(({ name }) => name === 'list.preview').at(-1)
    expect(last?.input).toMatchObject({ fileName: '顧客.csv', column: 1, encoding: 'shift_jis' })
  })
})

test('where the outbox cannot be read the screen says so, and reads again when asked', async () => {
  const page = await openWays([webhookDraft(SECRET)])
  knownConnectors.setState({ listed: null })
  page.line.failNext('connector.list', { kind: 'refused', code: 'outbox-closed', params: {} })
  await act(refreshConnectors)
  const alert = within(screen.getByRole('alert'))
  expect(alert.getByText(/連携先を読めませんでした/)).toBeTruthy()
  await page.user.click(alert.getByRole('button', { name: 'もう一度読む' }))
  expect(await screen.findByRole('article', { name: '社内Slack' })).toBeTruthy()
})
