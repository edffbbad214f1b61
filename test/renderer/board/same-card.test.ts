import { expect, test } from 'vitest'
import { isSameCard } from '../../../renderer/screens/board/columns/same-card.ts'
import { indexPlaybook } from '../../../shared/playbook/applies.ts'
import { cardsOf } from '../../../shared/view/duty-card.ts'
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

function drawn(now: number, marked = false) {
  return cardsOf(state, playbook, now).map((card) => ({ card, marked, tabbable: false }))
}

test('a second that changes nothing draws no card again', () => {
  const later = drawn(AT + 61_000)
  expect(drawn(AT + 60_000).every((card, index) => isSameCard(card, later[index] ?? card))).toBe(true)
})

test('a duty that falls due is drawn again, and so is one that is marked', () => {
  const before = drawn(AT + 4 * 60_000)
  const due = drawn(AT + 5 * 60_000 + 1000)
  expect(before.some((card, index) => !isSameCard(card, due[index] ?? card))).toBe(true)
  const marked = drawn(AT + 4 * 60_000, true)
  expect(before.some((card, index) => isSameCard(card, marked[index] ?? card))).toBe(false)
})
