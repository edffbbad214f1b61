import { describe, expect, test } from 'vitest'
import type { CommandData } from '../../../shared/incident/commands.ts'
import { beyondLadder } from '../../../shared/incident/resumption/beyond.ts'
import { presentOrder } from '../../../shared/incident/resumption/ladder.ts'
import { stateFor } from '../../../shared/incident/service/cell.ts'
import { given, minutes, playbook, step } from '../../helpers/given.ts'
import { sato, tanaka } from '../../helpers/people.ts'
import { executive, goFor, overridden, prepared, stepTo } from '../../helpers/resuming.ts'

import { blockers, cancelOnly, codes, matching, ready, up } from '../../helpers/climbing.ts'

describe('an override (ER-18)', () => {
  const scope: CommandData<'resume.override'>['scope'] = { kind: 'step', stage: 'default-2', assets: ['*'] }
  const asked = step('resume.override', { scope, reason: '取消だけ先に開ける' }, { at: 60 })
  const open = [...ready, asked]
  const id = 'id47'

  test('takes two different people of the named roles, and a reason', () => {
    given(...ready)
      .when('resume.override', { scope, reason: '' })
      .refuses('reason-missing')
    given(...ready)
      .when('resume.override', { scope, reason: 'x' }, { by: sato })
      .refuses('not-an-overrider')
    const request = given(...open)
    const [override] = [...request.state.resumption.overrides.keys()]
    expect(override).toBeDefined()
    const sign = { override: override ?? '', reason: '' }
    request.when('resume.sign', sign).refuses('another-person-needed')
    request.when('resume.sign', sign, { by: sato }).refuses('not-an-overrider')
    request.when('resume.sign', sign, { by: tanaka }).makes('resume.overridden')
    request.when('resume.sign', { override: 'x', reason: '' }).refuses('no-such-override')
  })

  test('passes over what it names and over nothing else', () => {
    const [override] = [...given(...open).state.resumption.overrides.keys()]
    const signed = [...open, step('resume.sign', { override: override ?? id, reason: '同意' }, { by: executive })]
    const { state } = given(...signed)
      .when('resume.step', { stage: 'default-2', ...up }, { at: 62 })
      .makes('resume.stepped', 'service.changed')
    expect([...state.resumption.steps.values()][0]?.override).toBe(override)
    const fallen = step('resume.meet', { gates: ['RG-05'], verdict: 'notMet', evidence: '板が薄い' })
    given(...signed, fallen)
      .when('resume.step', { stage: 'default-2', ...up })
      .refuses('resume-blocked', { blockers: 'gate:RG-05' })
  })

  test('is not needed where nothing stands against the step, and is settled once', () => {
    given(...ready, ...goFor('default-2', 55))
      .when('resume.override', { scope, reason: 'x' }, { at: 60 })
      .refuses('nothing-to-override')
    const [override] = [...given(...open).state.resumption.overrides.keys()]
    const data = { override: override ?? '', reason: '取り下げ' }
    given(...open)
      .when('resume.drop', { ...data, reason: '' })
      .refuses('reason-missing')
    const dropped = given(...open, step('resume.drop', data))
    dropped.when('resume.sign', data, { by: executive }).refuses('override-settled')
  })

  test('does not outlive a step back', () => {
    const [override] = [...given(...open).state.resumption.overrides.keys()]
    const used = [
      ...open,
      step('resume.sign', { override: override ?? '', reason: '' }, { by: executive }),
      stepTo('default-2', 62),
      step('resume.back', { to: 0, trigger: '', reason: '注文が滞留' }, { at: 64 })
    ]
    const { decision } = given(...used).when('resume.step', { stage: 'default-2', ...up }, { at: 70 })
    expect(decision.ok).toBe(false)
  })
})

describe('by hand', () => {
  const spot = [{ service: 'spot', asset: '*' }]

  test('nothing opens, and the refusal says which way it goes', () => {
    given(...ready)
      .when('service.change', { cells: spot, state: 'viewOnly', note: '' })
      .refuses('beyond-ladder', { service: 'spot', asset: '*' })
    given(...matching)
      .when('service.change', { cells: spot, state: 'normal', note: '' })
      .refuses('beyond-ladder')
  })

  test('a cell opens for which two people signed, and no further', () => {
    const cells = [{ service: 'desk', asset: 'BTC' }]
    const signed = (id: string) => [...ready, ...overridden(id, { kind: 'cells', cells, state: 'viewOnly' }, 30)]
    const [id = ''] = [...given(...signed('x').slice(0, -1)).state.resumption.overrides.keys()]
    given(...signed(id))
      .when('service.change', { cells, state: 'viewOnly', note: '価格表示のみ' })
      .makes('service.changed')
    given(...signed(id))
      .when('service.change', { cells, state: 'limited', note: '' })
      .refuses('beyond-ladder')
    given(...signed(id))
      .when('service.change', { cells: spot, state: 'viewOnly', note: '' })
      .refuses('beyond-ladder')
    given(...ready)
      .when('resume.override', { scope: { kind: 'cells', cells, state: 'halted' }, reason: 'x' })
      .refuses('nothing-to-override')
  })

  test('anybody closes at any moment; what the ladder had opened asks everybody anew', () => {
    const closed = given(...cancelOnly, ...goFor('default-3', 70))
      .when('service.change', { cells: spot, state: 'halted', note: '板が異常' }, { by: sato, at: 72 })
      .makes('service.changed', 'resume.lapsed')
    expect(closed.state.resumption.round).toBe(1)
    given(...cancelOnly, step('service.change', { cells: spot, state: 'halted', note: '' }, { at: 72 }))
      .when('resume.step', { stage: 'default-2', ...up }, { at: 90 })
      .refuses('resume-blocked')
    given(...ready)
      .when('service.change', { cells: [{ service: 'margin', asset: '*' }], state: 'halted', note: '' })
      .makes('service.changed')
  })

  test('a log from elsewhere that opened something is shown as beyond the ladder', () => {
    const { state } = given(...ready)
    const cell = state.cells.get('spot/*')
    const opened = cell && {
      ...state,
      cells: new Map(state.cells).set('spot/*', { ...cell, state: { ...cell.state, value: 'normal' } })
    }
    expect(opened && beyondLadder(opened, playbook)).toEqual([
      { service: 'spot', asset: '*', state: 'normal', allowed: 'halted' }
    ])
    expect(beyondLadder(given(...matching).state, playbook)).toEqual([])
  })
})

