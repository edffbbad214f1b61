import { describe, expect, test } from 'vitest'
import { refusalCodes } from '../../../shared/incident/refusal.ts'
import { declaration, declared, given, minutes, START, step } from '../../helpers/given.ts'
import { matsumoto, sato, tanaka } from '../../helpers/people.ts'

describe('declaring', () => {
  test('takes effect at once, in the initial phase, with the commander named', () => {
    const { state } = given(declared())
    expect(state.phase?.value).toBe('initial')
    expect(state.commander?.value).toEqual({ person: matsumoto.person, role: 'R-IC' })
    expect(state.cells.get('spot/*')?.state.value).toBe('halted')
    expect(state.declaredAt).toBe(START)
  })

  test('a halt that says nothing of when it took effect takes effect when it is declared', () => {
    const { events } = given().when('halt.declare', { ...declaration(), times: {} }, { at: 7 })
    expect(events[0]?.data['times']).toEqual({ effective: minutes(7) })
  })

  test('back-dated, it took effect when it happened', () => {
    const { events } = given().when('halt.declare', { ...declaration(), times: {} }, { at: 7, happened: 2 })
    expect(events[0]?.data['times']).toEqual({ effective: minutes(2) })
  })

  test('a planned halt that is yet to come begins with preparation and is not in effect', () => {
    const planned = { ...declaration(), type: 'H1', times: { plannedStart: minutes(600) } }
    const { state } = given().when('halt.declare', planned, { at: 0 })
    expect(state.phase?.value).toBe('prepare')
    expect(state.times.has('effective')).toBe(false)
  })

  test('a planned halt whose start has passed took effect at its start', () => {
    const planned = { ...declaration(), type: 'H1', times: { plannedStart: minutes(-30) } }
    expect(given().when('halt.declare', planned, { at: 0 }).state.times.get('effective')?.value).toBe(minutes(-30))
  })

  test('an emergency with a planned start ahead does not take effect in the future', () => {
    const odd = { ...declaration(), times: { plannedStart: minutes(60) } }
    expect(given().when('halt.declare', odd, { at: 0 }).state.times.get('effective')?.value).toBe(START)
  })

  test('a trouble is no halt: nothing took effect', () => {
    const { state } = given(declared({ type: 'T1', times: {} }))
    expect(state.times.has('effective')).toBe(false)
  })

  test('twice is refused', () => given(declared()).when('halt.declare', declaration()).refuses('already-declared'))

  test('with what the playbook lacks is refused', () => {
    const when = (change: object) => given().when('halt.declare', { ...declaration(), ...change }, { at: 0 })
    when({ type: 'H9' }).refuses('no-such-type', { type: 'H9' })
    when({ severity: 'SEV9' }).refuses('no-such-severity', { severity: 'SEV9' })
    when({ cells: [{ service: 'x', asset: '*', state: 'halted' }] }).refuses('no-such-service', { service: 'x' })
    when({ cells: [{ service: 'spot', asset: '*', state: 'x' }] }).refuses('no-such-state', { state: 'x' })
  })

  test('with times that cannot be is refused', () => {
    const when = (times: object) => given().when('halt.declare', { ...declaration(), times }, { at: 0 })
    when({ occurred: minutes(5) }).refuses('in-the-future', { time: 'occurred' })
    when({ occurred: minutes(-1), detected: minutes(-2) }).refuses('times-out-of-order', {
      before: 'occurred',
      after: 'detected'
    })
  })

  test('anything before it is refused', () => given().when('remark.add', { text: '?' }).refuses('not-declared'))
})

