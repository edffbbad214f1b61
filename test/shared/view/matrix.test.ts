import { describe, expect, test } from 'vitest'
import { cellHistory } from '../../../shared/view/cell-history.ts'
import { matrixOf } from '../../../shared/view/matrix.ts'
import { declared, given, minutes, playbook, setCells } from '../../helpers/given.ts'
import { sato } from '../../helpers/people.ts'

const change = (asset: string, state: string, at: number, note = '') =>
  setCells([{ service: 'spot', asset }], state, { by: sato, at }, note)
const halt = () =>
  given(declared(), change('ETH', 'cancelOnly', 5), change('BTC', 'viewOnly', 6, '板を保全'), change('*', 'normal', 90))

describe('the matrix', () => {
  test('has every service of the playbook, and the assets of which something was said', () => {
    const matrix = matrixOf(halt().state, playbook)
    expect(matrix.assets).toEqual(['*', 'BTC', 'ETH'])
    expect(matrix.rows.map((row) => row.service)).toEqual([...playbook.services.keys()])
    for (const row of matrix.rows) expect(row.cells.map((cell) => cell.asset)).toEqual(matrix.assets)
  })

  test('a cell says who set it and when, and whether it is its own', () => {
    const cells = matrixOf(halt().state, playbook).rows.find((row) => row.service === 'spot')?.cells
    expect(cells?.[1]).toEqual({
      asset: 'BTC',
      state: 'viewOnly',
      own: true,
      by: sato,
      at: minutes(6),
      contested: [],
      note: '板を保全'
    })
    expect(matrixOf(given(declared()).state, playbook).assets).toEqual(['*'])
  })

  test('a service of which nothing was said is normal', () => {
    const cells = matrixOf(halt().state, playbook).rows.find((row) => row.service === 'fiatOut')?.cells
    expect(cells?.[0]).toMatchObject({ state: 'normal', own: false, by: null, at: null })
  })

  test('a service or an asset that the playbook does not list is shown all the same', () => {
    const cells = new Map(
      [...halt().state.cells].map(([key, cell]) => [key, { ...cell, service: 'lending', asset: 'XYZ' }])
    )
    const matrix = matrixOf(
      { ...halt().state, cells: new Map([['lending/XYZ', cells.get('spot/BTC') as never]]) },
      playbook
    )
    expect(matrix.assets).toEqual(['*', 'XYZ'])
    expect(matrix.rows.at(-1)).toMatchObject({ service: 'lending', perAsset: true })
  })
})

describe('the history of a cell', () => {
  test('is newest first, from the declaration on', () => {
    const steps = cellHistory(halt().events, 'spot', '*').map(({ from, to, at, by }) => [from, to, at, by.person])
    expect(steps).toEqual([
      ['halted', 'normal', minutes(90), sato.person],
      ['normal', 'halted', minutes(0), '松本 彩']
    ])
  })

  test('counts what was said of every asset until the cell got a state of its own', () => {
    const steps = cellHistory(halt().events, 'spot', 'BTC').map(({ asset, from, to, note }) => [asset, from, to, note])
    expect(steps).toEqual([
      ['BTC', 'halted', 'viewOnly', '板を保全'],
      ['*', 'normal', 'halted', '']
    ])
  })
})
