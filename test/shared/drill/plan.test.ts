import { describe, expect, test } from 'vitest'
import { planEvents } from '../../../shared/drill/plan/events.ts'
import type { NewEvent } from '../../../shared/event/envelope.ts'
import { writerOf } from '../../../shared/incident/noun.ts'
import { orgFolder } from '../../../shared/org/fold.ts'
import { factOf } from '../../helpers/arbitrary-facts.ts'
import { calendarOf, demands } from '../../../shared/drill/plan/calendar.ts'
import type { CalendarRow } from '../../../shared/drill/plan/calendar.ts'
import { planFault } from '../../../shared/drill/plan/fault.ts'
import type { PlanDraft, Planned } from '../../../shared/drill/plan/plan.ts'
import { attendanceOf } from '../../../shared/drill/plan/plan.ts'
import { remindersOf } from '../../../shared/drill/plan/reminders.ts'
import type { DrillRun } from '../../../shared/drill/plan/run.ts'
import { runOf, testsCallTree } from '../../../shared/drill/plan/run.ts'
import { scenariosOf } from '../../../shared/drill/scenario/from-playbook.ts'
import { given, minutes, playbook, step } from '../../helpers/given.ts'
import { begun } from '../../helpers/given-drills.ts'
import { matsumoto, sato, takahashi } from '../../helpers/people.ts'

const HOUR = 60 * 60_000
/** 2026-09-01 09:00 JST. */
const NOW = Date.UTC(2026, 8, 1, 0, 0)
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date, 0, 0)

const draft: PlanDraft = {
  scenario: 'DR-01',
  at: NOW + 48 * HOUR,
  departments: ['system', 'pr'],
  leadershipLed: false,
  announced: true,
  facilitator: sato.person,
  commander: { person: matsumoto.person, role: 'R-IC' },
  participants: [
    { person: '高橋 翔', department: 'pr' },
    { person: '鈴木 美咲', department: 'support' }
  ],
  pace: 1,
  note: ''
}
const planned = (change: Partial<Planned> = {}): Planned => ({
  ...draft,
  id: 'plan-1',
  answers: [],
  cancelled: null,
  ...change
})
const run = (change: Partial<DrillRun> = {}): DrillRun => ({
  stream: 'drill-1',
  scenario: { id: 'DR-01', name: { ja: '訓練', en: 'Drill' }, kind: 'playbook' },
  plan: null,
  facilitator: sato.person,
  announced: true,
  beganAt: day(2026, 6, 1),
  endedAt: day(2026, 6, 1) + HOUR,
  paused: false,
  branch: null,
  departments: ['system', 'pr'],
  leadershipLed: false,
  callTree: false,
  ...change
})

