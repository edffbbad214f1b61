import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { FactsScreen } from '../../../renderer/screens/facts/facts-screen.tsx'
import type { Command } from '../../../shared/incident/commands.ts'
import type { FactValue } from '../../../shared/incident/fact/fact.ts'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import { ito, takahashi } from '../../helpers/people.ts'
import { words } from '../../helpers/given-notices.ts'
import { wholeSheet } from '../../helpers/arbitrary-notices.ts'
import { openScreen, openState } from '../timeline/open-screen.tsx'

const set = (field: string, value: FactValue | null): Command => ({
  name: 'fact.set',
  data: { facts: [{ field, value }] }
})
const open = (before: readonly Command[] = []) =>
  openScreen(
    (shown) => <FactsScreen {...shown} />,
    takahashi,
    (write) => before.forEach((command) => write(command, takahashi))
  )
const form = () => screen.getByRole('form')
const value = (field: string) => openState().facts.get(field)?.settings.at(-1)?.value
/** Puts a text behind what stands in a box. */
async function paste(user: Awaited<ReturnType<typeof open>>['user'], box: HTMLElement, text: string) {
  await user.click(box)
  await user.paste(text)
}
const button = (name: RegExp | string) => screen.getByRole('button', { name })

test('what is mandated and empty stands first, and a field is filled in both languages and saved by the key', async () => {
  const { user } = await open()
  const list = screen.getByRole('navigation', { name: '項目の一覧' })
  expect(within(list).getAllByRole('heading')[0]?.textContent).toContain('未記入の必須項目 5')
  expect(screen.getByText('必須 0/5')).toBeTruthy()
  await user.click(within(list).getByRole('button', { name: /^問い合わせ先/ }))
  await paste(user, within(form()).getByRole('textbox', { name: '日本語' }), 'サポート窓口')
  expect(within(form()).getByText('日本語と英語の両方を記入してください。')).toBeTruthy()
  await paste(user, within(form()).getByRole('textbox', { name: '英語' }), 'Support desk')
  expect(within(list).getByRole('button', { name: /^問い合わせ先/ }).textContent).toContain('未保存')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(value('contact')).toMatchObject({ full: { ja: 'サポート窓口', en: 'Support desk' } }))
  expect(await screen.findByText('必須 1/5')).toBeTruthy()
  expect(within(list).getByRole('button', { name: /^問い合わせ先/ }).textContent).not.toContain('未保存')
})

test('what is typed stays while one looks at another field', async () => {
  const { user } = await open()
  await user.click(button(/^問い合わせ先/))
  await paste(user, within(form()).getByRole('textbox', { name: '日本語' }), '窓口')
  await user.click(button(/^顧客への影響/))
  expect(within(form()).getByRole<HTMLTextAreaElement>('textbox', { name: '日本語' }).value).toBe('')
  await user.click(button(/^問い合わせ先/))
  expect(within(form()).getByRole<HTMLTextAreaElement>('textbox', { name: '日本語' }).value).toBe('窓口')
  await user.click(button('入力を破棄'))
  expect(within(form()).getByRole<HTMLTextAreaElement>('textbox', { name: '日本語' }).value).toBe('')
})

test('the matrix fills scope and impact, and a person may write on', async () => {
  const { user } = await open()
  await user.click(button(/^顧客への影響/))
  await user.click(button('この内容を入れる'))
  await user.click(within(form()).getByRole('button', { name: /^保存/ }))
  await waitFor(() =>
    expect(value('impact')).toMatchObject({ full: { ja: '取引所(板)売買(全銘柄)をご利用いただけません。' } })
  )
})

test('the next update is set in one click and a save', async () => {
  const { user } = await open()
  await user.click(button(/^次回更新予定/))
  const before = Date.now()
  await user.click(button('30分後'))
  await user.click(within(form()).getByRole('button', { name: /^保存/ }))
  await waitFor(() => expect(value('nextUpdate')).toMatchObject({ kind: 'time' }))
  const at = (value('nextUpdate') as { at: number }).at
  expect(at % 60_000).toBe(0)
  expect(at - before).toBeGreaterThanOrEqual(30 * 60_000)
  expect(at - before).toBeLessThanOrEqual(31 * 60_000 + 1000)
})

