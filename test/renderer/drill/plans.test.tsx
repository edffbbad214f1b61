import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { DrillsScreen } from '../../../renderer/screens/drills/drills-screen.tsx'
import { HomeScreen } from '../../../renderer/screens/home/home-screen.tsx'
import { clock } from '../../../renderer/store/clock.ts'
import { route } from '../../../renderer/store/route.ts'
import { drillView } from '../../../renderer/screens/drills/view.ts'
import type { PlanView } from '../../../shared/bridge/scenario-rows.ts'
import { openPage } from '../home/open-page.tsx'

const HOUR = 60 * 60_000

beforeEach(() => drillView.setState({ tab: 'plans' }))

const plan = (change: Partial<PlanView> = {}): PlanView => ({
  id: 'plan-1',
  scenario: 'DR-01',
  at: Date.now() + 5 * HOUR,
  departments: ['system', 'pr'],
  leadershipLed: false,
  announced: true,
  facilitator: '佐藤 健',
  commander: { person: '鈴木 美咲', role: 'R-IC' },
  participants: [
    { person: '高橋 翔', department: 'system' },
    { person: '伊藤 直樹', department: 'pr' }
  ],
  pace: 1,
  note: '',
  savedBy: '松本 彩',
  savedAt: 0,
  moved: 0,
  answers: [{ person: '高橋 翔', answer: 'confirmed', by: '松本 彩', at: 0 }],
  cancelled: null,
  ...change
})

async function openPlans(plans: readonly PlanView[] = []) {
  const opened = await openPage(<DrillsScreen />, {
    answers: {
      'plan.list': { plans: [...plans] },
      'plan.save': { id: 'plan-9' },
      'plan.answer': {},
      'plan.cancel': {},
      'drill.start': { stream: 'drill-1' }
    }
  })
  const { refreshDrills } = await import('../../../renderer/store/plans.ts')
  await refreshDrills()
  await screen.findByRole('heading', { name: '予定した訓練' })
  return opened
}
const asked = (line: { asked: readonly { name: string; input: unknown }[] }, name: string) =>
  line.asked.findLast((one) => one.name === name)?.input

test('the calendar says of each department and of the house what is demanded, and that it was never run', async () => {
  await openPlans()
  const calendar = await screen.findByRole('table', { name: '訓練の暦(求められること)' })
  expect(within(calendar).getAllByText(/半年に1回の訓練/)).toHaveLength(6)
  expect(within(calendar).getByText(/経営陣が主導する訓練/)).toBeTruthy()
  expect(within(calendar).getAllByText('未実施').length).toBeGreaterThan(6)
  expect(screen.getByRole('list', { name: 'お知らせ' }).textContent).toContain('ほか')
})

test('a planned drill that is near is reminded of, with who has not answered; a click records an answer', async () => {
  const { user, line } = await openPlans([plan()])
  const reminders = screen.getByRole('list', { name: 'お知らせ' })
  expect(reminders.textContent).toContain('「昼間のホットウォレット流出」が近づいています')
  expect(reminders.textContent).toContain('未確認の参加者 1 人')
  await user.click(within(reminders).getByRole('button', { name: '連絡確認' }))
  const dialog = await screen.findByRole('dialog')
  const row = within(dialog).getByRole('row', { name: /伊藤 直樹/ })
  expect(row.textContent).toContain('未確認')
  await user.click(within(row).getByRole('button', { name: '確認した' }))
  await waitFor(() =>
    expect(asked(line, 'plan.answer')).toEqual({ id: 'plan-1', person: '伊藤 直樹', answer: 'confirmed' })
  )
})

test('a drill is planned with its participants, a line each; a department that is none is said', async () => {
  const { user, line } = await openPlans()
  await user.keyboard('n')
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('textbox', { name: '本部長(参加者)' }), '鈴木')
  const people = within(dialog).getByRole('textbox', { name: /^参加者/ })
  await user.type(people, '高橋、なぞの部')
  expect(within(dialog).getByText('「高橋、なぞの部」の部門が分かりません')).toBeTruthy()
  await user.clear(people)
  await user.type(people, '高橋、広報')
  await user.click(within(dialog).getByRole('button', { name: '保存' }))
  await waitFor(() =>
    expect(asked(line, 'plan.save')).toMatchObject({
      id: null,
      draft: { commander: { person: '鈴木' }, participants: [{ person: '高橋', department: 'pr' }] }
    })
  )
})

test('it is started by a person with what was planned, and called off with a reason', async () => {
  const { user, line } = await openPlans([plan({ announced: false })])
  await user.click(screen.getByRole('button', { name: '取りやめ' }))
  await user.type(await screen.findByRole('textbox', { name: '理由' }), '本番対応のため{Enter}')
  await waitFor(() => expect(asked(line, 'plan.cancel')).toEqual({ id: 'plan-1', reason: '本番対応のため' }))
  await user.click(screen.getByRole('button', { name: '始める' }))
  await user.click(await screen.findByRole('button', { name: '訓練として始める' }))
  await waitFor(() =>
    expect(asked(line, 'drill.start')).toMatchObject({
      scenario: 'DR-01',
      plan: 'plan-1',
      announced: false,
      facilitator: '佐藤 健',
      commander: { person: '鈴木 美咲', role: 'R-IC' }
    })
  )
})

test('the list reminds of it too, and leads to the plans', async () => {
  clock.setState({ now: Date.now(), wall: Date.now() })
  const { user } = await openPage(<HomeScreen />, {
    answers: { 'plan.list': { plans: [plan({ at: Date.now() - 60_000 })] } }
  })
  const { refreshDrills } = await import('../../../renderer/store/plans.ts')
  await refreshDrills()
  await screen.findByText(/「昼間のホットウォレット流出」の時刻です/)
  const due = screen.getByRole('list', { name: 'お知らせ' })
  await user.click(within(due).getByRole('button', { name: '予定した訓練' }))
  expect(route.getState().at).toEqual({ screen: 'drills' })
  expect(drillView.getState().tab).toBe('plans')
})
