import { expect, test } from 'vitest'
import { assetDesk } from '../../../../shared/view/recovery/asset-desk.ts'
import type { Step } from '../../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../../helpers/given.ts'
import { roundPassed, soc, treasurer } from '../../../helpers/resuming.ts'
import { santos } from '../../../helpers/people.ts'

const deskOf = (steps: readonly Step[], at: number, wanted: string | null = null) =>
  assetDesk(given(...steps).state, playbook, wanted, minutes(at))
const failed = (check: string) =>
  step(
    'check.record',
    { round: 'id2', check, result: 'fail', evidence: null, note: '鍵の所在不明' },
    { at: 11, by: soc }
  )

test('before a round there is nothing to work on', () => {
  const desk = deskOf([declared()], 5)
  expect(desk).toMatchObject({ rounds: [], shown: undefined, isPresent: false, balances: [], forced: [] })
  expect(desk.standing.state).toBe('none')
})

test('a new round has every asset of the playbook and the money in the bank still to give', () => {
  const desk = deskOf([declared(), step('check.start', { note: '' }, { at: 10 })], 12)
  expect(desk.isPresent).toBe(true)
  expect(desk.rounds[0]).toMatchObject({
    number: 1,
    passed: 0,
    failed: 0,
    checks: 10,
    completedAt: null,
    voided: false
  })
  expect(desk.balances.map(({ asset }) => asset)).toEqual([...playbook.playbook.assets.map(({ code }) => code), 'JPY'])
  expect(desk.balances.every(({ said }) => said === undefined)).toBe(true)
})

test('what differs stands first, with an exact difference', () => {
  const balances = [
    { asset: 'BTC', ledger: '1', chain: '1' },
    { asset: 'XLM', ledger: '10.1', chain: '9.9' }
  ]
  const start = step('check.start', { note: '' }, { at: 10 })
  const desk = deskOf(
    [declared(), start, step('check.balance', { round: 'id2', balances, source: '' }, { at: 11, by: treasurer })],
    12
  )
  expect(desk.balances[0]).toMatchObject({ asset: 'XLM', variance: '-0.2' })
  expect(desk.balances.find(({ asset }) => asset === 'BTC')?.variance).toBe('0')
})

test('a failed check that blocks says what it forces, and what of it is so by now', () => {
  const start = step('check.start', { note: '' }, { at: 10 })
  expect(deskOf([declared({ severity: 'SEV2' }), start, failed('AC-05')], 12).forced).toEqual([
    { what: 'severity', isSo: false },
    { what: 'claim', isSo: false },
    { what: 'resume', isSo: false }
  ])
  const raised = step('halt.regrade', { severity: 'SEV1', reason: '不合格' }, { at: 12 })
  expect(deskOf([declared({ severity: 'SEV2' }), start, failed('AC-05'), raised], 13).forced[0]?.isSo).toBe(true)
  expect(deskOf([declared(), start, failed('AC-09')], 12).forced).toEqual([])
})

test('an earlier round can be looked at, and people work in the last that is not voided', () => {
  const first = roundPassed('id2', 10)
  const steps = [declared(), ...first]
  const second = `id${given(...steps).events.length + 1}`
  const all = [...steps, step('check.start', { note: '' }, { at: 40 })]
  expect(deskOf(all, 41).shown?.round.id).toBe(second)
  expect(deskOf(all, 41, 'id2')).toMatchObject({ isPresent: false, shown: { round: { number: 1 } } })
  expect(deskOf(all, 41).rounds.map(({ number, passed }) => [number, passed])).toEqual([
    [2, 0],
    [1, 10]
  ])
  const voided = [...all, step('check.void', { round: second, reason: '誤って開始' }, { at: 42, by: santos })]
  expect(deskOf(voided, 43)).toMatchObject({ isPresent: true, shown: { round: { number: 1 } } })
  expect(deskOf(voided, 43, second)).toMatchObject({ isPresent: false, shown: { round: { number: 2 } } })
})
