import { describe, expect, test } from 'vitest'
import { balancesOf, readBalanceTable } from '../../../../shared/view/recovery/balance-table.ts'

const problemsOf = (...rows: string[][]) =>
  readBalanceTable([['asset', 'ledger', 'chain'], ...rows]).lines.flatMap(({ row, problems }) =>
    problems.map(({ column, problem }) => `${row} ${column} ${problem}`)
  )

describe('a table of balances', () => {
  test('is read by its headings, in whatever order, in either language', () => {
    const japanese = readBalanceTable([
      ['実残高(コールド+ホット)', '銘柄', '備考', '台帳残高'],
      ['1,000.5', 'btc', '', '1000.5'],
      ['', '', '', ''],
      ['¥2,000', 'JPY', '信託', '2,001円']
    ])
    expect(balancesOf(japanese)).toEqual([
      { asset: 'BTC', ledger: '1000.5', chain: '1000.5' },
      { asset: 'JPY', ledger: '2001', chain: '2000' }
    ])
    expect(japanese.lines.map(({ row, variance }) => [row, variance])).toEqual([
      [2, '0'],
      [4, '-1']
    ])
  })

  test('without headings is asset, ledger, chain', () => {
    expect(balancesOf(readBalanceTable([['ETH', '0.000000000000000001', '0']]))).toEqual([
      { asset: 'ETH', ledger: '0.000000000000000001', chain: '0' }
    ])
  })

  test('with a column too few is refused, and says which is missing', () => {
    const table = readBalanceTable([
      ['asset', 'ledger'],
      ['BTC', '1']
    ])
    expect(table).toMatchObject({ missing: ['chain'], lines: [] })
    expect(balancesOf(table)).toBeNull()
    expect(readBalanceTable([['BTC', '1']]).missing).toEqual(['chain'])
  })

  test('names what is wrong row by row: exponents, negative amounts, an asset twice', () => {
    expect(
      problemsOf(
        ['BTC', '1e400', '-5'],
        ['XRP', '1', '1'],
        ['xrp', '1', '1'],
        ['', '1', '1'],
        ['A'.repeat(21), '1', '']
      )
    ).toEqual([
      '2 ledger exponent',
      '2 chain negative',
      '4 asset asset-twice',
      '5 asset asset-missing',
      '6 asset asset-long',
      '6 chain empty'
    ])
  })

  test('with one wrong row gives nothing: nothing is taken by halves', () => {
    const table = readBalanceTable([
      ['asset', 'ledger', 'chain'],
      ['BTC', '1', '1'],
      ['ETH', '1', 'x']
    ])
    expect(table.wrong).toBe(1)
    expect(balancesOf(table)).toBeNull()
  })

  test('that is empty gives nothing', () => {
    expect(balancesOf(readBalanceTable([]))).toBeNull()
    expect(balancesOf(readBalanceTable([['asset', 'ledger', 'chain']]))).toBeNull()
  })
})
