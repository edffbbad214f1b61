import { describe, expect, test } from 'vitest'
import type { CommandData } from '../../../shared/incident/commands.ts'
import type { WorkItem } from '../../../shared/incident/progress/work.ts'
import { endOf, openBlocks, planOf, shareDone, startedAt, streamKey } from '../../../shared/incident/progress/work.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { Doing, Step } from '../../helpers/given.ts'
import { apart, declared, given, minutes, step } from '../../helpers/given.ts'
import { sato, takahashi } from '../../helpers/people.ts'

const nothing: CommandData<'work.add'> = {
  title: '板の再構築',
  stream: { kind: 'service', id: 'spot' },
  owner: null,
  start: null,
  end: null,
  amount: null
}
const add = (more: Partial<CommandData<'work.add'>> = {}, doing: Doing = {}) =>
  step('work.add', { ...nothing, ...more }, doing)
const advance = (done: number, doing: Doing, of = 100) => step('work.advance', { work: 'id2', done, of }, doing)
const only = (state: IncidentState): WorkItem => {
  const [work] = [...state.work.values()]
  if (!work) throw new Error('there is no work')
  return work
}
const worked = (...after: readonly Step[]) => given(declared(), add(), ...after)

describe('recovery work', () => {
  test('is put up in one go with its owner, its plan and how far it is', () => {
    const { state } = given(declared())
      .when('work.add', {
        ...nothing,
        owner: { kind: 'role', name: 'R-SYS-H' },
        start: minutes(5),
        end: minutes(65),
        amount: { done: 2, of: 8 }
      })
      .makes('work.added', 'work.assigned', 'work.planned', 'work.advanced')
    const work = only(state)
    expect(work.owner?.value).toEqual({ kind: 'role', name: 'R-SYS-H' })
    expect(planOf(work)).toEqual({ start: minutes(5), end: minutes(65) })
    expect(shareDone(work)).toBe(0.25)
  })

  test('belongs to a service or a department of the playbook, or to a system however it is called', () => {
    const halt = given(declared())
    halt.when('work.add', { ...nothing, stream: { kind: 'service', id: 'fax' } }).refuses('no-such-service')
    halt.when('work.add', { ...nothing, stream: { kind: 'department', id: 'fax' } }).refuses('no-such-department')
    halt.when('work.add', { ...nothing, stream: { kind: 'system', id: 'ウォレット基盤' } }).makes('work.added')
    expect(streamKey({ kind: 'system', id: 'ＤＢ  主系' })).toBe(streamKey({ kind: 'system', id: 'db 主系' }))
    expect(streamKey({ kind: 'system', id: 'spot' })).not.toBe(streamKey({ kind: 'service', id: 'spot' }))
  })

  test('asks for a role that the playbook has, an end after its start and no more than all of it', () => {
    const halt = worked()
    halt.when('work.assign', { work: 'id2', owner: { kind: 'role', name: 'R-X' } }).refuses('no-such-role')
    halt.when('work.plan', { work: 'id2', start: minutes(9), end: minutes(8) }).refuses('end-before-start')
    halt.when('work.advance', { work: 'id2', done: 9, of: 8 }).refuses('more-than-all', { done: 9, of: 8 })
    halt.when('work.add', { ...nothing, amount: { done: 9, of: 8 } }).refuses('more-than-all')
  })

  test('says nothing twice', () => {
    const halt = worked(
      advance(40, {}),
      step('work.plan', { work: 'id2', start: null, end: minutes(60) }),
      step('work.assign', { work: 'id2', owner: { kind: 'person', name: '山田 剛' } })
    )
    halt.when('work.advance', { work: 'id2', done: 40, of: 100 }).refuses('already-so')
    halt.when('work.plan', { work: 'id2', start: null, end: minutes(60) }).refuses('already-so')
    halt.when('work.assign', { work: 'id2', owner: { kind: 'person', name: '山田 剛' } }).refuses('already-so')
    halt.when('work.correct', { work: 'id2', title: nothing.title, stream: nothing.stream }).refuses('already-so')
  })

  test('keeps every plan: the first is what was promised, the last is what holds', () => {
    const { state } = worked(
      step('work.plan', { work: 'id2', start: minutes(0), end: minutes(60) }),
      step('work.plan', { work: 'id2', start: minutes(0), end: minutes(90) })
    )
    expect(only(state).plans.map((plan) => plan.value.end)).toEqual([minutes(60), minutes(90)])
    expect(planOf(only(state)).end).toBe(minutes(90))
  })

  test('takes a late report of an earlier moment in its place: it does not undo what is known since', () => {
    const { state } = worked(advance(40, { at: 30 }), advance(20, { at: 35, happened: 15 }))
    expect(only(state).reports.map((report) => [report.at, report.value.done])).toEqual([
      [minutes(15), 20],
      [minutes(30), 40]
    ])
    expect(shareDone(only(state))).toBe(0.4)
    expect(startedAt(only(state))).toBe(minutes(15))
  })

  test('may go back: a report of less is as true as one of more', () => {
    expect(shareDone(only(worked(advance(60, {}), advance(30, {})).state))).toBe(0.3)
  })

  test('is all done once finished, whatever was reported last, and takes no more reports', () => {
    const halt = worked(advance(90, {}), step('work.finish', { work: 'id2', note: '' }, { by: sato }))
    expect(shareDone(only(halt.state))).toBe(1)
    expect(endOf(only(halt.state))).toMatchObject({ how: 'finished', by: sato })
    halt.when('work.advance', { work: 'id2', done: 95, of: 100 }).refuses('work-over', { work: nothing.title })
    halt.when('work.drop', { work: 'id2', reason: 'x' }).refuses('work-over')
  })

  test('is dropped with a reason, and taken up again with one; the end is kept', () => {
    worked().when('work.drop', { work: 'id2', reason: '' }).refuses('reason-missing')
    const dropped = worked(advance(10, {}), step('work.drop', { work: 'id2', reason: '別の手順で対応' }))
    expect(shareDone(only(dropped.state))).toBe(0.1)
    dropped.when('work.reopen', { work: 'id2', reason: '' }).refuses('reason-missing')
    const { state } = dropped.when('work.reopen', { work: 'id2', reason: '必要になった' }).makes('work.reopened')
    expect(endOf(only(state))).toBeUndefined()
    expect(only(state).ends).toMatchObject([{ how: 'dropped', reopened: { value: '必要になった' } }])
    worked().when('work.reopen', { work: 'id2', reason: 'x' }).refuses('nothing-to-reopen')
  })

  test('is corrected with the old name kept', () => {
    const { events, state } = worked()
      .when('work.correct', { work: 'id2', title: '注文板の再構築', stream: { kind: 'department', id: 'system' } })
      .makes('work.corrected')
    expect(events[0]?.data).toMatchObject({ was: { title: '板の再構築', stream: { kind: 'service', id: 'spot' } } })
    expect(only(state)).toMatchObject({ title: '注文板の再構築', stream: { kind: 'department', id: 'system' } })
  })
})

