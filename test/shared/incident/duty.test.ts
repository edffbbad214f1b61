import { describe, expect, test } from 'vitest'
import { findInForce } from '../../../shared/incident/duty/in-force.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { declared, given, minutes, playbook, START, step } from '../../helpers/given.ts'
import { santos, sato } from '../../helpers/people.ts'

const duty = (state: IncidentState, id: string) => {
  const entry = findInForce(state, playbook, id)
  if (!entry) throw new Error(`${id} is not in force`)
  return entry
}
const check = (id: string, doing = {}) => step('duty.check', { duties: [id] }, doing)

describe('a duty', () => {
  test('is ticked once, and remembers when it was due', () => {
    const halt = given(declared())
    const { state, events } = halt.when('duty.check', { duties: ['SYS-01'] }, { by: sato, at: 7 }).makes('duty.checked')
    expect(events[0]?.data).toEqual({ duty: 'SYS-01', dueAt: minutes(5), repeats: false, needsSecond: false })
    expect(duty(state, 'SYS-01')).toMatchObject({ closed: true, progress: { status: 'done', changed: { by: sato } } })
    given(declared(), check('SYS-01'))
      .when('duty.check', { duties: ['SYS-01'] })
      .refuses('already-done', { duty: 'SYS-01' })
  })

  test('of another type is no duty of this halt', () => {
    given(declared())
      .when('duty.check', { duties: ['PR-16'] })
      .refuses('no-such-duty', { duty: 'PR-16' })
    given(declared()).when('duty.note', { duty: 'ZZ-99', text: 'x' }).refuses('no-such-duty')
  })

  test('is started, and starting it twice or once done is refused', () => {
    const halt = given(declared(), step('duty.start', { duties: ['SYS-01'] }))
    expect(duty(halt.state, 'SYS-01').progress?.status).toBe('started')
    halt.when('duty.start', { duties: ['SYS-01'] }).refuses('already-so')
    given(declared(), check('SYS-01'))
      .when('duty.start', { duties: ['SYS-01'] })
      .refuses('already-done')
  })

  test('is skipped or not applicable only with a reason', () => {
    const halt = given(declared())
    for (const name of ['duty.skip', 'duty.exclude'] as const) {
      halt.when(name, { duties: ['SYS-01'], reason: '' }).refuses('reason-missing')
      expect(duty(halt.when(name, { duties: ['SYS-01'], reason: '対象外' }).state, 'SYS-01').closed).toBe(true)
      given(declared(), check('SYS-01'))
        .when(name, { duties: ['SYS-01'], reason: 'x' })
        .refuses('already-done')
    }
  })

  test('is opened again only with a reason, and only where there is something to take back', () => {
    const halt = given(declared(), check('SYS-01'))
    halt.when('duty.uncheck', { duties: ['SYS-01'], reason: '' }).refuses('reason-missing')
    halt.when('duty.uncheck', { duties: ['SYS-03'], reason: 'x' }).refuses('nothing-to-reopen')
    const { state } = halt.when('duty.uncheck', { duties: ['SYS-01'], reason: '別の件' }).makes('duty.unchecked')
    expect(duty(state, 'SYS-01')).toMatchObject({
      closed: false,
      progress: { status: 'open', reason: '別の件', rounds: [] }
    })
  })

  test('notes do not count as something to take back', () => {
    given(declared(), step('duty.note', { duty: 'SYS-01', text: '電話中' }))
      .when('duty.uncheck', { duties: ['SYS-01'], reason: 'x' })
      .refuses('nothing-to-reopen')
  })

  test('is assigned to people and roles of the playbook, and given back', () => {
    const halt = given(declared())
    const assignees = [
      { kind: 'person' as const, name: '佐藤 健' },
      { kind: 'role' as const, name: 'R-SYS-ENG' }
    ]
    const { state } = halt
      .when('duty.assign', { duties: ['SYS-01', 'SYS-03'], assignees })
      .makes('duty.assigned', 'duty.assigned')
    expect(duty(state, 'SYS-03').progress?.assignees).toEqual(assignees)
    halt
      .when('duty.assign', { duties: ['SYS-01'], assignees: [{ kind: 'role', name: 'R-X' }] })
      .refuses('no-such-role', { role: 'R-X' })
  })

  test('keeps its notes and its evidence', () => {
    const { state } = given(
      declared(),
      step('duty.note', { duty: 'PR-02', text: '文案確認中' }),
      step('duty.attach', { duty: 'PR-02', evidence: { kind: 'link', url: 'https://example.com' } })
    )
    const { progress } = duty(state, 'PR-02')
    expect(progress?.notes.map((note) => note.text)).toEqual(['文案確認中'])
    expect(progress?.evidence.map((one) => one.item)).toEqual([{ kind: 'link', url: 'https://example.com' }])
    expect(progress?.status).toBe('open')
  })

  test('that asks for evidence owes it once it is done', () => {
    const done = given(declared(), check('SE-12', { by: santos }), check('SE-12', { by: sato }))
    expect(duty(done.state, 'SE-12').owesEvidence).toBe(true)
    const { state } = done.when('duty.attach', { duty: 'SE-12', evidence: { kind: 'text', text: '試験記録' } })
    expect(duty(state, 'SE-12').owesEvidence).toBe(false)
  })

  test('that was skipped owes none', () => {
    const { state } = given(declared(), step('duty.skip', { duties: ['SE-12'], reason: '不要' }))
    expect(duty(state, 'SE-12').owesEvidence).toBe(false)
  })
})

