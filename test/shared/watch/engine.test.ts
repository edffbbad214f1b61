import { describe, expect, test } from 'vitest'
import { indexPlaybook } from '../../../shared/playbook/applies.ts'
import type { EscalationRule } from '../../../shared/playbook/schema.ts'
import { NEAR_MS, watch } from '../../../shared/watch/engine.ts'
import { behindSince } from '../../../shared/watch/invariant.ts'
import { contact, peopleOf } from '../../helpers/contacts.ts'
import { caller, commander, openDesk, shipped } from '../../helpers/watch-desk.ts'
import type { WatchDesk } from '../../helpers/watch-desk.ts'

const MINUTE = 60_000
const pr = { person: '高橋 翔', department: 'pr', role: 'R-PR-H' }

/** The shipped playbook with one rule alone, changed. */
function only(id: string, change: Partial<EscalationRule> = {}): ReturnType<typeof indexPlaybook> {
  const rule = shipped.playbook.escalationRules.find((one) => one.id === id) as EscalationRule
  return indexPlaybook({ ...shipped.playbook, escalationRules: [{ ...rule, ...change } as EscalationRule] })
}

const first = (desk: WatchDesk) => desk.state().escalations.get('ER-04:first')
const rounds = (desk: WatchDesk) => first(desk)?.steps.map((step) => [step.round, ...step.targets])
const acknowledge = (desk: WatchDesk, at: number, by = pr) =>
  desk.act('escalation.acknowledge', { escalation: 'ER-04:first', role: '' }, { by, at })

describe('acknowledging', () => {
  test('each of those who were told must; the others are told again, three times', () => {
    const desk = openDesk({ playbook: only('ER-04') })
    desk.runTo(20)
    acknowledge(desk, 22)
    desk.runTo(50)
    expect(rounds(desk)).toEqual([
      [0, 'R-PR-H', 'R-IC'],
      [1, 'R-IC'],
      [2, 'R-IC'],
      [3, 'R-IC']
    ])
    expect(first(desk)?.steps.map((step) => (step.at - desk.start) / MINUTE)).toEqual([20, 25, 30, 35])
  })

  test('where the rule says so the first one does for all', () => {
    const desk = openDesk({ playbook: only('ER-04', { ack: 'first' }) })
    desk.runTo(20)
    acknowledge(desk, 22)
    desk.runTo(45)
    expect(rounds(desk)).toEqual([[0, 'R-PR-H', 'R-IC']])
  })

  test('a rule sets its own repeats, and none where it asks for no acknowledgement', () => {
    const often = openDesk({ playbook: only('ER-04', { repeat: { everyMinutes: 2, times: 1 } }) })
    often.runTo(40)
    expect(first(often)?.steps.map((step) => (step.at - often.start) / MINUTE)).toEqual([20, 22])
    const silent = openDesk({ playbook: only('ER-04', { requiresAck: false }) })
    silent.runTo(40)
    expect(first(silent)?.steps).toHaveLength(1)
  })

  test('one after which nothing is heard is asked for again; a word puts that off', () => {
    const desk = openDesk({ playbook: only('ER-04', { ack: 'first' }) })
    desk.runTo(20)
    acknowledge(desk, 22)
    desk.act('escalation.comment', { escalation: 'ER-04:first', text: '文案を確認中' }, { by: pr, at: 40 })
    desk.runTo(69)
    expect(first(desk)?.acks).toMatchObject([{ lapsedAt: null }])
    desk.run(70)
    expect(first(desk)?.acks).toMatchObject([{ role: 'R-PR-H', lapsedAt: desk.start + 70 * MINUTE }])
    desk.run(70.1)
    expect(rounds(desk)?.at(-1)).toEqual([1, 'R-PR-H', 'R-IC'])
  })

  test('handing it on counts for whoever hands it, and the other is asked', () => {
    const desk = openDesk({ playbook: only('ER-04') })
    desk.runTo(20)
    acknowledge(desk, 21, commander)
    desk.act('escalation.hand', { escalation: 'ER-04:first', to: 'R-PR-D1', reason: '掲載中' }, { by: pr, at: 22 })
    desk.runTo(25)
    expect(rounds(desk)?.at(-1)).toEqual([1, 'R-PR-D1'])
  })
})

