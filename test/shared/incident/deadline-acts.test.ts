import { describe, expect, test } from 'vitest'
import { apart, declared, given, minutes, step } from '../../helpers/given.ts'
import {
  DAY,
  HOUR,
  after,
  anchored,
  dueIn,
  edited,
  sent,
  sentReport,
  standingIn,
  switchOn
} from '../../helpers/given-deadlines.ts'
import { ito, matsumoto, tanaka } from '../../helpers/people.ts'

const DORA = 'EU-DORA-1'

describe('what people say of a clock', () => {
  test('legal switches it; nobody else does, and off needs a reason', () => {
    const halt = given(declared())
    for (const by of [matsumoto, tanaka])
      halt.when('deadline.switch', { deadline: DORA, on: true, reason: '' }, { by }).refuses('legal-only')
    halt.when('deadline.switch', { deadline: 'JP-FSA-1', on: false, reason: '' }, { by: ito }).refuses('reason-missing')
    const off = { deadline: 'JP-FSA-1', on: false, reason: '別法人が報告' }
    const { state } = halt.when('deadline.switch', off, { by: ito }).makes('deadline.switched')
    expect(standingIn(state, 'JP-FSA-1')).toMatchObject({ phase: 'off', off: 'switched' })
    given(declared(), switchOn(DORA))
      .when('deadline.switch', { deadline: DORA, on: true, reason: '' }, { by: ito })
      .refuses('already-so')
  })

  test('one that is switched on runs whatever the type of the halt', () => {
    expect(after('JP-POL-1', switchOn('JP-POL-1'))).toMatchObject({ phase: 'running', due: { by: 'target' } })
  })

  test('whoever acts for a role of legal is legal', () => {
    const acting = step('call.appoint', { role: 'R-LG-H', person: tanaka.person, reason: '不在' })
    given(declared(), acting)
      .when('deadline.switch', { deadline: DORA, on: true, reason: '' }, { by: tanaka })
      .makes('deadline.switched')
  })

  test('a change of its terms keeps what was, and changes nothing else', () => {
    const change = { targetMinutes: 30, owner: 'R-LG-H', recipient: 'X-FSA' }
    const outcome = given(declared()).when(
      'deadline.edit',
      { deadline: 'JP-FSA-1', change, reason: '社内規程' },
      { by: ito }
    )
    outcome.makes('deadline.edited')
    expect(outcome.events[0]?.data).toMatchObject({
      change: { targetMinutes: 30, owner: 'R-LG-H' },
      was: { targetMinutes: 60, owner: 'R-LG-REG' }
    })
    expect(outcome.events[0]?.data['change']).not.toHaveProperty('recipient')
    const standing = standingIn(outcome.state, 'JP-FSA-1')
    expect(standing.terms).toMatchObject({ owner: 'R-LG-H', targetMinutes: 30, span: null, startsFrom: 'awareness' })
    const halt = given(declared())
    const edit = { deadline: 'JP-FSA-1', reason: 'x' }
    halt.when('deadline.edit', { ...edit, change: { targetMinutes: 60 } }, { by: ito }).refuses('already-so')
    halt.when('deadline.edit', { ...edit, change: { owner: 'R-NONE' } }, { by: ito }).refuses('no-such-role')
    halt.when('deadline.edit', { ...edit, change, reason: '' }, { by: ito }).refuses('reason-missing')
  })

  test('a shorter limit by law, in business days, tells by what it was counted', () => {
    // Sunday 1 March, 09:00 JST: three business days are Wednesday the 4th.
    const { state } = given(
      declared(),
      anchored('JP-JVCEA-1', 'awareness', 0),
      edited('JP-JVCEA-1', { span: { amount: 3, unit: 'businessDays' }, targetMinutes: null })
    )
    expect(standingIn(state, 'JP-JVCEA-1').due).toMatchObject({ by: 'law', basis: 'holidays', at: minutes(3 * DAY) })
  })

  test('an anchor is recorded for several clocks at once, corrected, and taken back', () => {
    const both = ['EU-NIS2-1', 'EU-NIS2-2']
    const { state } = given(
      declared(),
      ...both.map((id) => switchOn(id)),
      step('deadline.anchor', { deadlines: both, anchor: 'awareness', at: minutes(-5), note: 'SOC' }),
      anchored('EU-NIS2-2', 'awareness', -9)
    )
    expect(dueIn(standingIn(state, 'EU-NIS2-1'))).toBe(-5 + DAY)
    expect(dueIn(standingIn(state, 'EU-NIS2-2'))).toBe(-9 + 72 * HOUR)
    const halt = given(declared(), anchored('EU-NIS2-1', 'awareness', -5))
    const again = { deadlines: ['EU-NIS2-1'], anchor: 'awareness' as const, at: minutes(-5), note: '' }
    halt.when('deadline.anchor', again).refuses('already-so')
    halt.when('deadline.anchor', { ...again, at: minutes(60) }).refuses('in-the-future')
    const back = { deadline: 'EU-NIS2-1', what: 'anchor', anchor: 'awareness', reason: '別件' } as const
    expect(standingIn(halt.when('deadline.retract', back).state, 'EU-NIS2-1').record.anchors).toEqual([])
    halt.when('deadline.retract', { ...back, anchor: 'discovery' }).refuses('nothing-entered')
  })

  test('a payment may lie ahead: what comes before it is due then, and runs since it became known', () => {
    const { state } = given(declared(), anchored('JP-COMP-1', 'beforeCompensation', 3 * DAY, { at: 10 }))
    expect(standingIn(state, 'JP-COMP-1')).toMatchObject({ phase: 'running', due: { by: 'act', at: minutes(3 * DAY) } })
  })

  test('a person’s anchor starts a clock whose condition nobody reported', () => {
    expect(after('JP-PPC-1', anchored('JP-PPC-1', 'awareness', 1)).phase).toBe('running')
  })

  test('a waiver needs a reason and can be taken back by legal', () => {
    const waived = step('deadline.waive', { deadline: 'JP-TSE-1', reason: '非上場' }, { by: ito })
    const halt = given(declared(), waived)
    expect(standingIn(halt.state, 'JP-TSE-1').phase).toBe('waived')
    halt.when('deadline.waive', { deadline: 'JP-TSE-1', reason: 'x' }, { by: ito }).refuses('already-so')
    const back = { deadline: 'JP-TSE-1', what: 'waiver', anchor: null, reason: '親会社が上場' } as const
    halt.when('deadline.retract', back).refuses('legal-only')
    expect(standingIn(halt.when('deadline.retract', back, { by: ito }).state, 'JP-TSE-1').phase).toBe('running')
    given(declared(), sent('JP-TSE-1'))
      .when('deadline.waive', { deadline: 'JP-TSE-1', reason: 'x' }, { by: ito })
      .refuses('sent-already')
  })
})

