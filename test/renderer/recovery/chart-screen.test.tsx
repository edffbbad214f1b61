import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ChartScreen } from '../../../renderer/screens/recovery/chart/chart-screen.tsx'
import { declared, given, minutes, step } from '../../helpers/given.ts'
import { openRecovery } from './open-recovery.tsx'

const add = step(
  'work.add',
  { title: '復元', stream: { kind: 'service', id: 'spot' }, owner: null, start: null, end: minutes(60), amount: null },
  { at: 5 }
)
const work = [...given(declared(), add).state.work.keys()][0] ?? ''
const advance = (at: number, done: number) => step('work.advance', { work, done, of: 100 }, { at })
const story = [declared(), add, advance(10, 20), advance(20, 50)]
const plot = () => screen.getByRole('slider', { name: /^読み取る時点/ })

test('without work the chart says how the first figures come', async () => {
  await openRecovery(ChartScreen, { steps: [declared()], at: 5 })
  expect(screen.getByText(/最初の作業か見込み/)).toBeTruthy()
})

test('the arrow keys read a moment out, in words', async () => {
  const { user } = await openRecovery(ChartScreen, { steps: story, at: 40 })
  const now = plot().getAttribute('aria-valuetext')
  expect(now).toMatch(/取引所\(板\)売買 50%/)
  plot().focus()
  await user.keyboard('{Home}{ArrowRight}')
  expect(plot().getAttribute('aria-valuetext')).not.toBe(now)
  expect(Number(plot().getAttribute('aria-valuenow'))).toBeLessThan(Date.now() - 30 * 60_000)
  await user.click(screen.getByRole('button', { name: '現在に戻る' }))
  expect(plot().getAttribute('aria-valuetext')).toMatch(/50%/)
})

test('a line is hidden and shown again from the legend', async () => {
  const { user } = await openRecovery(ChartScreen, { steps: story, at: 40 })
  const entry = screen.getByRole('button', { name: /取引所\(板\)売買 ?50%/ })
  await user.click(entry)
  expect(entry.getAttribute('aria-pressed')).toBe('false')
  expect(plot().getAttribute('aria-valuetext')).not.toMatch(/取引所\(板\)売買 50%/)
})

test('the same figures stand in a table, by clock or by T+', async () => {
  const { user } = await openRecovery(ChartScreen, { steps: story, at: 40 })
  await user.keyboard('v')
  const table = screen.getByRole('table', { name: '図と同じ数値の表' })
  expect(within(table).getAllByText('50%').length).toBeGreaterThan(0)
  expect(within(table).getAllByText('T+0:20')).toHaveLength(1)
  await user.keyboard('vt')
  expect(screen.getByRole('heading', { name: /^T\+0:(39|40) の値/ })).toBeTruthy()
})

test('one comes nearer by key and goes back to all of it', async () => {
  const { user } = await openRecovery(ChartScreen, { steps: story, at: 40 })
  const width = () => Number(plot().getAttribute('aria-valuemax')) - Number(plot().getAttribute('aria-valuemin'))
  const before = width()
  await user.keyboard('i')
  expect(width()).toBeCloseTo(before / 2, -3)
  await user.keyboard('a')
  expect(width()).toBeCloseTo(before, -3)
})

test('the edges of the brush are moved by key, and what is shown follows', async () => {
  const { user } = await openRecovery(ChartScreen, { steps: story, at: 40 })
  const from = () => Number(plot().getAttribute('aria-valuemin'))
  const before = from()
  const [left] = screen.getAllByRole('slider', { name: /^表示範囲の端/ })
  left?.focus()
  await user.keyboard('{ArrowRight}{ArrowRight}')
  await waitFor(() => expect(from()).toBeGreaterThan(before))
  await user.keyboard('a')
  expect(from()).toBe(before)
})

test('the table is handed over as a file, and a drill is marked on every row', async () => {
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return 'blob:x'
  })
  await openRecovery(ChartScreen, { steps: [declared({ drill: true }), add, advance(10, 20)], at: 40 })
  fireEvent.click(screen.getByRole('button', { name: '書き出す' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: '表(CSV)' }))
  await waitFor(() => expect(blobs).toHaveLength(1))
  const rows = (await blobs[0]?.text())?.trim().split('\r\n') ?? []
  expect(rows.length).toBeGreaterThan(3)
  expect(rows.slice(1).every((row) => row.startsWith('訓練,'))).toBe(true)
  vi.restoreAllMocks()
})
