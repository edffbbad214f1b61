import { describe, expect, test } from 'vitest'
import { assetFailures } from '../../../shared/incident/asset-check/failures.ts'
import { assetsProven, assetsStanding } from '../../../shared/incident/asset-check/proven.ts'
import type { CommandData } from '../../../shared/incident/commands.ts'
import type { Given, Step } from '../../helpers/given.ts'
import { apart, declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { matsumoto, santos } from '../../helpers/people.ts'
import {
  checkPassed,
  evenBalances,
  roundPassed,
  securityDeputy,
  soc,
  treasurer,
  walletLead
} from '../../helpers/resuming.ts'

const round = 'id2'
const begun = [declared(), step('check.start', { note: '' }, { by: soc })]
const balanced = step('check.balance', { round, balances: evenBalances, source: '' }, { by: treasurer })
const record = (check: string, result: CommandData<'check.record'>['result'], note = '') =>
  ({ round, check, result, evidence: null, note }) as const
const failed = step('check.record', record('AC-03', 'fail', '承認記録のない送金が1件'), { by: soc, at: 5 })
const standing = ({ state }: Given, at = 20) => assetsStanding(state, playbook, minutes(at))

describe('a round of asset checks', () => {
  test('is begun once: the next waits until it is finished', () => {
    given(...begun)
      .when('check.start', { note: '' })
      .refuses('round-open', { number: 1 })
    const { events } = given(declared(), ...roundPassed(round, 10))
      .when('check.start', { note: '' })
      .makes('check.started')
    expect(events[0]?.data['number']).toBe(2)
  })

  test('proves the assets once every check that blocks is passed and signed by two', () => {
    const almost = given(declared(), ...roundPassed(round, 10, ['AC-05']))
    expect(standing(almost).state).toBe('open')
    expect(assetsProven(almost.state, playbook)).toBe(false)
    const whole = given(declared(), ...roundPassed(round, 10))
    expect(standing(whole).state).toBe('proven')
    expect(assetsProven(whole.state, playbook)).toBe(true)
  })

  test('a lesser check that failed does not take the proof away, and still counts as a failure', () => {
    const lesser = step('check.record', record('AC-09', 'fail', '乗っ取りの疑い 2件'), { by: soc, at: 30 })
    const found = standing(given(declared(), ...roundPassed(round, 10), lesser), 40)
    expect(found.state).toBe('proven')
    expect(found.failures.map(({ check, blocks }) => [check, blocks])).toEqual([['AC-09', false]])
  })

  test('is to be repeated after the interval of its duty, four hours, and is then out of date', () => {
    const whole = given(declared(), ...roundPassed(round, 10))
    const { completedAt } = standing(whole).proof ?? {}
    expect(standing(whole).nextDueAt).toBe((completedAt ?? 0) + 240 * 60_000)
    expect(standing(whole, 250).state).toBe('proven')
    expect(standing(whole, 252).state).toBe('stale')
  })

  test('the first is due when the duty behind it is', () => {
    expect(standing(given(declared())).nextDueAt).toBe(minutes(120))
  })
})

describe('a finding', () => {
  test('that failed, or was not run, says why', () => {
    given(...begun)
      .when('check.record', record('AC-03', 'fail'))
      .refuses('reason-missing')
    given(...begun)
      .when('check.record', record('AC-03', 'notRun'))
      .refuses('reason-missing')
    given(...begun)
      .when('check.record', record('AC-03', 'notRun', '対象なし'))
      .makes('check.recorded')
  })

  test('rests on balances where the check says so: all of them, and none that differs', () => {
    given(...begun)
      .when('check.record', record('AC-01', 'pass'))
      .refuses('balances-missing')
    given(...begun, step('check.balance', { round, balances: evenBalances.slice(1), source: '' }))
      .when('check.record', record('AC-01', 'pass'))
      .refuses('balances-missing', { assets: 'BTC' })
    given(...begun, balanced)
      .when('check.record', record('AC-01', 'pass'))
      .makes('check.recorded')
    const off = { asset: 'XRP', ledger: '25', chain: '24.999999' }
    given(...begun, balanced, step('check.balance', { round, balances: [off], source: '' }))
      .when('check.record', record('AC-01', 'pass'))
      .refuses('variance-not-zero', { assets: 'XRP' })
  })

  test('of a check, a round or an asset that is not there is refused', () => {
    given(...begun)
      .when('check.record', record('AC-99', 'pass'))
      .refuses('no-such-check')
    given(...begun)
      .when('check.sign', { round, check: 'AC-99' })
      .refuses('no-such-check')
    given(...begun)
      .when('check.sign', { round: 'x', check: 'AC-03' })
      .refuses('no-such-round')
    given(...begun, step('check.void', { round, reason: '開始の誤り' }))
      .when('check.record', record('AC-03', 'pass'))
      .refuses('round-voided')
  })
})

describe('signatures', () => {
  const passed = step('check.record', record('AC-03', 'pass'), { by: soc })
  const sign = { round, check: 'AC-03' }

  test('are of two different people', () => {
    const once = given(...begun, passed, step('check.sign', sign, { by: soc }))
    once.when('check.sign', sign, { by: soc }).refuses('another-person-needed', { person: soc.person })
    once
      .when('check.sign', sign, { by: { ...soc, role: 'R-FIN', person: '吉田　蓮' } })
      .refuses('another-person-needed')
    once.when('check.sign', sign, { by: securityDeputy }).makes('check.signed')
    given(...begun, passed, step('check.sign', sign, { by: soc }), step('check.sign', sign, { by: securityDeputy }))
      .when('check.sign', sign, { by: treasurer })
      .refuses('already-done')
  })

  test('are given in the roles that the playbook names: one of them the check’s own', () => {
    given(...begun, passed)
      .when('check.sign', sign, { by: matsumoto })
      .refuses('not-a-signer')
    given(...begun, passed, step('check.sign', sign, { by: treasurer }))
      .when('check.sign', sign, { by: walletLead })
      .refuses('not-a-signer', { roles: 'R-SE-SOC' })
    given(...begun, passed, step('check.sign', sign, { by: treasurer }))
      .when('check.sign', sign, { by: soc })
      .makes('check.signed')
  })

  test('where two roles are named, each signs once', () => {
    const check = { round, check: 'AC-01' }
    const ready = [...begun, balanced, step('check.record', record('AC-01', 'pass'), { by: walletLead })]
    const once = given(...ready, step('check.sign', check, { by: walletLead }))
    const other = { ...walletLead, person: '別の人' }
    once.when('check.sign', check, { by: other }).refuses('not-a-signer', { roles: 'R-FIN' })
    once.when('check.sign', check, { by: treasurer }).makes('check.signed')
  })

  test('whoever was appointed as acting for a role signs for it', () => {
    const acting = step('call.appoint', { role: 'R-SE-SOC', person: santos.person, reason: '不在' })
    given(...begun, acting, passed)
      .when('check.sign', sign, { by: santos })
      .makes('check.signed')
  })

  test('count no longer once the finding or its balances change', () => {
    const again = step('check.record', record('AC-03', 'pass', '再確認'), { by: soc, at: 60 })
    const whole = given(declared(), ...roundPassed(round, 10), again)
    expect(standing(whole).present?.checks.find(({ check }) => check.id === 'AC-03')?.state).toBe('unsigned')
    const fresh = { asset: 'BTC', ledger: '7', chain: '7' }
    const later = step('check.balance', { round, balances: [fresh], source: '' }, { at: 60 })
    const open = standing(given(declared(), ...roundPassed(round, 10), later)).present?.checks
    expect(open?.flatMap(({ check, state }) => (state === 'unsigned' ? [check.id] : []))).toEqual(['AC-01', 'AC-02'])
  })

  test('are given under what passed, and under nothing else', () => {
    given(...begun)
      .when('check.sign', sign, { by: soc })
      .refuses('nothing-to-sign')
    given(...begun, failed)
      .when('check.sign', sign, { by: soc })
      .refuses('nothing-to-sign')
  })

  test('two laptops apart: a failure that neither of the signers saw stands', () => {
    const signed = checkPassed('id2', 'AC-03', 100)
    const { state } = apart(
      [step('check.start', { note: '' }, { at: 1 }), ...signed.slice(0, 2)],
      step('check.sign', { round: 'id2', check: 'AC-03' }, { by: securityDeputy }),
      step('check.record', { ...record('AC-03', 'fail', '送金1件'), round: 'id2' }, { by: soc })
    )
    expect(assetFailures(state, playbook).map(({ check }) => check)).toEqual(['AC-03'])
  })
})

describe('a failure', () => {
  const next = (steps: readonly Step[]) => [
    ...begun,
    failed,
    step('check.void', { round, reason: '誤記' }, { by: santos }),
    ...steps
  ]

  test('stands until the same check passes with both signatures', () => {
    const again = [...begun, failed, ...checkPassed(round, 'AC-03', 20)]
    expect(standing(given(...again.slice(0, -1))).state).toBe('failed')
    expect(standing(given(...again)).failures).toEqual([])
  })

  test('carries over into later rounds', () => {
    const rest = playbook.playbook.assetChecks.filter(({ id }) => id !== 'AC-03')
    const done = [balanced, ...rest.flatMap(({ id }) => checkPassed(round, id, 6))]
    const second = given(...begun, balanced, failed, ...done.slice(1), step('check.start', { note: '' }, { at: 9 }))
    expect(standing(second).failures.map(({ check }) => check)).toEqual(['AC-03'])
  })

  test('is a variance too, to the last digit, however often somebody says that it passed', () => {
    const off = { asset: 'ETH', ledger: '523000.000000000000000001', chain: '523000' }
    const { state } = given(
      ...begun,
      balanced,
      ...checkPassed(round, 'AC-01', 5),
      step('check.balance', { round, balances: [off], source: '残高.csv' }, { at: 6 })
    )
    expect(assetFailures(state, playbook)).toMatchObject([
      { check: 'AC-01', found: false, variances: [{ asset: 'ETH', variance: '-0.000000000000000001' }] }
    ])
  })

  test('is not made to go away by whoever found it', () => {
    given(...begun, failed)
      .when('check.void', { round, reason: '誤記' }, { by: soc })
      .refuses('another-person-needed')
    given(...begun, failed)
      .when('check.void', { round, reason: '' }, { by: santos })
      .refuses('reason-missing')
    expect(standing(given(...next([]))).failures).toEqual([])
  })

  test('that was reported before there was a desk for it still counts', () => {
    const report = (passed: boolean, at: number) =>
      step('signal.report', { fact: { kind: 'assetCheck', check: 'AC-02', passed, variance: passed ? 0 : 12 } }, { at })
    expect(standing(given(declared(), report(false, 3))).state).toBe('failed')
    expect(standing(given(declared(), report(false, 3), report(true, 4))).failures).toEqual([])
  })
})

describe('balances', () => {
  test('come all together or not at all', () => {
    const twice = [evenBalances[0], evenBalances[0]].flatMap((one) => one ?? [])
    given(...begun)
      .when('check.balance', { round, balances: twice, source: '' })
      .refuses('asset-twice', { asset: 'BTC' })
    given(...begun, balanced)
      .when('check.balance', { round, balances: evenBalances, source: '' })
      .refuses('already-so')
  })
})