describe('holding, jumping, resolving', () => {
  const elapsed = () => openDesk({ playbook: only('ER-09', { requiresAck: false }) })
  const levels = (desk: WatchDesk) => desk.raised('ER-09').map((step) => [step.level, (step.at - desk.start) / MINUTE])

  test('while it is held nothing falls due; what fell due meanwhile comes when it goes on, and is not late', () => {
    const desk = elapsed()
    desk.runTo(61)
    desk.act('escalation.hold', { escalation: 'ER-09:halt', reason: '役員会議中' }, { at: 100 })
    desk.runTo(150, 1)
    expect(levels(desk)).toEqual([[1, 60]])
    expect(behindSince(desk.watched(), desk.now)).toBeNull()
    desk.act('escalation.resume', { escalation: 'ER-09:halt', reason: '会議終了' }, { at: 150 })
    desk.run(150.02)
    expect(desk.raised('ER-09').at(-1)).toMatchObject({ level: 2, dueAt: desk.start + 120 * MINUTE, lateMs: 0 })
  })

  test('a jump raises the level at once and leaves out those before it', () => {
    const desk = elapsed()
    desk.runTo(61)
    desk.act('escalation.jump', { escalation: 'ER-09:halt', to: 3, reason: '報道あり' }, { at: 70 })
    desk.runTo(200, 1)
    expect(levels(desk).map(([level]) => level)).toEqual([1, 3])
    expect(desk.raised('ER-09').at(-1)?.dueAt).toBe(desk.start + 70 * MINUTE)
  })

  test('once a person resolved it, it stays so though the condition holds', () => {
    const desk = elapsed()
    desk.runTo(61)
    desk.act('escalation.resolve', { escalation: 'ER-09:halt', reason: '役員に報告済み' }, { at: 62 })
    desk.runTo(300, 1)
    expect(levels(desk)).toEqual([[1, 60]])
    expect(desk.state().escalations.size).toBe(1)
  })
})

describe('a level on which nobody can be told', () => {
  const everAway = { absences: [{ from: '2026-01-01', to: '2026-12-31' }] }

  test('is skipped at once where all of it are away, and the record says so', () => {
    const people = peopleOf(contact('1', 'R-EXEC', everAway), contact('2', 'R-CEO', everAway))
    const desk = openDesk({ playbook: only('ER-09', { requiresAck: false }), people })
    desk.runTo(60)
    expect(desk.raised('ER-09')).toMatchObject([
      { level: 1, skipped: 'absent', targets: [] },
      { level: 2, skipped: 'absent', targets: [] },
      { level: 3, skipped: null, targets: ['R-BOARD'] }
    ])
    expect(desk.raised('ER-09').map((step) => step.at)).toEqual([60, 60, 60].map((at) => desk.start + at * MINUTE))
  })

  test('gives way to the deputy where only the first is away', () => {
    const people = peopleOf(contact('1', 'R-EXEC', everAway), contact('2', 'R-CEO'))
    const desk = openDesk({ playbook: only('ER-09'), people })
    desk.runTo(60)
    expect(desk.raised('ER-09')).toMatchObject([{ level: 1, skipped: null, targets: ['R-CEO'] }])
  })

  test('is empty where the last deputy did not acknowledge', () => {
    const desk = openDesk({ playbook: only('ER-01') })
    const slot = { role: 'R-FIN', contact: '' }
    desk.act('call.take', { role: 'R-FIN', slot, number: 0 }, { by: caller, at: 1 })
    desk.runTo(6)
    expect(desk.raised('ER-01')).toMatchObject([{ skipped: 'empty', targets: [] }])
  })

  test('a role for which nobody is filled in stands for itself', () => {
    const desk = openDesk({ playbook: only('ER-04'), people: peopleOf(contact('1', 'R-FIN')) })
    desk.runTo(20)
    expect(first(desk)?.steps[0]?.targets).toEqual(['R-PR-H', 'R-IC'])
  })
})

