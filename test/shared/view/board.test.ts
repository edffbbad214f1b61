import { describe, expect, test } from 'vitest'
import type { BoardFilter } from '../../../shared/view/board.ts'
import { boardOf, columnOrder, isFiltered, noFilter } from '../../../shared/view/board.ts'
import type { Given } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { sato, takahashi } from '../../helpers/people.ts'

const on = step('phase.advance', { reason: '続行' })
const board = (halt: Given, at: number, filter: Partial<BoardFilter> = {}, actor = sato) =>
  boardOf(halt.state, playbook, minutes(at), actor, { ...noFilter, ...filter })
const column = (halt: Given, department: string, at: number, filter: Partial<BoardFilter> = {}) => {
  const found = board(halt, at, filter).columns.find((one) => one.department === department)
  if (!found) throw new Error(`no column ${department}`)
  return found
}
const ids = (halt: Given, at: number, filter: Partial<BoardFilter> = {}, actor = sato) =>
  board(halt, at, filter, actor).columns.flatMap((one) => one.cards.map((card) => card.duty.id))

describe('the board', () => {
  test('has the six columns in their order', () => {
    expect(board(given(declared()), 0).columns.map((one) => one.department)).toEqual(columnOrder)
  })

  test('shows the duties of the present phase and no others', () => {
    const shown = board(given(declared()), 0).columns.flatMap((one) => one.cards)
    expect(new Set(shown.map((card) => card.duty.phase))).toEqual(new Set(['initial']))
    expect(shown).toHaveLength(27)
  })

  test('carries open duties over into the next phase, and leaves closed ones behind', () => {
    const halt = given(declared(), step('duty.check', { duties: ['SYS-01'] }), on)
    const cards = board(halt, 5).columns.flatMap((one) => one.cards)
    expect(cards.filter((card) => card.carriedOver)).toHaveLength(26)
    expect(cards.map((card) => card.duty.id)).not.toContain('SYS-01')
  })

  test('does not hide what is late because nobody advanced the phase', () => {
    const cards = board(given(declared()), 61).columns.flatMap((one) => one.cards)
    expect(cards.filter((card) => card.ahead && card.clock === 'late').map((card) => card.duty.id)).toContain('CS-05')
    expect(cards.map((card) => card.duty.id)).not.toContain('CMD-08')
  })

  test('keeps a duty of a later phase that somebody has ticked', () => {
    const halt = given(declared(), step('duty.check', { duties: ['SE-05'] }))
    expect(ids(halt, 1)).toContain('SE-05')
  })

  test('shows every phase on demand, and says what is ahead', () => {
    const cards = board(given(declared()), 0, { allPhases: true }).columns.flatMap((one) => one.cards)
    expect(new Set(cards.filter((card) => card.ahead).map((card) => card.duty.phase))).toEqual(
      new Set(['during', 'resume', 'after', 'improve'])
    )
  })

  test('a column puts late ones first, then what is due next, then what is closed', () => {
    const halt = given(declared(), step('duty.check', { duties: ['SYS-01'] }))
    const { cards } = column(halt, 'system', 20)
    expect(cards.at(-1)?.duty.id).toBe('SYS-01')
    const open = cards.slice(0, -1).map((card) => card.dueAt ?? 0)
    expect(open).toEqual(open.toSorted((a, b) => a - b))
    expect(cards[0]?.clock).toBe('late')
  })

  test('closed ones stand in the order in which they were closed', () => {
    const halt = given(declared(), ...['SYS-04', 'SYS-01'].map((id) => step('duty.check', { duties: [id] })))
    expect(
      column(halt, 'system', 9)
        .cards.slice(-2)
        .map((card) => card.duty.id)
    ).toEqual(['SYS-04', 'SYS-01'])
  })

  test('of two that are due at once the critical one stands first', () => {
    const add = (critical: boolean) =>
      step('duty.add', { department: 'pr', text: critical ? 'c' : 'n', critical, ownerRole: '', dueAt: minutes(1) })
    const { cards } = column(given(declared(), add(false), add(true)), 'pr', 0)
    expect(cards.slice(0, 2).map((card) => card.duty.text.en)).toEqual(['c', 'n'])
  })

  test('its figures do not follow the filter', () => {
    const halt = given(declared(), step('duty.check', { duties: ['SYS-01'] }))
    const { cards: _, ...whole } = column(halt, 'system', 20)
    const { cards, ...narrowed } = column(halt, 'system', 20, { search: 'no such words' })
    expect(cards).toEqual([])
    expect(narrowed).toEqual(whole)
    expect(whole).toMatchObject({ closed: 1 })
    expect(whole.late).toBeGreaterThan(0)
  })

  test('adds its columns up', () => {
    const shown = board(given(declared(), on), 70)
    for (const figure of ['total', 'closed', 'late', 'soon', 'criticalOpen'] as const) {
      expect(shown[figure]).toBe(shown.columns.reduce((sum, one) => sum + one[figure], 0))
    }
  })

  test('a duty that was done late keeps by how much, without a clock', () => {
    const halt = given(declared(), step('duty.check', { duties: ['SYS-01'] }, { at: 8 }))
    const card = column(halt, 'system', 100).cards.find((one) => one.duty.id === 'SYS-01')
    expect(card).toMatchObject({ clock: 'none', lateBy: 180_000, closed: true })
  })
})

