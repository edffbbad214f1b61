import { describe, expect, test } from 'vitest'
import { stateFor } from '../../../shared/incident/service/cell.ts'
import { declared, given, step } from '../../helpers/given.ts'
import { matsumoto, sato } from '../../helpers/people.ts'

const all = [{ service: 'spot', asset: '*' }]
const btc = [{ service: 'spot', asset: 'BTC' }]

describe('the service × asset matrix', () => {
  test('a cell for every asset speaks for each that has none of its own', () => {
    const { state } = given(declared(), step('service.change', { cells: btc, state: 'cancelOnly', note: '' }))
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
    const contested = given(
      declared(),
      step('service.change', { cells: all, state: 'viewOnly', note: '' }, { by: sato, at: 9, node: 'node-2' }),
      step('service.change', { cells: all, state: 'cancelOnly', note: '' }, { by: matsumoto, at: 9.5 })
    )
    expect(contested.state.cells.get('spot/*')?.state.contested.map((said) => said.value)).toEqual(['viewOnly'])
    const { state, events } = contested
      .when('service.change', { cells: all, state: 'cancelOnly', note: '' })
      .makes('service.changed')
    expect(events[0]?.data['settles']).toBe(true)
    expect(state.cells.get('spot/*')?.state).toMatchObject({ value: 'cancelOnly', contested: [] })
  })
})
