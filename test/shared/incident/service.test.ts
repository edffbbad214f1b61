import { describe, expect, test } from 'vitest'
import { stateFor } from '../../../shared/incident/service/cell.ts'
import { declared, given, setCells, step } from '../../helpers/given.ts'
import { matsumoto, sato } from '../../helpers/people.ts'

const all = [{ service: 'spot', asset: '*' }]
const btc = [{ service: 'spot', asset: 'BTC' }]

describe('the service × asset matrix', () => {
  test('a cell for every asset speaks for each that has none of its own', () => {
    const { state } = given(declared(), setCells(btc, 'cancelOnly'))
    expect([stateFor(state, 'spot', 'BTC'), stateFor(state, 'spot', 'ETH'), stateFor(state, 'login', '*')]).toEqual([
      'cancelOnly',
      'halted',
      'normal'
    ])
  })

  test('a change says from what each cell changes, and leaves out those that do not', () => {
    const cells = [...all, { service: 'desk', asset: '*' }]
    const { events } = given(declared())
      .when('service.change', { cells, state: 'halted', note: '' })
      .makes('service.changed')
    expect(events[0]?.data['cells']).toEqual([{ service: 'desk', asset: '*', from: 'normal' }])
  })

  test('no change is refused, unless it adds a note', () => {
    given(declared()).when('service.change', { cells: all, state: 'halted', note: '' }).refuses('already-so')
    const { state } = given(declared()).when('service.change', { cells: all, state: 'halted', note: '板を保全' })
    expect(state.cells.get('spot/*')?.note).toBe('板を保全')
  })

  test('what the playbook lacks is refused', () => {
    given(declared())
      .when('service.change', { cells: [{ service: 'x', asset: '*' }], state: 'normal', note: '' })
      .refuses('no-such-service', { service: 'x' })
    given(declared())
      .when('service.change', { cells: all, state: 'x', note: '' })
      .refuses('no-such-state', { state: 'x' })
  })

  test('two people who say different things within a minute both stand until one of them settles it', () => {
    const desk = [{ service: 'desk', asset: '*' }]
    const contested = given(
      declared(),
      step('service.change', { cells: desk, state: 'cancelOnly', note: '' }, { by: sato, at: 9, node: 'node-2' }),
      step('service.change', { cells: desk, state: 'viewOnly', note: '' }, { by: matsumoto, at: 9.5 })
    )
    expect(contested.state.cells.get('desk/*')?.state.contested.map((said) => said.value)).toEqual(['cancelOnly'])
    const { state, events } = contested
      .when('service.change', { cells: desk, state: 'cancelOnly', note: '' })
      .makes('service.changed')
    expect(events[0]?.data['settles']).toBe(true)
    expect(state.cells.get('desk/*')?.state).toMatchObject({ value: 'cancelOnly', contested: [] })
  })

  test('whoever closed a cell by mistake takes it back within five minutes, with a word why', () => {
    const desk = [{ service: 'desk', asset: 'BTC' }]
    const chosen = step('resume.choose', { ladder: 'default', reason: '' })
    const closed = [
      declared(),
      chosen,
      step('service.change', { cells: desk, state: 'halted', note: '' }, { by: sato, at: 9 })
    ]
    const back = { cells: desk, state: 'normal', note: '別の銘柄の誤り' }
    given(...closed)
      .when('service.change', back, { by: sato, at: 13 })
      .makes('service.changed')
    given(...closed)
      .when('service.change', { ...back, note: '' }, { by: sato, at: 13 })
      .refuses('reason-missing')
    given(...closed)
      .when('service.change', back, { by: sato, at: 14.5 })
      .refuses('beyond-ladder')
    given(...closed)
      .when('service.change', back, { by: matsumoto, at: 10 })
      .refuses('beyond-ladder')
    const twice = [
      ...closed,
      step('service.change', { cells: desk, state: 'viewOnly', note: '' }, { by: sato, at: 10 })
    ]
    expect(() => given(...twice)).toThrow('beyond-ladder')
    given(declared(), chosen)
      .when('service.change', { cells: all, state: 'normal', note: '誤り' }, { at: 1 })
      .refuses('beyond-ladder')
  })
})
