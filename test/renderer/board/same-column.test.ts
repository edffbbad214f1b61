import { expect, test } from 'vitest'
import { isSameColumn } from '../../../renderer/screens/board/columns/same-column.ts'
import { indexPlaybook } from '../../../shared/playbook/applies.ts'
import { boardOf, noFilter } from '../../../shared/view/board.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { matsumoto } from '../../helpers/people.ts'

const AT = Date.UTC(2026, 2, 1)
const playbook = indexPlaybook(defaultPlaybook().playbook)
const said = <T>(value: T) => ({ value, by: matsumoto, at: AT, enteredAt: AT })
const state: IncidentState = {
  ...emptyIncident,
  declaredAt: AT,
  type: { ...said('H2'), contested: [] },
  phase: said('initial'),
  times: new Map([['effective', said(AT)]])
}

const nothing: ReadonlySet<string> = new Set()
const columnsOf = (now: number, of = state) =>
  boardOf(of, playbook, now, null, noFilter).columns.map((column) => ({
    column,
    cards: column.cards,
    marked: nothing,
    mine: false
  }))

test('a tick draws its own column again and no other', () => {
  const before = columnsOf(AT + 60_000)
  const [ticked] = before[1]?.column.cards ?? []
  const progress = { status: 'done', rounds: [], notes: [], evidence: [], assignees: [], changed: said('') }
  const duties = new Map([[ticked?.duty.id ?? '', progress]]) as unknown as IncidentState['duties']
  const after = columnsOf(AT + 60_000, { ...state, duties })
  expect(before.map((column, index) => isSameColumn(column, after[index] ?? column))).toEqual(
    before.map((_, index) => index !== 1)
  )
})

test('a column of which fewer cards are drawn, or one is marked, is another', () => {
  const [column] = columnsOf(AT)
  if (!column) throw new Error('no column')
  expect(isSameColumn(column, { ...column, cards: column.cards.slice(1) })).toBe(false)
  expect(isSameColumn(column, { ...column, marked: new Set() })).toBe(false)
  expect(isSameColumn(column, { ...column })).toBe(true)
})
