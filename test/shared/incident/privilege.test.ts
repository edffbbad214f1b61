import { describe, expect, test } from 'vitest'
import { countPrivileged, isPrivileged } from '../../../shared/incident/privilege/privilege.ts'
import { apart, declared, given, step } from '../../helpers/given.ts'
import { ito, sato } from '../../helpers/people.ts'

const written = step('remark.add', { text: '弁護士の見解' }, { by: ito })
const claim = { of: 'remark:id2', reason: '弁護士への相談' }
const claimed = step('privilege.claim', claim, { by: ito })

describe('privileged writings', () => {
  test('are claimed and given up by legal alone, with a reason', () => {
    given(declared(), written).when('privilege.claim', claim, { by: ito }).makes('privilege.claimed')
    given(declared(), written).when('privilege.claim', claim, { by: sato }).refuses('legal-only')
    given(declared(), written).when('privilege.claim', claim).refuses('legal-only')
    given(declared(), written)
      .when('privilege.claim', { ...claim, reason: '' }, { by: ito })
      .refuses('reason-missing')
    given(declared(), written, claimed).when('privilege.lift', claim, { by: sato }).refuses('legal-only')
    given(declared(), written, claimed).when('privilege.lift', claim, { by: ito }).makes('privilege.lifted')
  })

  test('go by the department of the role that somebody holds, and by their own where they hold none', () => {
    const posing = { person: '佐藤 健', department: 'legal', role: 'R-SYS-H' }
    given(declared(), written).when('privilege.claim', claim, { by: posing }).refuses('legal-only')
    given(declared(), written)
      .when('privilege.claim', claim, { by: { ...posing, role: '' } })
      .makes('privilege.claimed')
  })

  test('are claimed once, given up once, and claimed again', () => {
    given(declared(), written, claimed).when('privilege.claim', claim, { by: ito }).refuses('already-so')
    given(declared(), written).when('privilege.lift', claim, { by: ito }).refuses('already-so')
    const lifted = step('privilege.lift', claim, { by: ito })
    const again = given(declared(), written, claimed, lifted).when('privilege.claim', claim, { by: ito })
    expect(countPrivileged(again.state.privileges)).toBe(1)
    expect(countPrivileged(given(declared(), written, claimed, lifted).state.privileges)).toBe(0)
  })

  test('a remark that is not there cannot be claimed', () => {
    given(declared())
      .when('privilege.claim', { ...claim, of: 'remark:id9' }, { by: ito })
      .refuses('no-such-remark')
  })

  test('can be so from their first moment: then nothing of them is ever without the mark', () => {
    given(declared())
      .when('remark.add', { text: '見解', privileged: '相談' }, { by: ito })
      .makes('remark.added', 'privilege.claimed')
    given(declared()).when('remark.add', { text: '見解', privileged: '相談' }, { by: sato }).refuses('legal-only')
  })

  test('of a remark are its corrections and the marks about it too; what was done never is', () => {
    const { events, state } = given(
      declared(),
      written,
      claimed,
      step('remark.correct', { remark: 'id2', text: '弁護士の見解(改)' }),
      step('duty.note', { duty: 'LG-04', text: '相談中' }),
      step('privilege.claim', { of: 'entry:node-1:5', reason: 'x' }, { by: ito }),
      step('privilege.claim', { of: 'entry:node-1:1', reason: 'x' }, { by: ito })
    )
    expect(events.filter((event) => isPrivileged(event, state.privileges)).map(({ type }) => type)).toEqual([
      'remark.added',
      'privilege.claimed',
      'remark.corrected',
      'duty.noted',
      'privilege.claimed',
      'privilege.claimed'
    ])
  })

  test('of two laptops that disagree, the last word stands', () => {
    const lift = step('privilege.lift', claim, { by: ito })
    const both = apart([written, claimed], lift, step('remark.add', { text: 'x' }))
    expect(countPrivileged(both.state.privileges)).toBe(0)
  })

  test('can still be claimed after the incident is closed', () => {
    given(declared(), written, step('halt.close', { reason: 'x' }))
      .when('privilege.claim', claim, { by: ito })
      .makes('privilege.claimed')
  })
})
