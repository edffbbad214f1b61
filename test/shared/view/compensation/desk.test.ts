import { describe, expect, test } from 'vitest'
import { compensationDesk } from '../../../../shared/view/compensation/desk.ts'
import { draftPrices, readPrices } from '../../../../shared/view/compensation/typed-prices.ts'
import { approved, assessed, cleared, decidedToPay, proposed, terms } from '../../../helpers/compensating.ts'
import type { Step } from '../../../helpers/given.ts'
import { declared, given, playbook, step } from '../../../helpers/given.ts'
import { ito } from '../../../helpers/people.ts'

const deskAfter = (...steps: readonly Step[]) => compensationDesk(given(declared(), ...steps).state, playbook)
const again = step('compensation.assess', { was: 'id2', terms: { ...terms, funding: '保険' }, reason: '協議' })
const uncleared = step('compensation.unclear', { clearance: 'id3', reason: '誤り' }, { by: ito })

describe('the desk of compensation', () => {
  test('begins with nine open steps, a shut gate and no decision', () => {
    const desk = deskAfter()
    expect(desk.steps).toHaveLength(9)
    expect(desk).toMatchObject({ next: 0, gate: 'shut', decision: null, versions: 0 })
  })

  test('names the first open step as the next one', () => {
    const done = (at: number) => step('compensation.step', { step: at, done: true, note: '' })
    expect(deskAfter(done(0), done(2)).next).toBe(1)
  })

  test('says how the decision stands', () => {
    expect(deskAfter(assessed, cleared, proposed).decision?.stands).toBe('waits')
    expect(deskAfter(...decidedToPay).decision?.stands).toBe('inForce')
    expect(deskAfter(...decidedToPay, again).decision?.stands).toBe('fallen')
    expect(deskAfter(...decidedToPay, uncleared).decision?.stands).toBe('barred')
  })

  test('counts the approved cases that a changed basis would undo', () => {
    expect(compensationDesk(approved(3).state, playbook).approved).toBe(3)
  })

  test('the gate does not stand where the Japanese rules do not apply', () => {
    const abroad = { ...terms, law: 'elsewhere' as const, lawNote: '海外のみ' }
    expect(deskAfter(step('compensation.assess', { was: null, terms: abroad, reason: '' })).gate).toBe('elsewhere')
  })
})

describe('typed prices', () => {
  test('come out as they went in, exactly', () => {
    expect(readPrices(draftPrices(terms.prices))).toEqual({ prices: terms.prices, problems: [] })
  })

  test('are refused row by row: an exponent, a code that is none, no source; an empty row says nothing', () => {
    const row = { asset: 'btc', amount: '1,234.50', currency: 'jpy', source: '指数' }
    const typed = [
      row,
      { ...row, amount: '1e400' },
      { ...row, asset: 'ビットコイン' },
      { ...row, source: ' ' },
      { asset: '', amount: '', currency: 'JPY', source: '' }
    ]
    expect(readPrices(typed)).toEqual({
      prices: [{ asset: 'BTC', price: '1234.5', currency: 'JPY', source: '指数' }],
      problems: [
        { row: 1, problem: 'exponent' },
        { row: 2, problem: 'unit' },
        { row: 3, problem: 'source' }
      ]
    })
  })
})