test('the estimate is a range with its basis, and "not known" asks for the next update', async () => {
  const { user } = await open()
  await user.click(button(/^想定される復旧時間/))
  await user.click(within(form()).getByRole('radio', { name: '未定' }))
  await paste(user, within(form()).getByRole('textbox', { name: '根拠(社内)' }), '復旧手順が未定')
  await user.click(within(form()).getByRole('button', { name: /^保存/ }))
  await waitFor(() => expect([...openState().etas.values()].at(-1)?.value).toMatchObject({ from: null, to: null }))
  expect([...openState().etas.values()].at(-1)?.value.basis).toBe('復旧手順が未定')
  const needed = await screen.findByRole('region', { name: /未記入の必須項目/ })
  expect(within(needed).getByRole('button', { name: /^次回更新予定/ })).toBeTruthy()
})

test('a claim that assets are safe is told why it cannot be saved, and "not known" can', async () => {
  const { user } = await open()
  await user.click(button(/^お客様資産の状況/))
  expect(within(form()).getByText(/資産点検がまだ始まっていません/)).toBeTruthy()
  await paste(user, within(form()).getByRole('textbox', { name: '日本語' }), 'お客様の資産は安全です')
  await paste(user, within(form()).getByRole('textbox', { name: '英語' }), 'Customer assets are safe')
  const save = within(form()).getByRole('button', { name: /^保存/ })
  expect(save.getAttribute('aria-disabled')).toBe('true')
  expect(save.getAttribute('title')).toContain('署名済みの資産点検に合格するまで')
  await user.click(button('「未定」にする'))
  await user.click(within(form()).getByRole('button', { name: /^保存/ }))
  await waitFor(() => expect(value('assetStatement')).toEqual({ kind: 'unknown' }))
})

test('before it is saved a change says which approvals it kills and what customers still read', async () => {
  const { user, write } = await open([
    { name: 'fact.set', data: wholeSheet(600_000_000) },
    { name: 'eta.estimate', data: { from: null, to: null, basis: '', reviewAt: null } },
    { name: 'notice.draft', data: { channels: ['web', 'email'], stage: 'start' } }
  ])
  const texts = [...openState().notices.values()].map((notice) => ({
    notice: notice.id,
    textHash: textOf(notice).hash
  }))
  write({ name: 'notice.propose', data: { texts } }, takahashi)
  write({ name: 'notice.approve', data: { texts } }, ito)
  await user.click(button(/^顧客への影響/))
  const quoting = screen.getByRole('region', { name: /引用している文面/ })
  await waitFor(() => expect(within(quoting).getAllByText('承認済み')).toHaveLength(2))
  await paste(user, within(form()).getByRole('textbox', { name: '日本語' }), '。追記')
  await paste(user, within(form()).getByRole('textbox', { name: '英語' }), ' More')
  expect(within(form()).getByRole('status').textContent).toContain('承認 4 件が無効になります:高橋 翔、伊藤 直樹')
  await user.click(within(form()).getByRole('button', { name: /^保存/ }))
  await waitFor(() => expect(within(quoting).getAllByText(/古い内容のまま/)).toHaveLength(2))
})

test('two people at once: both values stay until one is chosen', async () => {
  const { user, write } = await open()
  write(set('contact', words('甲窓口', 'Desk A')), takahashi)
  write(set('contact', words('乙窓口', 'Desk B')), ito)
  await user.click(await screen.findByRole('button', { name: /^問い合わせ先.*食い違い/ }))
  const contested = screen.getByRole('region', { name: '食い違い' })
  const first = within(contested)
    .getByText(/高橋 翔.*甲窓口/)
    .closest('li') as HTMLElement
  await user.click(within(first).getByRole('button', { name: 'こちらが正しい' }))
  await waitFor(() => expect(openState().facts.get('contact')?.contested).toEqual([]))
  expect(value('contact')).toMatchObject({ full: { ja: '甲窓口' } })
})