describe('what a rule is chosen by', () => {
  test('the phase: it starts when the phase is reached, and is not late then', () => {
    const desk = openDesk({ playbook: only('ER-04', { phases: ['during'] }) })
    desk.runTo(30)
    expect(first(desk)).toBeUndefined()
    desk.act('phase.advance', { reason: '継続' }, { at: 30 })
    desk.run(30.1)
    expect(first(desk)?.steps).toMatchObject([{ lateMs: 0 }])
  })

  test('the department of what it is about', () => {
    const desk = openDesk({ playbook: only('ER-07', { departments: ['legal'] }) })
    desk.runTo(60, 1)
    const departments = [...desk.state().escalations.values()].map((one) => one.about['department'])
    expect(new Set(departments)).toEqual(new Set(['legal']))
  })

  test('a level that the playbook adds follows the last of the rule', () => {
    const further = [{ afterMinutes: 30, notify: [{ to: 'role' as const, role: 'R-CEO' }] }]
    const desk = openDesk({ playbook: only('ER-06', { further }) })
    desk.act('mark.post', { channel: 'web', nextUpdateAt: desk.start + 20 * MINUTE }, { at: 1 })
    desk.runTo(70)
    expect(desk.raised('ER-06').map((step) => [step.level, (step.at - desk.start) / MINUTE, ...step.targets])).toEqual([
      [1, 25, 'R-PR-H'],
      [2, 35, 'R-IC'],
      [3, 65, 'R-CEO']
    ])
  })

  test('a closed incident starts nothing more but its legal clocks', () => {
    const desk = openDesk()
    desk.act('halt.close', { reason: '解決' }, { at: 5 })
    desk.runTo(60, 1)
    expect(new Set([...desk.state().escalations.values()].map(({ rule }) => rule))).toEqual(new Set(['ER-14']))
  })
})

describe('while nobody watched', () => {
  test('nothing sounds in a burst: what was missed is in one review, sorted and labelled late', () => {
    const desk = openDesk({ declaredBy: caller, playbook: shipped })
    desk.run(1)
    const done = desk.run(61)
    expect(done.alerts).toEqual([])
    expect(done.review).toMatchObject({ from: desk.start + MINUTE, to: desk.start + 61 * MINUTE })
    const rows = done.review?.rows ?? []
    expect(rows.map((row) => row.dueAt)).toEqual(rows.map((row) => row.dueAt).toSorted((a, b) => a - b))
    expect(rows.find((row) => row.escalation === 'ER-04:first')?.lateMs).toBe(41 * MINUTE)
    expect(desk.raised('ER-04')).toMatchObject([{ missed: true, lateMs: 41 * MINUTE }])
    expect(desk.run(61.1).alerts).toEqual([])
  })

  test('what falls due on the very moment of waking sounds as ever', () => {
    const desk = openDesk({ playbook: only('ER-04') })
    desk.run(1)
    expect(desk.run(20)).toMatchObject({ alerts: [{ escalation: 'ER-04:first', lateMs: 0 }], review: null })
  })

  test('after a start nobody knows when it last ran: the same review', () => {
    const desk = openDesk({ playbook: only('ER-04') })
    desk.lastRanAt = null
    expect(desk.run(50)).toMatchObject({ alerts: [], review: { rows: [{ lateMs: 30 * MINUTE }] } })
  })
})

describe('looking on', () => {
  test('what is nearly due is listed before, and behind its time only where the engine did not run', () => {
    const desk = openDesk({ playbook: only('ER-04') })
    desk.run(10)
    expect(watch(desk.watched(), desk.now)).toMatchObject([{ kind: 'raise', dueAt: desk.start + 20 * MINUTE }])
    expect(watch(desk.watched(), desk.start + 4 * MINUTE)).toEqual([])
    expect(desk.start + 20 * MINUTE - NEAR_MS).toBe(desk.start + 5 * MINUTE)
    expect(behindSince(desk.watched(), desk.start + 20 * MINUTE + 5_000)).toBeNull()
    expect(behindSince(desk.watched(), desk.start + 20 * MINUTE + 5_001)).toBe(desk.start + 20 * MINUTE)
  })

  test('the version that the incident runs on decides, whatever is published meanwhile', () => {
    const slow = openDesk({ playbook: only('ER-04', { types: ['H3'] }) })
    slow.runTo(40)
    expect(slow.state().escalations.size).toBe(0)
  })
})
