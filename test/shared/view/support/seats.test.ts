import { expect, test } from 'vitest'
import { seatsAt } from '../../../../shared/view/support/seats.ts'
import { declared, given, minutes, step } from '../../../helpers/given.ts'
import { suzuki } from '../../../helpers/people.ts'

const plan = (person: string, from: number, until: number | null) =>
  step(
    'shift.plan',
    { person, channel: 'phone', from: minutes(from), until: until === null ? null : minutes(until), relief: '' },
    { by: suzuki, at: 1 }
  )
const names = (rows: readonly { readonly person: string }[]) => rows.map(({ person }) => person)

test('whose relief is late comes first, and stays on duty until they have left', () => {
  const { state } = given(declared(), plan('青木 修', 0, null), plan('小川 真', 0, 90), plan('田辺 由美', 0, 20))
  const seats = seatsAt(state, minutes(30))
  expect(names(seats.now)).toEqual(['田辺 由美', '小川 真', '青木 修'])
  expect(seats.late).toBe(1)
})

test('who is to come is told by when, and who left or never came is over', () => {
  const { state } = given(
    declared(),
    plan('青木 修', 120, 240),
    plan('小川 真', 60, 240),
    plan('田辺 由美', 0, 20),
    plan('木村 沙織', 0, 90),
    step('shift.end', { shift: 'id4' }, { by: suzuki, at: 25 }),
    step('shift.cancel', { shift: 'id5', reason: '来られない' }, { by: suzuki, at: 26 })
  )
  const seats = seatsAt(state, minutes(30))
  expect(names(seats.toCome)).toEqual(['小川 真', '青木 修'])
  expect(names(seats.now)).toEqual([])
  expect(names(seats.over)).toEqual(['木村 沙織', '田辺 由美'])
})