describe('a filter', () => {
  const assigned = (kind: 'person' | 'role', name: string) =>
    given(declared(), step('duty.assign', { duties: ['PR-01'], assignees: [{ kind, name }] }))

  test('mine are those of my role, until somebody is named', () => {
    expect(ids(given(declared()), 0, { mine: true })).toContain('SYS-01')
    const taken = given(
      declared(),
      step('duty.assign', { duties: ['SYS-01'], assignees: [{ kind: 'person', name: '高橋 翔' }] })
    )
    expect(ids(taken, 0, { mine: true })).not.toContain('SYS-01')
    expect(ids(taken, 0, { mine: true }, takahashi)).toContain('SYS-01')
  })

  test('mine are those with my name, however it is typed, or my role', () => {
    expect(ids(assigned('person', '佐藤 健'), 0, { mine: true })).toContain('PR-01')
    expect(ids(assigned('role', 'R-SYS-H'), 0, { mine: true })).toContain('PR-01')
    expect(ids(assigned('person', '佐藤'), 0, { mine: true })).not.toContain('PR-01')
  })

  test('nobody has none', () => {
    const none = boardOf(given(declared()).state, playbook, minutes(0), null, { ...noFilter, mine: true })
    expect(none.columns.flatMap((one) => one.cards)).toEqual([])
  })

  test('late, critical, open and a department narrow it together', () => {
    const halt = given(declared(), step('duty.check', { duties: ['SYS-01'] }))
    const cards = board(halt, 20, { late: true, critical: true, department: 'system' }).columns.flatMap(
      (one) => one.cards
    )
    expect(cards.length).toBeGreaterThan(0)
    for (const card of cards)
      expect(card).toMatchObject({ clock: 'late', department: 'system', duty: { critical: true } })
    expect(ids(halt, 20, { open: true })).not.toContain('SYS-01')
  })

  test('a search looks at ids, both languages, names and notes, whatever the width, the case or the kana', () => {
    const halt = given(
      declared(),
      step('duty.note', { duty: 'PR-01', text: 'タヌキビルへ電話' }),
      step('duty.assign', { duties: ['LG-01'], assignees: [{ kind: 'person', name: 'Maria Santos' }] })
    )
    expect(ids(halt, 0, { search: 'sys-01' })).toEqual(['SYS-01'])
    expect(ids(halt, 0, { search: 'たぬきびる' })).toEqual(['PR-01'])
    expect(ids(halt, 0, { search: 'SANTOS maria' })).toEqual(['LG-01'])
    expect(ids(halt, 0, { search: '停止範囲 時刻' })).toContain('SYS-01')
    expect(ids(halt, 0, { search: '停止範囲 nowhere' })).toEqual([])
  })

  test('knows whether it hides anything', () => {
    expect(isFiltered(noFilter)).toBe(false)
    expect(isFiltered({ ...noFilter, allPhases: true })).toBe(false)
    expect(isFiltered({ ...noFilter, search: ' x' })).toBe(true)
    expect(isFiltered({ ...noFilter, department: 'pr' })).toBe(true)
  })
})
