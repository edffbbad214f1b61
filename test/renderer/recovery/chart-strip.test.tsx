import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ChartStrip } from '../../../renderer/screens/recovery/chart/chart-strip.tsx'
import type { OpenIncidentProps } from '../../../renderer/screens/incident-gate.tsx'
import { matching } from '../../helpers/climbing.ts'
import { declared, given, minutes, step } from '../../helpers/given.ts'
import { openRecovery } from './open-recovery.tsx'

/** The strip under a heading, as it stands on the board. */
function Board(open: OpenIncidentProps) {
  return (
    <>
      <h1>ボード</h1>
      <ChartStrip {...open} />
    </>
  )
}

const added = {
  title: '復元',
  stream: { kind: 'service', id: 'spot' },
  owner: null,
  start: minutes(0),
  end: minutes(40),
  amount: null
} as const
const add = step('work.add', added, { at: 5 })
const work = [...given(declared(), add).state.work.keys()][0] ?? ''

test('while nothing is known of the recovery there is no strip', async () => {
  await openRecovery(Board, { steps: [declared()], at: 5 })
  expect(screen.queryByRole('region', { name: '復旧の進み' })).toBeNull()
})

test('work stands beside its plan, and the estimate with them', async () => {
  const advance = step('work.advance', { work, done: 30, of: 100 }, { at: 10 })
  const eta = step('eta.estimate', { from: minutes(50), to: minutes(50), basis: '', reviewAt: null }, { at: 11 })
  await openRecovery(Board, { steps: [declared(), add, advance, eta], at: 20 })
  const strip = screen.getByRole('region', { name: '復旧の進み' })
  expect(strip.textContent).toMatch(/作業 30%計画 (49|50)%見込み \d\d:\d\d JST/)
})

test('the step of the resumption stands there too', async () => {
  await openRecovery(Board, { steps: matching, at: 110 })
  expect(screen.getByRole('region', { name: '復旧の進み' }).textContent).toMatch(/再開 第4段/)
})

test('the plan that holds stands there, of all the work as of one stream', async () => {
  const other = step('work.add', { ...added, stream: { kind: 'service', id: 'cryptoOut' } }, { at: 6 })
  const again = step('work.plan', { work, start: minutes(0), end: minutes(80) }, { at: 15 })
  await openRecovery(Board, { steps: [declared(), add, other, again], at: 20 })
  expect(screen.getByRole('region', { name: '復旧の進み' }).textContent).toMatch(/計画 3[78]%/)
})
