import { describe, expect, test } from 'vitest'
import { beyondLadder } from '../../../shared/incident/resumption/beyond.ts'
import { presentOrder } from '../../../shared/incident/resumption/ladder.ts'
import { possibleFrom } from '../../../shared/incident/resumption/blockers.ts'
import { stateFor } from '../../../shared/incident/service/cell.ts'
import { apart, declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { sato } from '../../helpers/people.ts'
import { andRound, goFor, stepTo } from '../../helpers/resuming.ts'

import { blockers, cancelOnly, codes, matching, ready, up } from '../../helpers/climbing.ts'

describe('choosing a ladder', () => {
  test('comes first, is changed with a reason, and stands once steps were taken', () => {
    given(declared())
      .when('resume.step', { stage: 'default-2', ...up })
      .refuses('no-ladder')
    given(declared()).when('resume.choose', { ladder: 'x', reason: '' }).refuses('no-such-ladder')
    given(...ready)
      .when('resume.choose', { ladder: 'default', reason: '' })
      .refuses('already-so')
    given(...ready)
      .when('resume.choose', { ladder: 'security', reason: '' })
      .refuses('reason-missing')
    given(...ready)
      .when('resume.choose', { ladder: 'security', reason: '不正アクセスの疑い' })
      .makes('resume.chosen')
    given(...cancelOnly)
      .when('resume.choose', { ladder: 'security', reason: 'x' })
      .refuses('ladder-in-use')
  })

  test('its steps are planned; moving a plan says why, and every version is kept', () => {
    const plan = (at: number | null) => [{ stage: 'default-2', at }]
    given(declared())
      .when('resume.plan', { plans: plan(minutes(90)), reason: '' })
      .refuses('no-ladder')
    const planned = [...ready, step('resume.plan', { plans: plan(minutes(90)), reason: '' })]
    given(...planned)
      .when('resume.plan', { plans: plan(minutes(90)), reason: '' })
      .refuses('already-so')
    given(...planned)
      .when('resume.plan', { plans: plan(minutes(120)), reason: '' })
      .refuses('reason-missing')
    given(...planned)
      .when('resume.plan', { plans: [{ stage: 'x', at: null }], reason: 'x' })
      .refuses('no-such-stage')
    const { state } = given(...planned).when('resume.plan', { plans: plan(minutes(120)), reason: '照合の遅れ' })
    expect(state.resumption.plans.get('default-2')?.map((said) => said.value)).toEqual([minutes(90), minutes(120)])
  })
})

describe('a step up', () => {
  test('opens what it says and nothing else', () => {
    const { events, state } = given(...ready, ...goFor('default-2', 59))
      .when('resume.step', { stage: 'default-2', ...up }, { at: 60 })
      .makes('resume.stepped', 'service.changed')
    expect(events[1]?.data).toMatchObject({
      state: 'cancelOnly',
      cells: [{ service: 'spot', asset: '*', from: 'halted' }]
    })
    expect(['spot', 'desk', 'cryptoOut', 'margin'].map((service) => stateFor(state, service, '*'))).toEqual([
      'cancelOnly',
      'halted',
      'halted',
      'normal'
    ])
  })

  test('is refused while a gate is not met, and says which', () => {
    given(...ready)
      .when('resume.step', { stage: 'default-2', ...up }, { at: 60 })
      .refuses('resume-blocked', { blockers: 'gate:RG-12', count: 1 })
    expect(codes(given(declared(), step('resume.choose', { ladder: 'default', reason: '' })), 'default-2', 5)).toEqual(
      Array.from({ length: 11 }, () => 'gate')
    )
  })

  test('waits until customers were told for half an hour', () => {
    const told = given(...ready, ...goFor('default-2', 25))
    expect(blockers(told, 'default-2', 49)).toEqual([{ code: 'lead', subject: '', until: minutes(50) }])
    expect(possibleFrom(blockers(told, 'default-2', 49), minutes(49))).toBe(minutes(50))
    expect(blockers(told, 'default-2', 50)).toEqual([])
  })

  test('does not come before the time that was announced', () => {
    const told = step(
      'resume.announce',
      { what: ['reopening'], channels: ['web'], opensAt: minutes(90), ref: '' },
      { at: 30 }
    )
    expect(codes(given(...ready, told, ...goFor('default-2', 40)), 'default-2', 80)).toEqual(['early'])
  })

  test('holds its minimum: the clock counts from when it was taken', () => {
    const gone = given(...cancelOnly, ...goFor('default-3', 61))
    expect(blockers(gone, 'default-3', 74)).toEqual([{ code: 'hold', subject: '', until: minutes(75) }])
    expect(blockers(gone, 'default-3', 75)).toEqual([])
  })

  test('leaves none out that has something to open', () => {
    const gone = given(...ready, ...goFor('default-4', 59))
    expect(blockers(gone, 'default-4', 60)).toEqual([{ code: 'skips', subject: 'default-2,default-3', until: null }])
  })

  test('passes over those that have nothing to open', () => {
    const { state } = given(...matching, ...goFor('default-6', 130)).when(
      'resume.step',
      { stage: 'default-6', assets: ['BTC'], leave: [] },
      { at: 160 }
    )
    expect(presentOrder(state)).toBe(6)
    given(...matching)
      .when('resume.step', { stage: 'default-5', ...up })
      .refuses('nothing-to-open')
  })

  test('may leave a service closed for now and open it later, on the same step', () => {
    const partly = [...cancelOnly, ...goFor('default-3', 79), stepTo('default-3', 80), ...goFor('default-4', 99)]
    const left = given(...partly, stepTo('default-4', 100, { leave: ['desk'] }))
    expect(stateFor(left.state, 'desk', '*')).toBe('halted')
    const { state } = left
      .when('resume.step', { stage: 'default-4', ...up }, { at: 130 })
      .makes('resume.stepped', 'service.changed')
    expect(stateFor(state, 'desk', '*')).toBe('limited')
  })

  test('is not back-dated to before the one below it', () => {
    given(...cancelOnly, ...goFor('default-3', 79))
      .when('resume.step', { stage: 'default-3', ...up }, { at: 90, happened: 55 })
      .refuses('before-last-step')
  })

  test('that was opened again after a gate fell is not taken', () => {
    const fallen = step('resume.meet', { gates: ['RG-05'], verdict: 'notMet', evidence: '板が薄い' }, { at: 70 })
    expect(blockers(given(...cancelOnly, ...goFor('default-3', 79), fallen), 'default-3', 90)).toEqual([
      { code: 'gate', subject: 'RG-05', until: null }
    ])
  })

  test('two laptops that take the same step apart open it once', () => {
    const before = [
      ...ready.slice(1),
      step('service.change', { cells: [{ service: 'desk', asset: '*' }], state: 'halted', note: '' }, { at: 21 }),
      ...goFor('default-2', 59)
    ]
    const { state } = apart(before, stepTo('default-2', 100), { ...stepTo('default-2', 100.1), by: sato })
    expect(stateFor(state, 'spot', '*')).toBe('cancelOnly')
    expect(presentOrder(state)).toBe(2)
    expect(beyondLadder(state, playbook)).toEqual([])
  })
})

describe('asset by asset', () => {
  const out = [...matching, ...goFor('default-6', 130), stepTo('default-6', 160, { assets: ['BTC', 'ETH'] })]

  test('withdrawals open for the assets that are named', () => {
    const { state } = given(...out)
    expect(['BTC', 'ETH', 'XRP'].map((asset) => stateFor(state, 'cryptoOut', asset))).toEqual([
      'limited',
      'limited',
      'halted'
    ])
    expect(stateFor(state, 'cryptoOut', '*')).toBe('halted')
  })

  test('another asset follows on the same step, while its gates still hold', () => {
    const { state } = given(...out).when('resume.step', { stage: 'default-6', assets: ['XRP'], leave: [] }, { at: 200 })
    expect(stateFor(state, 'cryptoOut', 'XRP')).toBe('limited')
    given(...out)
      .when('resume.step', { stage: 'default-6', assets: ['BTC'], leave: [] })
      .refuses('nothing-to-open')
  })

  test('the last step opens only those that stood on their own for as long as it must be held', () => {
    const later = andRound(andRound(out, 380).concat(stepTo('default-6', 390, { assets: ['XRP'] })), 620)
    const { state } = given(...later, ...goFor('default-8', 629)).when(
      'resume.step',
      { stage: 'default-8', ...up },
      { at: 629.5 }
    )
    expect(['BTC', 'ETH', 'XRP', 'SOL'].map((asset) => stateFor(state, 'cryptoOut', asset))).toEqual([
      'normal',
      'normal',
      'limited',
      'halted'
    ])
    expect(beyondLadder(state, playbook)).toEqual([])
  })
})