describe('a report that was sent', () => {
  test('keeps what it was due at, and may be entered afterwards', () => {
    const outcome = given(declared()).when('deadline.send', sentReport('JP-FSA-1'), { at: 50, happened: 40 })
    const { due } = standingIn(given(declared()).state, 'JP-FSA-1')
    expect(outcome.events[0]?.data).toMatchObject({ dueAt: due?.at })
    expect(standingIn(outcome.state, 'JP-FSA-1')).toMatchObject({
      phase: 'sent',
      sent: { at: minutes(40), knownAt: minutes(50), from: 'desk' }
    })
  })

  test('gets its receipt without a word, and is corrected with a reason', () => {
    const halt = given(declared(), sent('JP-FSA-1', { at: 30 }))
    const same = { ...sentReport('JP-FSA-1'), at: minutes(30), reason: '' }
    halt.when('deadline.amend', same, { at: 31 }).refuses('already-so')
    const { state } = halt.when('deadline.amend', { ...same, receipt: 'F-12' }, { at: 31 }).makes('deadline.amended')
    expect(standingIn(state, 'JP-FSA-1').sent).toMatchObject({ receipt: 'F-12', at: minutes(30) })
    halt.when('deadline.amend', { ...same, at: minutes(20) }, { at: 31 }).refuses('reason-missing')
    halt.when('deadline.amend', { ...same, at: minutes(90), reason: 'x' }, { at: 31 }).refuses('in-the-future')
    given(declared()).when('deadline.amend', same, { at: 31 }).refuses('nothing-entered')
  })

  test('is taken back with a reason, and runs again', () => {
    const halt = given(declared(), sent('JP-FSA-1'))
    const back = { deadline: 'JP-FSA-1', what: 'report', anchor: null, reason: '' } as const
    halt.when('deadline.retract', back).refuses('reason-missing')
    expect(standingIn(halt.when('deadline.retract', { ...back, reason: '誤記' }).state, 'JP-FSA-1').phase).toBe(
      'running'
    )
  })

  test('may be told by the reported facts, or by the halt’s own time', () => {
    const filed = step('signal.report', { fact: { kind: 'reportFiled', deadline: 'JP-JVCEA-1' } })
    expect(after('JP-JVCEA-1', filed).sent).toMatchObject({ from: 'signal' })
    const told = step('halt.retime', { name: 'authorityTold', at: minutes(1), reason: '' }, { at: 2 })
    expect(after('JP-FSA-1', told).sent).toMatchObject({ from: 'time', at: minutes(1) })
    expect(after('JP-FSA-4', told).sent).toBeNull()
  })

  test('is recorded after the incident was closed too', () => {
    given(declared(), step('halt.close', { reason: '終了' }))
      .when('deadline.send', sentReport('JP-FSA-4'))
      .makes('deadline.sent')
  })
})

test('a clock that a rule started runs from then, until somebody says better', () => {
  const started = step('signal.report', { fact: { kind: 'clockStart', deadline: 'JP-PPC-1' } }, { at: 3 })
  expect(after('JP-PPC-1', started).anchor).toMatchObject({ by: 'hand', at: minutes(3) })
  expect(after('JP-PPC-1', started, anchored('JP-PPC-1', 'awareness', 1)).anchor?.at).toBe(minutes(1))
})

test('a report on personal data counts from the suspicion, not from when the halt became known', () => {
  const suspected = step('signal.report', { fact: { kind: 'personalData', text: '' } }, { at: 30 })
  expect(after('JP-PPC-1', suspected)).toMatchObject({ phase: 'running', anchor: { by: 'log', at: minutes(30) } })
  expect(after('JP-FSA-1', suspected).anchor?.at).toBeLessThan(minutes(1))
})

test('of two consoles that record one sending the first stays', () => {
  const { state } = apart(
    [],
    step('deadline.send', { ...sentReport('JP-FSA-1'), how: '一' }),
    step('deadline.send', { ...sentReport('JP-FSA-1'), how: '二' })
  )
  expect(standingIn(state, 'JP-FSA-1').sent?.how).toBe('一')
})

test('that the first report was filed says nothing of the second', () => {
  const id = 'US-NYDFS-2'
  const filed = step('signal.report', { fact: { kind: 'reportFiled', deadline: id } })
  const { state } = given(declared(), switchOn(id), anchored(id, 'extortionPaid', 0), filed)
  expect(standingIn(state, id).phase).toBe('sent')
  expect(standingIn(state, id, 'followUp').phase).toBe('running')
})