describe('what holds work up', () => {
  const block = (on: string, reason: string, doing: Doing = {}) =>
    step('work.block', { work: 'id2', on, reason }, doing)

  test('says whom it waits for or why, since when and who said so', () => {
    worked().when('work.block', { work: 'id2', on: '', reason: '' }).refuses('reason-missing')
    const { state } = worked(block('X-CLOUD', '機器交換待ち', { by: takahashi, at: 12, happened: 9 }))
    expect(openBlocks(only(state))).toMatchObject([
      { on: 'X-CLOUD', began: { value: '機器交換待ち', by: takahashi, at: minutes(9) } }
    ])
  })

  test('each block ends by itself', () => {
    const halt = worked(block('X-CLOUD', ''), block('鍵管理者', ''))
    const { state } = halt.when('work.unblock', { work: 'id2', block: 'id3', note: '交換完了' }).makes('work.unblocked')
    expect(openBlocks(only(state)).map((one) => one.on)).toEqual(['鍵管理者'])
    halt.when('work.unblock', { work: 'id2', block: 'none', note: '' }).refuses('no-such-block')
  })

  test('holds up nothing that is over', () => {
    expect(openBlocks(only(worked(block('x', ''), step('work.finish', { work: 'id2', note: '' })).state))).toEqual([])
  })
})

describe('two laptops that do not hear of each other', () => {
  test('both end a work: the first by order stands', () => {
    const { state } = apart(
      [add()],
      step('work.finish', { work: 'id2', note: '' }, { by: sato }),
      step('work.drop', { work: 'id2', reason: '不要' }, { by: takahashi })
    )
    expect(endOf(only(state))).toMatchObject({ how: 'finished', by: sato })
    expect(only(state).ends).toHaveLength(1)
  })

  test('both report how far it is: both reports are kept, in the order in which they held', () => {
    const { state } = apart([add()], advance(50, {}), advance(45, { happened: 90 }))
    expect(only(state).reports.map((report) => report.value.done)).toEqual([45, 50])
  })
})
