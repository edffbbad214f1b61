import { describe, expect, test } from 'vitest'
import { serviceBands, severityBand, stretchAt } from '../../../../shared/view/chart/bands.ts'
import { emptyHistory, extendHistory } from '../../../../shared/view/chart/history.ts'
import type { Step } from '../../../helpers/given.ts'
import { declared, given, minutes, playbook, START, step } from '../../../helpers/given.ts'

const UNTIL = minutes(100)
const historyOf = (...after: readonly Step[]) =>
  extendHistory(emptyHistory, given(declared({}, { at: 0 }), ...after).events)
const change = (at: number, asset: string, state: string, service = 'spot') =>
  step('service.change', { cells: [{ service, asset }], state, note: '' }, { at })

describe('the severity as a band', () => {
  test('has a stretch for each severity, graver ones weighing more', () => {
    const { stretches } = severityBand(
      historyOf(step('halt.regrade', { severity: 'SEV1', reason: 'x' }, { at: 30 })),
      playbook,
      UNTIL
    )
    expect(stretches).toEqual([
      { from: START, to: minutes(30), state: 'SEV2', weight: 2 / 3, partly: false },
      { from: minutes(30), to: UNTIL, state: 'SEV1', weight: 1, partly: false }
    ])
  })
})

describe('halted services as bands', () => {
  test('show a service from when it was hit, and not those that never were', () => {
    const bands = serviceBands(historyOf(change(20, '*', 'viewOnly'), change(60, '*', 'normal')), playbook, UNTIL)
    expect(bands.map((band) => band.id)).toEqual(['spot'])
    expect(bands[0]?.stretches.map(({ from, to, state, partly }) => [from, to, state, partly])).toEqual([
      [START, minutes(20), 'halted', false],
      [minutes(20), minutes(60), 'viewOnly', false],
      [minutes(60), UNTIL, 'normal', false]
    ])
  })

  test('show the most closed state of any asset, and say that it is not all of them', () => {
    const [band] = serviceBands(historyOf(change(20, 'BTC', 'cancelOnly'), change(40, '*', 'normal')), playbook, UNTIL)
    expect(band?.stretches.map(({ from, state, partly }) => [from, state, partly])).toEqual([
      [START, 'halted', false],
      [minutes(20), 'halted', true],
      [minutes(40), 'cancelOnly', true]
    ])
  })

  test('a service of which one asset alone is halted is halted in part', () => {
    const bands = serviceBands(historyOf(change(10, 'ETH', 'halted', 'cryptoOut')), playbook, UNTIL)
    expect(bands.find((one) => one.id === 'cryptoOut')?.stretches).toMatchObject([{ state: 'halted', partly: true }])
  })

  test('stand in the order of the playbook and can be asked for a moment', () => {
    const bands = serviceBands(historyOf(change(10, '*', 'halted', 'login')), playbook, UNTIL)
    expect(bands.map((band) => band.id)).toEqual(['login', 'spot'])
    const spot = bands[1]
    expect(
      spot && [stretchAt(spot, START - 1), stretchAt(spot, minutes(5))?.state, stretchAt(spot, UNTIL)?.state]
    ).toEqual([undefined, 'halted', 'halted'])
  })
})