describe('a step back (ER-19)', () => {
  test('is one command: it closes what the steps had opened, as it was', () => {
    const { events, state } = given(...matching)
      .when('resume.back', { to: 2, trigger: '', reason: '約定遅延' }, { at: 110, by: sato })
      .makes('resume.backed', 'service.changed', 'service.changed')
    expect(presentOrder(state)).toBe(2)
    expect([stateFor(state, 'spot', '*'), stateFor(state, 'desk', '*')]).toEqual(['cancelOnly', 'halted'])
    expect(events[0]?.data['steps']).toHaveLength(2)
  })

  test('to nothing is a re-halt; what was closed by hand meanwhile stays closed', () => {
    const closed = step(
      'service.change',
      { cells: [{ service: 'spot', asset: 'BTC' }], state: 'halted', note: '' },
      { at: 105 }
    )
    const { state } = given(...matching, closed).when(
      'resume.back',
      { to: 0, trigger: 'priceGap', reason: '' },
      { at: 110 }
    )
    expect(presentOrder(state)).toBe(0)
    expect(['*', 'BTC'].map((asset) => stateFor(state, 'spot', asset))).toEqual(['halted', 'halted'])
  })

  test('closes what has got a cell of its own since a step opened every asset', () => {
    const apart = step(
      'service.change',
      { cells: [{ service: 'spot', asset: 'XRP' }], state: 'orderEntry', note: '' },
      { at: 105 }
    )
    const { state } = given(...matching, apart).when(
      'resume.back',
      { to: 2, trigger: '', reason: '約定遅延' },
      { at: 110, by: sato }
    )
    expect(['*', 'XRP'].map((asset) => stateFor(state, 'spot', asset))).toEqual(['cancelOnly', 'cancelOnly'])
    expect(beyondLadder(state, playbook)).toEqual([])
  })

  test('is not settled away by whoever had opened within the same minute', () => {
    const spot = { service: 'spot', asset: '*' }
    const opened = stateFor(given(...matching).state, 'spot', '*')
    const back = step('resume.back', { to: 2, trigger: '', reason: '約定遅延' }, { at: 100, by: sato })
    const closed = given(...matching, back)
    expect(closed.state.cells.get('spot/*')?.state.contested.map((said) => said.value)).toEqual([opened])
    closed
      .when('service.change', { cells: [spot], state: opened, note: '' }, { at: 100 })
      .refuses('beyond-ladder', { service: 'spot', asset: '*', from: 'cancelOnly' })
  })

  test('needs a step to take back, a step to go to, and a reason or a trigger', () => {
    given(...ready)
      .when('resume.back', { to: 0, trigger: '', reason: 'x' })
      .refuses('nothing-to-take-back')
    given(...matching)
      .when('resume.back', { to: 1, trigger: '', reason: 'x' })
      .refuses('no-such-stage')
    given(...matching)
      .when('resume.back', { to: 4, trigger: '', reason: 'x' })
      .refuses('no-such-stage')
    given(...matching)
      .when('resume.back', { to: 3, trigger: '', reason: '' })
      .refuses('reason-missing')
  })

  test('asks everybody anew: gates, go, and the notice ahead', () => {
    const back = [...matching, step('resume.back', { to: 2, trigger: '', reason: '約定遅延' }, { at: 110 })]
    expect(codes(given(...back), 'default-3', 200).filter((code) => code === 'gate')).toHaveLength(11)
    const again = given(...back, ...prepared(120).slice(1), ...goFor('default-3', 125))
    expect(blockers(again, 'default-3', 140)).toEqual([{ code: 'lead', subject: '', until: minutes(150) }])
    const { state } = again
      .when('resume.step', { stage: 'default-3', ...up }, { at: 150 })
      .makes('resume.stepped', 'service.changed')
    expect(presentOrder(state)).toBe(3)
  })

  test('after the services were back brings the incident back to the resumption, and its clock runs on', () => {
    const phases = [
      step('phase.advance', { reason: 'x' }),
      step('phase.advance', { reason: 'x' }),
      step('phase.advance', { reason: '再開' }, { at: 120 })
    ]
    const { state } = given(...matching, ...phases)
      .when('resume.back', { to: 3, trigger: '', reason: '価格異常' }, { at: 130 })
      .makes('resume.backed', 'service.changed', 'service.changed', 'phase.returned', 'halt.retimed')
    expect(state.phase?.value).toBe('resume')
    expect(state.times.has('resumed')).toBe(false)
    expect([...state.rehalts.values()]).toEqual([
      { resumedAt: minutes(120), at: minutes(130), enteredAt: minutes(130) }
    ])
  })
})