describe('the calendar of drills', () => {
  const { departments } = playbook.playbook
  const rows = (runs: readonly DrillRun[], plans: readonly Planned[] = [], now = NOW) =>
    calendarOf({
      departments,
      runs,
      plans,
      testsCallTree: (id) => id === 'DR-10',
      timeZone: 'Asia/Tokyo',
      now
    })
  const row = (list: readonly CalendarRow[], demand: string, department: string | null) =>
    list.find((one) => one.demand === demand && one.department === department)

  test('asks each department twice a year, the house for one led from above and for the call tree', () => {
    const empty = rows([])
    expect(empty).toHaveLength(departments.length + 2)
    expect(empty.every(({ state, last, dueAt }) => state === 'never' && last === null && dueAt === null)).toBe(true)
    expect(empty.slice(0, departments.length).map(({ department }) => department)).toEqual(
      departments.toSorted((a, b) => a.order - b.order).map(({ id }) => id)
    )
  })

  test('names sources that the playbook has', () => {
    const sources = new Set(playbook.playbook.sources.map(({ id }) => id))
    expect(demands.flatMap(({ src }) => src).filter((id) => !sources.has(id))).toEqual([])
  })

  test('counts six months on the clocks of the house from the last drill of a department', () => {
    const system = row(rows([run(), run({ stream: 'drill-0', beganAt: day(2026, 1, 1) })]), 'half-yearly', 'system')
    expect(system).toMatchObject({
      last: { stream: 'drill-1', at: day(2026, 6, 1) },
      dueAt: day(2026, 12, 1),
      state: 'met'
    })
    expect(row(rows([run()]), 'half-yearly', 'legal')?.state).toBe('never')
  })

  test('from the last day of a long month it is the last day of a shorter one', () => {
    const late = row(rows([run({ beganAt: day(2026, 8, 31) })]), 'half-yearly', 'system')
    expect(late?.dueAt).toBe(day(2027, 2, 28))
  })

  test('says what is soon, what is late, and what a plan settles', () => {
    const ran = [run()]
    const at = (now: number, plans: readonly Planned[] = []) =>
      row(rows(ran, plans, now), 'half-yearly', 'system')?.state
    expect(at(day(2026, 10, 1))).toBe('met')
    expect(at(day(2026, 11, 10))).toBe('soon')
    expect(at(day(2026, 11, 10), [planned({ at: day(2026, 11, 20) })])).toBe('planned')
    expect(at(day(2026, 11, 10), [planned({ at: day(2026, 12, 20) })])).toBe('soon')
    expect(at(day(2026, 12, 2))).toBe('late')
    expect(at(day(2026, 12, 2), [planned({ at: day(2026, 12, 20) })])).toBe('late')
    expect(row(rows([], [planned()]), 'half-yearly', 'system')).toMatchObject({
      state: 'planned',
      next: { plan: 'plan-1', at: draft.at }
    })
  })

  test('neither a drill that runs, nor a rewound one, nor a plan that was called off or run counts', () => {
    expect(row(rows([run({ endedAt: null })]), 'half-yearly', 'system')?.last).toBeNull()
    expect(row(rows([run({ branch: { from: 'drill-0', at: 1 } })]), 'half-yearly', 'system')?.last).toBeNull()
    expect(row(rows([], [planned({ cancelled: {} })]), 'half-yearly', 'system')?.next).toBeNull()
    const ran = run({ plan: 'plan-1', departments: ['legal'] })
    expect(row(rows([ran], [planned()]), 'half-yearly', 'system')?.next).toBeNull()
    expect(row(rows([], [planned({ at: NOW - 1 })]), 'half-yearly', 'system')?.next).toBeNull()
  })

  test('one led from above and one of the call tree count for the house alone', () => {
    const list = rows(
      [run({ leadershipLed: true }), run({ stream: 'drill-2', callTree: true })],
      [planned({ scenario: 'DR-10' })]
    )
    expect(row(list, 'leadership-led', null)).toMatchObject({ last: { stream: 'drill-1' }, dueAt: day(2027, 6, 1) })
    expect(row(list, 'call-tree', null)).toMatchObject({
      last: { stream: 'drill-2' },
      dueAt: NOW,
      next: { plan: 'plan-1' },
      state: 'soon'
    })
  })
})

describe('a drill that ran', () => {
  test('is what its log says: who took part, where no plan says it', () => {
    const drill = given(
      ...begun(),
      step('remark.add', { text: 'x' }, { by: takahashi, at: 2 }),
      step('drill.end', { reason: 'x' }, { by: sato, at: 60 })
    )
    expect(runOf('drill-1', drill.state, drill.events, new Map())).toMatchObject({
      scenario: { id: 'DR-01', kind: 'playbook' },
      beganAt: minutes(0),
      endedAt: minutes(60),
      departments: ['command', 'pr', 'system'],
      leadershipLed: false,
      callTree: false,
      branch: null
    })
    const plan = { ...draft, id: 'plan-1', leadershipLed: true } as never
    const planned = given(...begun({ plan: 'plan-1' }))
    expect(runOf('drill-1', planned.state, planned.events, new Map([['plan-1', plan]]))).toMatchObject({
      endedAt: null,
      departments: ['system', 'pr'],
      leadershipLed: true
    })
    expect(runOf('inc-1', given().state, [], new Map())).toBeNull()
  })

  test('tests the call tree where a bar of its scenario is one of the tree’s tests', () => {
    expect(
      scenariosOf(playbook.playbook)
        .filter(testsCallTree)
        .map(({ id }) => id)
    ).toEqual(['DR-10'])
  })
})