test('somebody else changes the field while one types: it is said, and nothing typed is lost', async () => {
  const { user, write } = await open([set('contact', words('甲窓口', 'Desk A'))])
  await user.click(button(/^問い合わせ先/))
  await paste(user, within(form()).getByRole('textbox', { name: '日本語' }), '・夜間')
  write(set('contact', words('乙窓口', 'Desk B')), ito)
  expect(await within(form()).findByText(/伊藤 直樹 がこの項目を変更しました:「乙窓口」/)).toBeTruthy()
  expect(within(form()).getByRole<HTMLTextAreaElement>('textbox', { name: '日本語' }).value).toBe('甲窓口・夜間')
})

test('an earlier value comes back from the history, and a fact is taken back with a save', async () => {
  const { user } = await open([set('contact', words('甲窓口', 'Desk A')), set('contact', words('乙窓口', 'Desk B'))])
  await user.click(button(/^問い合わせ先/))
  const history = screen.getByRole('region', { name: /経過/ })
  await user.click(within(history).getByRole('button', { name: 'この内容に戻す' }))
  await user.click(within(form()).getByRole('button', { name: /^保存/ }))
  await waitFor(() => expect(value('contact')).toMatchObject({ full: { ja: '甲窓口' } }))
  await user.click(button('取り消す(空欄に戻す)'))
  expect(value('contact')).not.toBeNull()
  await user.click(within(form()).getByRole('button', { name: /^保存/ }))
  await waitFor(() => expect(value('contact')).toBeNull())
  expect(screen.getByText('取消し済み(空欄)', { selector: 'article *' })).toBeTruthy()
})

test('the keyboard walks the fields, goes to the next empty one and into its form', async () => {
  const { user } = await open([set('haltStart', { kind: 'time', at: Date.now() })])
  await user.keyboard('n')
  expect(screen.getByRole('article', { name: '想定される復旧時間' })).toBeTruthy()
  await user.keyboard('k')
  expect(screen.getByRole('article', { name: '原因' })).toBeTruthy()
  await user.keyboard('e')
  expect(document.activeElement).toBe(within(form()).getByRole('textbox', { name: '日本語' }))
})

test('how sure we are of the cause is saved with its words', async () => {
  const { user } = await open()
  await user.click(button(/^原因/))
  await user.click(within(form()).getByRole('radio', { name: '推定' }))
  await paste(user, within(form()).getByRole('textbox', { name: '日本語' }), '配布の誤り')
  await paste(user, within(form()).getByRole('textbox', { name: '英語' }), 'A bad release')
  expect(within(form()).getByText(/原因を断定しています\(日本語\)/)).toBeTruthy()
  await user.click(within(form()).getByRole('button', { name: /^保存/ }))
  await waitFor(() => expect(openState().cause?.value.status).toBe('suspected'))
  await waitFor(() => expect(value('cause')).toMatchObject({ full: { en: 'A bad release' } }))
})

test('what the rules would find in what stands is marked in the list', async () => {
  await open([set('cause', words('配布の誤り', 'A bad release')), set('contact', words('窓口', 'Desk'))])
  expect(button(/^原因/).textContent).toContain('要確認')
  expect(button(/^問い合わせ先/).textContent).not.toContain('要確認')
})

test('the paper has every field in both languages with who entered it, what is empty, and nothing internal', async () => {
  const { user } = await open([
    set('contact', words('サポート窓口', 'Support desk')),
    { name: 'fact.set', data: { facts: [{ field: 'join', value: words('第二会議室', 'Room two') }] } }
  ])
  const print = vi.fn()
  vi.stubGlobal('print', print)
  await user.click(button('事実票を印刷'))
  await user.keyboard('p')
  expect(print).toHaveBeenCalledTimes(2)
  window.dispatchEvent(new Event('beforeprint'))
  const table = screen.getByRole('table')
  const row = within(table).getByRole('row', { name: /^問い合わせ先/ })
  expect(row.textContent).toMatch(/サポート窓口Support desk高橋 翔\s\d{4}-.* JST$/)
  expect(within(table).getByRole('row', { name: /^顧客への影響/ }).textContent).toContain('—(空欄)')
  expect(table.textContent).not.toContain('第二会議室')
  window.dispatchEvent(new Event('afterprint'))
})
