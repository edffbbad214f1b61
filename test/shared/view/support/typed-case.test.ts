import { expect, test } from 'vitest'
import type { TypedCase } from '../../../../shared/view/support/typed-case.ts'
import {
  caseFormOf,
  caseProblems,
  emptyCase,
  openingOf,
  tailOf,
  typedCaseFrom
} from '../../../../shared/view/support/typed-case.ts'
import { declared, given } from '../../../helpers/given.ts'

const typed: TypedCase = { ...emptyCase('phone', 'withdrawal', 'ja'), customer: 'T-48213', summary: ' 出金できない ' }

test('what is missing or no amount is said field by field', () => {
  expect(caseProblems(emptyCase('phone', 'order', 'ja'))).toEqual(['customer', 'summary'])
  expect(caseProblems(typed)).toEqual([])
  expect(caseProblems({ ...typed, amount: '0.5' })).toEqual(['loss'])
  expect(caseProblems({ ...typed, amount: 'half', unit: 'BTC' })).toEqual(['loss'])
  expect(caseProblems({ ...typed, amount: '1,250,000', unit: 'jpy' })).toEqual([])
  expect(caseProblems({ ...typed, address: 'a-b' })).toEqual(['address'])
})

test('of an address that was pasted in full its end alone is kept', () => {
  const address = `bc1q${'x'.repeat(30)}9f3k2m`
  expect(tailOf(` ${address}\n`)).toBe('9f3k2m')
  expect(caseFormOf({ ...typed, address }).address).toBe('9f3k2m')
})

test('what was typed opens a case, and reads the same when it is put right', () => {
  const whole = { ...typed, amount: '0.50', unit: 'btc', evidence: { txid: 'asked', times: '' } } as const
  const opening = openingOf(whole)
  expect(opening).toMatchObject({
    form: { summary: '出金できない', loss: { amount: '0.50', unit: 'BTC' } },
    evidence: [{ item: 'txid', state: 'asked' }]
  })
  given(declared()).when('complaint.open', opening).makes('complaint.opened')
  expect(caseFormOf(typedCaseFrom(opening.form))).toEqual(opening.form)
})