describe('what is to be remembered', () => {
  test('is the planned drill of the next day, the one to be started now, and the one that nobody started', () => {
    const at = (left: number) => remindersOf([planned({ at: NOW + left })], [], [], NOW)
    expect(at(25 * HOUR)).toEqual([])
    expect(at(23 * HOUR)).toEqual([{ kind: 'near', plan: 'plan-1', at: NOW + 23 * HOUR, open: 2 }])
    expect(at(0)).toMatchObject([{ kind: 'due' }])
    expect(at(-2 * HOUR)).toMatchObject([{ kind: 'missed' }])
    const answered = planned({ at: NOW, answers: [{ person: '高橋 翔', answer: 'declined' }] })
    expect(remindersOf([answered], [], [], NOW)).toMatchObject([{ open: 1 }])
    expect(remindersOf([planned({ at: NOW })], [run({ plan: 'plan-1' })], [], NOW)).toEqual([])
    expect(remindersOf([planned({ at: NOW, cancelled: {} })], [], [], NOW)).toEqual([])
  })

  test('puts what must be started first, and what the rules demand last, unless a drill is planned for it', () => {
    const row = (state: CalendarRow['state'], next: CalendarRow['next'] = null): CalendarRow => ({
      demand: 'half-yearly',
      department: 'pr',
      last: null,
      dueAt: null,
      next,
      state
    })
    const next = { plan: 'plan-2', at: NOW }
    const list = remindersOf(
      [planned({ at: NOW + HOUR }), planned({ id: 'plan-2', at: NOW - 3 * HOUR }), planned({ id: 'plan-3', at: NOW })],
      [],
      [row('soon'), row('met'), row('planned', next), row('late'), row('late', next), row('never')],
      NOW
    )
    expect(list.map((one) => (one.kind === 'demand' ? one.row.state : one.kind))).toEqual([
      'due',
      'missed',
      'near',
      'soon',
      'late',
      'never'
    ])
  })
})

test('an answer for a time that the drill no longer has counts for nothing, whenever it arrives', () => {
  const write = writerOf(planEvents)
  const folded = (...events: readonly NewEvent[]) =>
    orgFolder.fold(
      orgFolder.empty,
      events.map((event, index) => factOf(event.type, event.data, { seq: index + 1 }))
    )
  const answer = (at: number) => write('plan.answered', { plan: 'plan-1', person: '高橋 翔', answer: 'confirmed', at })
  const saved = (at: number) => write('plan.saved', { plan: 'plan-1', draft: { ...draft, at } })
  const answers = (...events: readonly NewEvent[]) => folded(...events).plans.get('plan-1')?.answers.size
  expect(answers(saved(NOW), answer(NOW))).toBe(1)
  expect(answers(saved(NOW), saved(NOW + HOUR), answer(NOW))).toBe(0)
  expect(answers(saved(NOW), answer(NOW), saved(NOW + HOUR), answer(NOW + HOUR))).toBe(1)
  expect(folded(answer(NOW)).plans.size).toBe(0)
})

describe('a planned drill', () => {
  const fault = (change: Partial<PlanDraft>, hasScenario = true, before: number | null = null) =>
    planFault({ ...draft, ...change }, { hasScenario, playbook, now: NOW, before })

  test.each([
    [{}, null],
    [{ at: NOW - HOUR }, 'plan-in-the-past'],
    [{ departments: [] }, 'plan-department-missing'],
    [{ facilitator: '' }, 'plan-facilitator-missing'],
    [{ commander: { person: '', role: 'R-IC' } }, 'plan-commander-missing'],
    [{ participants: [draft.participants[0], { person: '高橋翔', department: 'pr' }] as never }, 'plan-person-twice']
  ] as const)('%j is answered with %s', (change, expected) => {
    expect(fault(change as Partial<PlanDraft>)).toBe(expected)
  })

  test('needs a scenario, and keeps the time that it had even when that is over', () => {
    expect(fault({}, false)).toBe('plan-scenario-missing')
    expect(fault({ at: NOW - HOUR }, true, NOW - HOUR)).toBeNull()
  })

  test('knows of everybody whether they have answered', () => {
    expect(attendanceOf(planned({ answers: [{ person: '高橋 翔', answer: 'confirmed' }] }))).toEqual([
      { person: '高橋 翔', department: 'pr', answer: 'confirmed' },
      { person: '鈴木 美咲', department: 'support', answer: 'open' }
    ])
  })
})
