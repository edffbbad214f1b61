import { describe, expect, test } from 'vitest'
import { trackerDocument } from '../../../../shared/report/tracker.ts'
import { documentTables } from '../../../../shared/report/document/csv.ts'
import type { TrackedChoice } from '../../../../shared/view/after/tracked.ts'
import { countTracked, isTrackedLate, trackedActions, trackedShown } from '../../../../shared/view/after/tracked.ts'
import { aCause, anAction } from '../../../helpers/causes.ts'
import type { Step } from '../../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../../helpers/given.ts'

const any: TrackedChoice = { drill: false, filter: 'all', department: '', category: '', search: '' }
const plan = (title: string, dueAt: number, change: Partial<typeof anAction> = {}) =>
  step('action.plan', { ...anAction, title, dueAt, effectAt: null, ...change })

function tracked(stream: string, ...steps: Step[]) {
  return trackedActions(stream, given(...steps).state, playbook)
}

const rows = [
  ...tracked(
    'inc-1',
    declared({ title: '夜の停止' }),
    plan('冗長化', minutes(500)),
    plan('手順の見直し', minutes(100))
  ),
  ...tracked(
    'inc-2',
    declared({ title: '流出' }),
    plan('鍵の分離', minutes(300), { category: 'organisation', owner: '外部の監査人' })
  ),
  ...tracked('inc-3', declared({ title: '訓練A', drill: true }), plan('連絡網の更新', minutes(50)))
]
const titles = (choice: Partial<TrackedChoice>, now = minutes(200)) =>
  trackedShown(rows, { ...any, ...choice }, now).map(({ title }) => title)

describe('the actions of all incidents', () => {
  test('stand by what is due first, whatever incident they are of; drills by themselves', () => {
    expect(titles({})).toEqual(['手順の見直し', '鍵の分離', '冗長化'])
    expect(titles({ drill: true })).toEqual(['連絡網の更新'])
  })

  test('are narrowed to what is late, to a department, to a category and to words of any column', () => {
    expect(titles({ filter: 'late' })).toEqual(['手順の見直し'])
    expect(titles({ category: 'organisation' })).toEqual(['鍵の分離'])
    expect(titles({ department: 'system' })).toEqual(['手順の見直し', '冗長化'])
    expect(titles({ search: '夜の停止 冗長' })).toEqual(['冗長化'])
    expect(titles({ search: '監査人' })).toEqual(['鍵の分離'])
    expect(titles({ search: 'a-2' })).toEqual(['手順の見直し'])
  })

  test('are counted for live and drills apart', () => {
    expect(countTracked(rows, false, 'open', minutes(0))).toBe(3)
    expect(countTracked(rows, true, 'late', minutes(60))).toBe(1)
    expect(countTracked(rows, true, 'late', minutes(40))).toBe(0)
  })

  test('stay until it was seen that they helped, and then go under what is to be done', () => {
    const [done] = tracked(
      'inc-1',
      declared(),
      plan('冗長化', minutes(10), { effectAt: minutes(90) }),
      step('action.finish', { action: 'id2', note: '済' })
    )
    expect(done?.status).toBe('done')
    expect(done && [isTrackedLate(done, minutes(50)), isTrackedLate(done, minutes(100))]).toEqual([false, true])
    const settled = done ? { ...done, status: 'effective' as const } : undefined
    expect(settled && isTrackedLate(settled, minutes(1000))).toBe(false)
    expect(
      trackedShown(
        [settled, ...rows].flatMap((row) => row ?? []),
        any,
        minutes(0)
      ).at(-1)?.status
    ).toBe('effective')
  })

  test('carry the names of their own playbook; what it does not have stands as it is', () => {
    const [audit] = rows.filter(({ title }) => title === '鍵の分離')
    expect(audit?.owner).toEqual({ ja: '外部の監査人', en: '外部の監査人' })
    const category = playbook.playbook.causeAnalysis.actionCategories.find(({ id }) => id === 'organisation')
    expect(audit?.category.name).toEqual(category?.name)
  })

  test('say when somebody was last reminded, and how far up', () => {
    const { state } = given(declared(), plan('冗長化', minutes(10)), plan('別件', minutes(10)))
    const at = (level: number, when: number) => ({
      level,
      round: 0,
      targets: [],
      dueAt: when,
      at: when,
      lateMs: 0,
      missed: false,
      skipped: null
    })
    const raised = { rule: 'ER-24', subject: 'A-1', levels: 2, steps: [at(1, minutes(10)), at(2, minutes(30))] }
    const escalations = new Map([['ER-24:A-1', raised]]) as unknown as typeof state.escalations
    const [first, second] = trackedActions('inc-1', { ...state, escalations }, playbook)
    expect(first?.reminder).toEqual({ level: 2, levels: 2, at: minutes(30) })
    expect(second?.reminder).toBeNull()
  })
})

test('the list leaves with its mode on every row and with the mark of a drill in its name', () => {
  const shape = { language: 'ja', timeZone: 'Asia/Tokyo', now: minutes(200), drill: true } as const
  const document = trackerDocument(trackedShown(rows, { ...any, drill: true }, shape.now), shape)
  expect(document.fileName).toBe('DRILL-preventive-actions-2026-03-01-ja')
  const [table] = documentTables(document)
  expect(table?.rows[1]?.slice(0, 5)).toEqual(['訓練', '再発防止策の一覧', '訓練A', 'A-1', '連絡網の更新'])
  expect(table?.rows[1]).toContain('期限超過')
  expect(table?.rows[0]).toHaveLength(table?.rows[1]?.length ?? 0)
})

test('a cause that an action answers is no business of the list', () => {
  expect(tracked('inc-1', declared(), step('cause.note', aCause))).toEqual([])
})