describe('correcting what was declared', () => {
  test('the type changes with a reason, and says from what', () => {
    const { events } = given(declared())
      .when('halt.reclassify', { type: 'H3', reason: '流出の疑い' })
      .makes('halt.reclassified')
    expect(events[0]?.data).toEqual({ from: 'H2', type: 'H3', reason: '流出の疑い', settles: false })
  })

  test('the type needs a reason, another type, and one of the playbook', () => {
    const halt = given(declared())
    halt.when('halt.reclassify', { type: 'H3', reason: '' }).refuses('reason-missing')
    halt.when('halt.reclassify', { type: 'H2', reason: 'x' }).refuses('already-so')
    halt.when('halt.reclassify', { type: 'H9', reason: 'x' }).refuses('no-such-type')
  })

  test('anybody may raise the severity, only the commander lowers it', () => {
    const halt = given(declared())
    halt.when('halt.regrade', { severity: 'SEV1', reason: '影響拡大' }, { by: sato }).makes('halt.regraded')
    halt
      .when('halt.regrade', { severity: 'SEV3', reason: '影響縮小' }, { by: sato })
      .refuses('commander-only', { person: matsumoto.person })
    halt.when('halt.regrade', { severity: 'SEV3', reason: '影響縮小' }).makes('halt.regraded')
    halt.when('halt.regrade', { severity: 'SEV1', reason: '' }).refuses('reason-missing')
    halt.when('halt.regrade', { severity: 'SEV2', reason: 'x' }).refuses('already-so')
    halt.when('halt.regrade', { severity: 'SEV9', reason: 'x' }).refuses('no-such-severity')
  })

  test('a time that was not known needs no reason, a corrected one does', () => {
    const halt = given(declared())
    halt.when('halt.retime', { name: 'occurred', at: minutes(-9), reason: '' }).makes('halt.retimed')
    halt.when('halt.retime', { name: 'effective', at: minutes(-2), reason: '' }).refuses('reason-missing')
    halt.when('halt.retime', { name: 'effective', at: START, reason: 'x' }).refuses('already-so')
    const { state } = halt
      .when('halt.retime', { name: 'effective', at: null, reason: '停止していない' })
      .makes('halt.retimed')
    expect(state.times.has('effective')).toBe(false)
  })

  test('what happened may not lie ahead, what is planned may', () => {
    const halt = given(declared())
    halt.when('halt.retime', { name: 'contained', at: minutes(30), reason: '' }).refuses('in-the-future')
    halt.when('halt.retime', { name: 'resumeTarget', at: minutes(30), reason: '' }).makes('halt.retimed')
  })

  test('a decision that was taken to be the moment of the halt goes along with its correction', () => {
    const together = given(declared({ times: { decided: START, effective: START } }))
    const { state } = together.when('halt.retime', { name: 'effective', at: minutes(-5), reason: 'ログで確認' })
    expect([state.times.get('decided')?.value, state.times.get('effective')?.value]).toEqual([minutes(-5), minutes(-5)])
    const apart = given(declared({ times: { decided: minutes(-2), effective: START } }))
    apart
      .when('halt.retime', { name: 'effective', at: minutes(-5), reason: 'x' })
      .refuses('times-out-of-order', { before: 'decided', after: 'effective' })
  })

  test('a halt cannot end before it began', () => {
    given(declared())
      .when('halt.retime', { name: 'resumed', at: minutes(-1), reason: '' })
      .refuses('times-out-of-order', { before: 'effective', after: 'resumed' })
  })

  test('the title and the cause change without a reason, but change', () => {
    const halt = given(declared())
    expect(halt.when('halt.retitle', { title: '売買停止' }).makes('halt.retitled').state.title).toBe('売買停止')
    halt.when('halt.retitle', { title: halt.state.title }).refuses('already-so')
    halt.when('halt.explain', { status: 'suspected', text: 'DB' }).makes('halt.explained')
    halt.when('halt.explain', { status: 'unknown', text: '' }).refuses('already-so')
  })

  test('a new playbook version is adopted on purpose, once', () => {
    const halt = given(declared())
    expect(halt.when('playbook.adopt', { playbook: 'b'.repeat(64), reason: '' }).state.playbook).toBe('b'.repeat(64))
    halt.when('playbook.adopt', { playbook: halt.state.playbook, reason: '' }).refuses('already-so')
  })
})

