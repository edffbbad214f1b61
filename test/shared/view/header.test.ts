import { describe, expect, test } from 'vitest'
import { headerOf } from '../../../shared/view/header.ts'
import type { Given } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { matsumoto, sato } from '../../helpers/people.ts'

const header = (halt: Given, at: number) => headerOf(halt.state, playbook, minutes(at))
const on = step('phase.advance', { reason: '続行' })

describe('the header', () => {
  test('says what it is, how grave, where it stands and who commands', () => {
    expect(header(given(declared({ drill: true })), 5)).toMatchObject({
      title: '売買エンジン障害',
      drill: true,
      type: 'H2',
      severity: 'SEV2',
      phase: 'initial',
      commander: { person: matsumoto.person },
      commanderSince: minutes(0),
      closed: false
    })
  })

  test('T+ counts from when the halt took effect and stops when the services are back', () => {
    const halt = given(declared({ times: { effective: minutes(-3) } }))
    expect(header(halt, 5)).toMatchObject({ elapsed: 8 * 60_000, stoppedAt: null })
    const back = given(declared(), on, on, step('phase.advance', { reason: '再開' }, { at: 100 }))
    expect(header(back, 500)).toMatchObject({ elapsed: 100 * 60_000, stoppedAt: minutes(100) })
  })

  test('after a re-halt T+ runs on', () => {
    const again = given(
      declared(),
      on,
      on,
      step('phase.advance', { reason: '再開' }, { at: 100 }),
      step('phase.return', { to: 'during', reason: '再停止' })
    )
    expect(header(again, 500)).toMatchObject({ elapsed: 500 * 60_000, stoppedAt: null })
  })

  test('a planned halt that is yet to come has no T+ but a start', () => {
    const planned = given(declared({ type: 'H1', times: { plannedStart: minutes(90) } }))
    expect(header(planned, 5)).toMatchObject({ elapsed: null, startsAt: minutes(90) })
  })

  test('names what is due next and counts what is late', () => {
    const shown = header(given(declared()), 7)
    expect(shown.nextDue?.dueAt).toBeGreaterThanOrEqual(minutes(7))
    expect(shown.late).toBeGreaterThanOrEqual(shown.criticalLate)
    expect(shown.criticalLate).toBeGreaterThan(0)
  })

  test('lists what people say differently, what counts first', () => {
    const contested = given(
      declared(),
      step('halt.regrade', { severity: 'SEV1', reason: 'a' }, { by: sato, at: 10, node: 'node-2' }),
      step('halt.regrade', { severity: 'SEV3', reason: 'b' }, { at: 10.5 }),
      step(
        'service.change',
        { cells: [{ service: 'desk', asset: '*' }], state: 'cancelOnly', note: '' },
        { by: sato, at: 11 }
      ),
      step('service.change', { cells: [{ service: 'desk', asset: '*' }], state: 'viewOnly', note: '' }, { at: 11.5 })
    )
    expect(
      header(contested, 12).contested.map(({ field, service, asset, values }) => [
        field,
        service,
        asset,
        values.map((one) => one.value)
      ])
    ).toEqual([
      ['severity', null, null, ['SEV3', 'SEV1']],
      ['service', 'desk', '*', ['viewOnly', 'cancelOnly']]
    ])
  })

  test('says when it was closed', () => {
    const closed = given(declared(), step('halt.close', { reason: '誤報' }, { at: 9 }))
    expect(header(closed, 12)).toMatchObject({ closed: true, closedAt: minutes(9) })
  })
})
