import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HomeScreen } from '../../../renderer/screens/home/home-screen.tsx'
import { route } from '../../../renderer/store/route.ts'
import type { CommandData } from '../../../shared/incident/commands.ts'
import type { FakeLine } from '../../helpers/fake-line.ts'
import { FAKE_PLAYBOOK } from '../../helpers/fake-line.ts'
import { matsumoto } from '../../helpers/people.ts'
import { sound } from '../archive/reports.ts'
import { openPage } from './open-page.tsx'

type Declared = CommandData<'halt.declare'>

const declare = (line: FakeLine, stream: string, data: Partial<Declared>) =>
  line.write(
    stream,
    {
      name: 'halt.declare',
      data: {
        title: '',
        type: 'H3',
        severity: 'SEV1',
        drill: false,
        playbook: FAKE_PLAYBOOK,
        cause: { status: 'unknown', text: '' },
        commander: { person: matsumoto.person, role: matsumoto.role },
        times: {},
        cells: [],
        ...data
      }
    },
    matsumoto
  )

const three = (line: FakeLine) => {
  declare(line, 'a', { title: '小さな不具合', type: 'T1', severity: 'SEV3' })
  declare(line, 'b', { title: '' })
  declare(line, 'd', { title: '夜間訓練', type: 'T4', drill: true })
  declare(line, 'c', { title: '終わった訓練', type: 'T5', drill: true, severity: 'SEV2' })
  line.write('c', { name: 'halt.close', data: { reason: '訓練終了' } }, matsumoto)
}

test('a real case opens by the keyboard, and stands apart from what happened here', async () => {
  const { user } = await openPage(<HomeScreen />, { before: three })
  await user.keyboard('r')
  const dialog = within(await screen.findByRole('dialog', { name: '実例を開く' }))
  await waitFor(() => expect(dialog.getAllByRole('listitem')).toHaveLength(16))
  await user.click(dialog.getByRole('button', { name: /NYSE停止\(2015\)/ }))
  await waitFor(() => expect(route.getState().at).toMatchObject({ screen: 'timeline' }))
  const cases = within(await screen.findByRole('region', { name: /^実例/ }))
  expect(cases.getByRole('link').textContent).toMatch(/実例.*NYSE停止/)
  expect(within(screen.getByRole('region', { name: /終了した案件/ })).getAllByRole('link')).toHaveLength(1)
})

test('open incidents stand first, the gravest on top and drills below; closed ones stand apart', async () => {
  await openPage(<HomeScreen />, { before: three })
  const open = within(screen.getByRole('region', { name: /対応中の案件/ }))
  await waitFor(() => expect(open.getAllByRole('link')[0]?.textContent).toContain('セキュリティインシデントによる停止'))
  expect(open.getAllByRole('link')[1]?.textContent).toMatch(/SEV3.*小さな不具合/)
  expect(open.getAllByRole('link')[2]?.textContent).toMatch(/訓練SEV1.*夜間訓練/)
  const closed = screen.getByRole('region', { name: /終了した案件/ })
  expect(within(closed).getByRole('link').textContent).toMatch(/訓練.*終わった訓練/)
})

test('the search finds a type by its reading in hiragana', async () => {
  const { user } = await openPage(<HomeScreen />, { before: three })
  await screen.findAllByText('セキュリティインシデントによる停止')
  await user.type(screen.getByRole('textbox', { name: '案件を検索' }), 'せきゅりてぃ')
  expect(screen.getAllByRole('link')).toHaveLength(1)
  await user.clear(screen.getByRole('textbox', { name: '案件を検索' }))
  await user.type(screen.getByRole('textbox', { name: '案件を検索' }), 'ない')
  expect(screen.getByText('「ない」に当てはまる案件はありません。')).toBeTruthy()
})

test('keys alone lead down the list and to a declaration', async () => {
  const { user } = await openPage(<HomeScreen />, { before: three })
  await screen.findAllByText('セキュリティインシデントによる停止')
  await user.keyboard('jj')
  expect(document.activeElement?.textContent).toContain('小さな不具合')
  await user.keyboard('k')
  expect((document.activeElement as HTMLAnchorElement).getAttribute('href')).toBe('#/board/b')
  await user.keyboard('d')
  expect(route.getState().at.screen).toBe('declare')
})

test('an import tells what became of each line', async () => {
  const report = {
    taken: 7,
    known: 2,
    streams: ['x'],
    rejected: [
      { line: 3, code: 'not-json' as const, detail: '' },
      { line: 9, code: 'bad-data' as const, detail: 'duty.checked' }
    ],
    unknown: 1,
    brokenLinks: 4
  }
  const { user, line } = await openPage(<HomeScreen />, { answers: { 'incident.import': report } })
  await user.upload(screen.getByLabelText('書き出したファイル(JSONL)を取り込む'), new File(['{}\n'], '夜間.jsonl'))
  const dialog = within(await screen.findByRole('dialog', { name: '取り込みの結果' }))
  expect(line.asked).toContainEqual({ name: 'incident.import', input: { text: '{}\n' } })
  expect(dialog.getByRole('row', { name: /新しく取り込んだ記録 7/ })).toBeTruthy()
  expect(dialog.getByRole('row', { name: /連鎖が合わない箇所 4/ })).toBeTruthy()
  expect(dialog.getByRole('row', { name: '3 JSON として読めません' })).toBeTruthy()
  expect(dialog.getByRole('row', { name: '9 記録の内容が正しくありません duty.checked' })).toBeTruthy()
})

test('whoever opens it first is told what to do', async () => {
  const { user } = await openPage(<HomeScreen />, { settings: { person: '' } })
  expect(await screen.findByRole('heading', { name: 'まだ案件がありません' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '氏名を設定する' }))
  expect(await screen.findByRole('dialog', { name: 'あなたは誰ですか' })).toBeTruthy()
})

test('an archive is verified in a dialog, whichever way it was given', async () => {
  const { user, line } = await openPage(<HomeScreen />, { answers: { 'archive.verify': sound } })
  await user.keyboard('a')
  const dialog = await screen.findByRole('dialog', { name: 'アーカイブを開く' })
  expect(within(dialog).getByText(/検証が済むまで何も開かず/)).toBeTruthy()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.upload(screen.getByLabelText('書き出したファイル(JSONL)を取り込む'), new File(['PK'], '控え.ZIP'))
  expect(await screen.findByRole('region', { name: '控え.ZIP' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '閲覧専用で開く' })).toBeTruthy()
  expect(line.asked.some(({ name }) => name === 'incident.import')).toBe(false)
})

test('an empty installation offers the guided drill, which begins at a key; with an incident there is no such offer', async () => {
  const { user, line } = await openPage(<HomeScreen />, { answers: { 'drill.start': { stream: 'drill-1' } } })
  await screen.findByRole('button', { name: /10分の訓練を始める/ })
  await user.keyboard('g')
  await waitFor(() => expect(route.getState().at).toEqual({ screen: 'board', stream: 'drill-1' }))
  expect(line.asked.find(({ name }) => name === 'drill.start')?.input).toMatchObject({
    scenario: 'GUIDED-10',
    pace: 6,
    facilitator: '松本 彩',
    commander: { person: '松本 彩' }
  })
})