describe('two people at once', () => {
  const contested = () =>
    given(
      declared(),
      step('halt.regrade', { severity: 'SEV1', reason: 'a' }, { by: sato, at: 10, node: 'node-2' }),
      step('halt.regrade', { severity: 'SEV3', reason: 'b' }, { by: matsumoto, at: 10.5 })
    )

  test('different values within a minute stay both visible', () => {
    const { severity } = contested().state
    expect(severity?.value).toBe('SEV3')
    expect(severity?.contested.map((said) => [said.value, said.by.person])).toEqual([['SEV1', sato.person]])
  })

  test('until someone settles it, if only by saying the same again', () => {
    const { state, events } = contested()
      .when('halt.regrade', { severity: 'SEV3', reason: '本部長が確認' })
      .makes('halt.regraded')
    expect(events[0]?.data['settles']).toBe(true)
    expect(state.severity?.contested).toEqual([])
  })

  test('a minute later the later value simply counts', () => {
    const { state } = given(
      declared(),
      step('halt.regrade', { severity: 'SEV1', reason: 'a' }, { by: sato, at: 10 }),
      step('halt.regrade', { severity: 'SEV3', reason: 'b' }, { at: 11.5 })
    )
    expect(state.severity?.contested).toEqual([])
  })

  test('one person who changes their mind contests nobody, however their name is typed', () => {
    const { state } = given(
      declared(),
      step('halt.regrade', { severity: 'SEV1', reason: 'a' }, { at: 10 }),
      step('halt.regrade', { severity: 'SEV3', reason: 'b' }, { by: { ...matsumoto, person: '松本 彩' }, at: 10.5 })
    )
    expect(state.severity?.contested).toEqual([])
  })
})

describe('closing', () => {
  test('with duties open needs a reason and says how many', () => {
    const halt = given(declared())
    halt.when('halt.close', { reason: '' }).refuses('reason-missing')
    const { events, state } = halt.when('halt.close', { reason: '誤報' }).makes('halt.closed')
    expect(Number(events[0]?.data['open'])).toBeGreaterThan(50)
    expect(state.closed?.value).toBe('誤報')
  })

  test('nothing goes on after it but remarks, pins, the title and opening it again', () => {
    const halt = given(declared(), step('halt.close', { reason: '誤報' }))
    halt.when('halt.close', { reason: '' }).refuses('already-closed')
    halt.when('duty.check', { duties: ['SYS-01'] }).refuses('incident-closed')
    halt
      .when('service.change', { cells: [{ service: 'spot', asset: '*' }], state: 'normal', note: '' })
      .refuses('incident-closed')
    halt.when('remark.add', { text: '追記' }).makes('remark.added')
    halt.when('entry.pin', { entry: 'node-1:1' }).makes('entry.pinned')
    halt.when('halt.retitle', { title: '誤報' }).makes('halt.retitled')
  })

  test('it is opened again with a reason', () => {
    const halt = given(declared(), step('halt.close', { reason: '誤報' }))
    halt.when('halt.reopen', { reason: '' }).refuses('reason-missing')
    expect(halt.when('halt.reopen', { reason: '再発' }).makes('halt.reopened').state.closed).toBeUndefined()
    given(declared()).when('halt.reopen', { reason: 'x' }).refuses('not-closed')
  })
})

describe('time', () => {
  test('what happened may be written down afterwards and keeps both times', () => {
    const { events } = given(declared(), step('remark.add', { text: '電話' }, { at: 20, happened: 5, by: tanaka }))
    expect(events.at(-1)).toMatchObject({ happenedAt: minutes(5), enteredAt: minutes(20) })
  })

  test('the future is refused, but for clocks that are a few seconds apart', () => {
    const halt = given(declared())
    halt.when('remark.add', { text: '?' }, { at: 5, happened: 6 }).refuses('in-the-future')
    halt.when('remark.add', { text: '!' }, { at: 5, happened: 5 + 4 / 60 }).makes('remark.added')
  })
})

test('every refusal has a code of its own', () => {
  expect(new Set(refusalCodes).size).toBe(refusalCodes.length)
  expect(refusalCodes).toEqual([...refusalCodes].sort())
})
