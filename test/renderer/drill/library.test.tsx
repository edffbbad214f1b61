import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DrillsScreen } from '../../../renderer/screens/drills/drills-screen.tsx'
import { route } from '../../../renderer/store/route.ts'
import { openPage } from '../home/open-page.tsx'

async function openLibrary() {
  const opened = await openPage(<DrillsScreen />)
  await screen.findByRole('navigation', { name: 'シナリオの一覧' })
  return opened
}
const shelf = (name: string) => screen.getByRole('region', { name })

test('the ten drills of the playbook can be read, each with what it expects of the room', async () => {
  const { user } = await openLibrary()
  const rows = within(shelf('手順書の訓練')).getAllByRole('button')
  expect(rows).toHaveLength(10)
  await user.click(within(shelf('手順書の訓練')).getByRole('button', { name: /昼間のホットウォレット流出/ }))
  const article = screen.getByRole('article', { name: '昼間のホットウォレット流出' })
  expect(within(article).getByText(/金曜11:25/)).toBeTruthy()
  const first = within(article).getByRole('region', { name: '状況付与 DR-01.1' })
  expect(first.textContent).toContain('1銘柄の残高が急減。原因は不明。')
  expect(first.textContent).toContain('期待する行動(参加者には見えません)')
})

test('along the timeline by the arrow keys: one mark is in the order of Tab, and what it says is shown', async () => {
  const { user } = await openLibrary()
  await user.click(screen.getByRole('button', { name: /昼間のホットウォレット流出/ }))
  const timeline = screen.getByRole('group', { name: '状況付与の時間軸' })
  const marks = within(timeline).getAllByRole('button')
  expect(marks.filter((mark) => mark.tabIndex === 0)).toHaveLength(1)
  await user.click(within(timeline).getByRole('button', { name: /^00:00:00 電話/ }))
  await user.keyboard('{ArrowRight}')
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^00:05:00 チャット/)
  expect(screen.getByRole('region', { name: '状況付与 DR-01.2' })).toBeTruthy()
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(screen.getByRole('region', { name: '状況付与 DR-01.1' })).toBeTruthy()
})

test('a search finds by type and objective in either language, and says where nothing is found', async () => {
  const { user } = await openLibrary()
  await user.keyboard('/')
  await user.keyboard('withdrawals suspicion')
  expect(within(shelf('手順書の訓練')).getAllByRole('button')).toHaveLength(1)
  await user.keyboard('{Escape}zzz')
  expect(screen.getByText('「zzz」に当てはまるシナリオはありません。')).toBeTruthy()
})

test('the keys go up and down the scenarios and along the injects', async () => {
  const { user } = await openLibrary()
  const current = () => document.querySelector('[aria-current="true"]')?.textContent
  const first = current()
  await user.keyboard('j')
  expect(current()).not.toBe(first)
  await user.keyboard('k')
  expect(current()).toBe(first)
  const inject = () => document.querySelector('[aria-label^="状況付与 "]')?.getAttribute('aria-label')
  const before = inject()
  await user.keyboard(']')
  expect(inject()).not.toBe(before)
})

test('the run sheet is copied with the mark of a drill first', async () => {
  const { user } = await openLibrary()
  await user.click(screen.getByRole('button', { name: '進行表をコピー' }))
  const text = await navigator.clipboard.readText()
  expect(text).toMatch(/^【訓練】/)
  expect(text.split('\n').length).toBeGreaterThan(4)
})

test('a drill is started with who leads, who commands, how fast and whether it was announced', async () => {
  const { user, line } = await openPage(<DrillsScreen />, { answers: { 'drill.start': { stream: 'drill-1' } } })
  await user.click(await screen.findByRole('button', { name: /昼間のホットウォレット流出/ }))
  await user.keyboard('s')
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('これは訓練です')
  const commander = within(dialog).getByRole('textbox', { name: /^本部長/ })
  await user.clear(commander)
  expect(within(dialog).getByText('進行役と本部長の名前を入力してください')).toBeTruthy()
  await user.type(commander, '佐藤 健')
  await user.click(within(dialog).getByRole('radio', { name: '抜き打ち' }))
  await user.click(within(dialog).getByRole('button', { name: '訓練として始める' }))
  expect(line.asked.find(({ name }) => name === 'drill.start')?.input).toEqual({
    scenario: 'DR-01',
    plan: null,
    pace: 1,
    announced: false,
    facilitator: '松本 彩',
    commander: { person: '佐藤 健', role: 'R-IC' },
    language: 'ja'
  })
  await waitFor(() => expect(route.getState().at).toEqual({ screen: 'facilitator', stream: 'drill-1' }))
})

test('the drills that ran are a key away, and say where there are none', async () => {
  const { user } = await openLibrary()
  await user.keyboard('3')
  expect(screen.getByText(/訓練はまだありません/)).toBeTruthy()
})