describe('moving the anchor', () => {
  const moved = () =>
    given(
      declared(),
      check('SYS-01', { at: 4 }),
      step('halt.retime', { name: 'effective', at: minutes(-20), reason: 'ログで確認' })
    )

  test('moves open duties and leaves closed ones', () => {
    expect(duty(moved().state, 'SYS-01').dueAt).toBe(minutes(5))
    expect(duty(moved().state, 'PR-01').dueAt).toBe(
      (duty(given(declared()).state, 'PR-01').dueAt as number) - 20 * 60_000
    )
  })

  test('a duty counts from the resume once its target is known, before that from its nominal time', () => {
    const due = playbook.duties.get('PR-11')?.due
    expect(duty(given(declared()).state, 'PR-11').dueAt).toBe(START + (due?.nominalFromHaltMinutes ?? 0) * 60_000)
    const { state } = given(declared()).when('halt.retime', { name: 'resumeTarget', at: minutes(300), reason: '' })
    expect(duty(state, 'PR-11').dueAt).toBe(minutes(300 + (due?.offsetMinutes ?? 0)))
  })
})

describe('a change of type', () => {
  test('brings new duties, drops others and keeps their ticks for when they come back', () => {
    const there = given(declared(), check('SYS-04'), step('halt.reclassify', { type: 'H5', reason: '相場急変' }))
    const back = step('halt.reclassify', { type: 'H2', reason: '障害と判明' })
    expect(findInForce(there.state, playbook, 'PR-16')).toBeUndefined()
    const again = given(declared(), check('SYS-04'), step('halt.reclassify', { type: 'H1', reason: '計画保守' }), back)
    expect(
      findInForce(given(declared(), step('halt.reclassify', { type: 'H1', reason: 'x' })).state, playbook, 'PR-16')
    ).toBeDefined()
    expect(duty(again.state, 'SYS-04').progress?.status).toBe('done')
  })
})

describe('a duty added on the spot', () => {
  const wanted = {
    department: 'system',
    text: '予備系の電源を確認',
    critical: true,
    ownerRole: 'R-SYS-H',
    dueAt: minutes(30)
  }

  test('belongs to the present phase and is ticked like any other', () => {
    const halt = given(declared(), step('duty.add', wanted))
    const id = String(halt.events.at(-1)?.data['duty'])
    expect(duty(halt.state, id)).toMatchObject({
      duty: { phase: 'initial', critical: true },
      dueAt: minutes(30),
      closed: false
    })
    expect(duty(halt.when('duty.check', { duties: [id] }).state, id).closed).toBe(true)
  })

  test('belongs to a department and a role of the playbook', () => {
    given(declared())
      .when('duty.add', { ...wanted, department: 'sales' })
      .refuses('no-such-role', { role: 'sales' })
    given(declared())
      .when('duty.add', { ...wanted, ownerRole: 'R-X' })
      .refuses('no-such-role', { role: 'R-X' })
    given(declared())
      .when('duty.add', { ...wanted, ownerRole: '' })
      .makes('duty.added')
  })
})
