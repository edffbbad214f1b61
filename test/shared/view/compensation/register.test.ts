import { describe, expect, test } from 'vitest'
import type { ClaimForm } from '../../../../shared/incident/claim/claim.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { batchRows } from '../../../../shared/view/compensation/batches.ts'
import { claimHistory } from '../../../../shared/view/compensation/claim-history.ts'
import { claimLabel } from '../../../../shared/view/compensation/field-labels.ts'
import {
  claimCounts,
  claimRows,
  claimsShown,
  totalsByStatus,
  totalsOfClaims
} from '../../../../shared/view/compensation/register.ts'
import { totalWords } from '../../../../shared/view/compensation/total-words.ts'
import { blankClaim, draftClaim, looksPersonal, readClaim } from '../../../../shared/view/compensation/typed-claim.ts'
import { approved, form, listed, paid, register, signedBy } from '../../../helpers/compensating.ts'
import { declared, given, playbook, step } from '../../../helpers/given.ts'
import { ito } from '../../../helpers/people.ts'

const numbers = (rows: ReturnType<typeof claimRows>) => rows.map(({ claim }) => claim.number)
const shown = (state: IncidentState, filter: Parameters<typeof claimsShown>[1], search = '') =>
  numbers(claimsShown(claimRows(state), filter, search, (id) => (id === 'spot' ? '現物' : id)))

describe('the register', () => {
  test('narrows by state, by list and by doubles, and counts each', () => {
    const { state } = register(4, listed(2), step('claim.take', { rows: [{ number: 'D-1', form }], source: '' }))
    expect(shown(state, 'listed')).toEqual(['T-1', 'T-2'])
    expect(shown(state, 'doubles')).toEqual(['T-1', 'D-1'])
    expect(claimCounts(claimRows(state))).toMatchObject({ all: 5, assessed: 5, received: 0, listed: 2, doubles: 2 })
  })

  test('finds by number, account, asset and the name of the service', () => {
    const { state } = register(3)
    expect(shown(state, 'all', 't-2')).toEqual(['T-2'])
    expect(shown(state, 'all', 'a-1003 btc')).toEqual(['T-3'])
    expect(shown(state, 'all', '現物')).toHaveLength(3)
    expect(shown(state, 'paid', 't-2')).toEqual([])
  })

  test('adds up exactly by state and currency', () => {
    const inBtc: Partial<ClaimForm> = { currency: 'BTC', claimed: '0.1', assessed: '0.000000000000000001' }
    const other = step('claim.take', { rows: [{ number: 'B-1', form: { ...form, ...inBtc } }], source: '' })
    const { state } = approved(2, paid('no:t-1'), other)
    const { states, all } = totalsByStatus(claimRows(state))
    expect(states.map(({ status, count }) => [status, count])).toEqual([
      ['assessed', 1],
      ['approved', 1],
      ['paid', 1]
    ])
    expect(totalWords(all.assessed)).toBe('0.000000000000000001 BTC + 24,001 JPY')
    expect(totalWords(all.paid)).toBe('12,000.5 JPY')
  })

  test('100,000 cases add up to the last digit', () => {
    const [claim] = register(1).state.claims.values()
    if (!claim) throw new Error('no case')
    const claims = Array.from({ length: 100_000 }, (_, index) => ({
      ...claim,
      form: { ...form, claimed: null, assessed: `${index}.${index % 10}1` }
    }))
    expect(totalsOfClaims(claims).assessed).toEqual([{ currency: 'JPY', amount: '4999996000' }])
  })
})

describe('the lists', () => {
  test('those that wait for a signature stand first', () => {
    const { state } = approved(1, taken2, second)
    expect(batchRows(state).map(({ batch, status }) => [batch.number, status])).toEqual([
      [2, 'open'],
      [1, 'decided']
    ])
  })

  test('say what is missing, what changed and what is paid', () => {
    const change = { ...form, assessed: '1' }
    const rows = [{ claim: 'no:t-1', form: change }]
    const stale = register(2, listed(2), signedBy(ito), step('claim.revise', { rows, source: '', reason: 'x' }))
    expect(batchRows(stale.state)[0]).toMatchObject({ status: 'stale', changed: 1, standing: { missing: ['money'] } })
    expect(batchRows(approved(2, paid('no:t-2')).state)[0]).toMatchObject({ status: 'decided', paid: 1 })
  })
})

const taken2 = step('claim.take', { rows: [{ number: 'S-1', form: { ...form, account: 'A-9' } }], source: '' })
const second = step('claim.propose', { claims: ['no:s-1'], outcome: 'refuse', note: '対象外' })

test('the history of a case leaves the others out and says what each change replaced', () => {
  const rows = [1, 2].map((at) => ({
    claim: `no:t-${at}`,
    form: { ...form, account: `A-${1000 + at}`, assessed: '9' }
  }))
  const { events } = register(
    2,
    step('claim.revise', { rows, source: '', reason: '再計算' }),
    listed(1),
    signedBy(ito, 'id9')
  )
  const entries = claimHistory(events, 'no:t-1')
  expect(entries.map(({ event }) => event.type)).toEqual([
    'claim.signed',
    'claim.proposed',
    'claim.revised',
    'claim.taken'
  ])
  expect(entries[2]?.changes).toEqual([{ field: 'assessed', from: '12000.5', to: '9' }])
  expect(entries[2]?.event.data['rows']).toHaveLength(1)
  expect(claimHistory(events, 'no:t-2').map(({ event }) => event.type)).toEqual(['claim.revised', 'claim.taken'])
})

describe('a typed case', () => {
  test('comes out as it went in', () => {
    expect(readClaim(draftClaim('T-1', form))).toEqual({ form, number: 'T-1', problems: [] })
  })

  test('names what is wrong: an account that is none, an exponent, a negative amount, a code', () => {
    const typed = { ...blankClaim, account: '山田太郎', claimed: '1e400', assessed: '-1', asset: '円', number: 'a b' }
    const { form: read, problems } = readClaim(typed)
    expect(read).toBeNull()
    expect(problems.map(({ field, problem }) => `${field} ${problem}`)).toEqual([
      'account account',
      'number number',
      'asset unit',
      'claimed exponent',
      'assessed negative'
    ])
  })

  test('an account that reads like a telephone number is said', () => {
    expect(['09012345678', '+81 90-1234-5678', '123456789012'].map(looksPersonal)).toEqual([true, true, true])
    expect(['A-1001', '0042', '20260301'].map(looksPersonal)).toEqual([false, false, false])
  })
})

test('fields are called as the playbook calls them', () => {
  expect(claimLabel(playbook.playbook, 'account', 'ja')).toBe('口座の参照番号')
  expect(claimLabel(playbook.playbook, 'currency', 'en')).toBe('Currency')
  expect(claimRows(given(declared()).state)).toEqual([])
})
