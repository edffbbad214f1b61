import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { actionView } from '../../../renderer/screens/after/actions/action-view.ts'
import { TrackerScreen } from '../../../renderer/screens/tracker/tracker-screen.tsx'
import { route } from '../../../renderer/store/route.ts'
import { anAction } from '../../helpers/causes.ts'
import { FAKE_PLAYBOOK } from '../../helpers/fake-line.ts'
import type { FakeLine } from '../../helpers/fake-line.ts'
import { declaration } from '../../helpers/given.ts'
import { matsumoto } from '../../helpers/people.ts'
import { openPage } from '../home/open-page.tsx'

const DAY = 86_400_000

function incident(line: FakeLine, stream: string, title: string, drill = false): void {
  const data = { ...declaration(), playbook: FAKE_PLAYBOOK, title, drill }
  line.write(stream, { name: 'halt.declare', data }, matsumoto)
}

function plan(line: FakeLine, stream: string, title: string, days: number): void {
  const data = { ...anAction, title, dueAt: Date.now() + days * DAY, effectAt: null }
  line.write(stream, { name: 'action.plan', data }, matsumoto)
}

const open = () =>
  openPage(<TrackerScreen />, {
    before: (line) => {
      incident(line, 'a', '夜の停止')
      plan(line, 'a', '冗長化', 20)
      plan(line, 'a', '手順の見直し', -1)
      incident(line, 'b', '訓練1', true)
      plan(line, 'b', '連絡網の更新', 3)
    }
  })
const titles = () => screen.getAllByRole('rowheader').map((one) => within(one).getByRole('button').textContent)

test('shows what is due first of every live incident; drills are a key away', async () => {
  const { user } = await open()
  await screen.findByRole('table')
  expect(titles()).toEqual(['A-2 手順の見直し', 'A-1 冗長化'])
  expect(screen.getByRole('button', { name: '期限超過 1' }).hasAttribute('data-late')).toBe(true)
  const [late, far] = screen.getAllByRole('row').slice(1)
  expect(late?.textContent).toMatch(/超過/)
  expect(far?.textContent).toMatch(/期限 \d{4}-\d\d-\d\d/)
  expect(far?.textContent).not.toMatch(/\d\d:\d\d/)
  await user.keyboard('t')
  expect(titles()).toEqual(['A-1 連絡網の更新'])
})

test('is searched and narrowed, and says so where nothing fits', async () => {
  const { user } = await open()
  await user.type(await screen.findByRole('textbox', { name: '再発防止策を検索' }), '冗長')
  expect(titles()).toEqual(['A-1 冗長化'])
  await user.click(screen.getByRole('button', { name: '期限超過 1' }))
  expect(screen.getByText(/条件に合う対策はありません/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'すべて表示' }))
  expect(titles()).toHaveLength(2)
})

test('an action opens among those of its incident', async () => {
  const { user } = await open()
  await screen.findByRole('table')
  await user.keyboard('jo')
  expect(route.getState().at).toEqual({ screen: 'actions', stream: 'a' })
  expect(actionView.getState()).toMatchObject({ filter: 'all', search: '' })
  await user.click(screen.getByRole('button', { name: /手順の見直し/ }))
  expect(route.getState().at).toEqual({ screen: 'actions', stream: 'a' })
})

test('follows what is recorded elsewhere', async () => {
  const { line } = await open()
  await screen.findByRole('table')
  plan(line, 'a', '監視の追加', 5)
  await waitFor(() => expect(titles()).toContain('A-3 監視の追加'))
})

test('leaves as CSV as it is narrowed; nothing is exported of an empty list', async () => {
  const names: string[] = []
  const blobs: Blob[] = []
  const makes = { createObjectURL: (blob: Blob) => blobs.push(blob) && 'blob:x', revokeObjectURL: () => undefined }
  vi.stubGlobal('URL', Object.assign(URL, makes))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download)
  })
  const { user } = await open()
  await screen.findByRole('table')
  await user.keyboard('t')
  await user.click(screen.getByRole('button', { name: 'CSV' }))
  expect(names).toEqual([expect.stringMatching(/^DRILL-preventive-actions-\d{4}-\d\d-\d\d-ja\.csv$/)])
  expect(await blobs[0]?.text()).toMatch(/\r\n訓練,再発防止策の一覧,訓練1,A-1,連絡網の更新,/)
  await user.click(screen.getByRole('button', { name: /^期限超過/ }))
  await user.click(screen.getByRole('button', { name: 'CSV' }))
  expect(names).toHaveLength(1)
  expect(await screen.findByText('一覧に出ている対策がありません。')).toBeTruthy()
})

test('says what to do where there is none', async () => {
  await openPage(<TrackerScreen />)
  expect(await screen.findByText(/再発防止策はまだありません/)).toBeTruthy()
})
