import { describe, expect, test } from 'vitest'
import { dutyHistory } from '../../../shared/view/duty-history.ts'
import { BRIEF_ROWS, handoverBrief } from '../../../shared/view/handover.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { matsumoto, tanaka } from '../../helpers/people.ts'

const to = { person: tanaka.person, role: 'R-IC' }

describe('the brief of a new commander', () => {
  const halt = given(
    declared(),
    step('remark.add', { text: '雑談' }),
    step('duty.check', { duties: ['SYS-01'] }),
    step('halt.regrade', { severity: 'SEV1', reason: '拡大' }),
    step('command.offer', { to, note: '' })
  )
  const brief = handoverBrief(halt.state, playbook, minutes(16), halt.events)

  test('names the commander and the open offer', () => {
    expect(brief).toMatchObject({
      commander: { person: matsumoto.person },
      since: minutes(0),
      openOffers: [{ value: to }]
    })
  })

  test('lists open critical duties, late ones, and the next clocks, each by when it is due', () => {
    for (const list of [brief.openCritical, brief.late, brief.nextClocks]) {
      const due = list.map((card) => card.dueAt ?? 0)
      expect(due).toEqual(due.toSorted((a, b) => a - b))
      expect(list.every((card) => !card.closed)).toBe(true)
      expect(list.length).toBeGreaterThan(0)
    }
    expect(brief.nextClocks.length).toBeLessThanOrEqual(BRIEF_ROWS)
    expect(brief.nextClocks.every((card) => (card.dueAt ?? 0) >= minutes(16))).toBe(true)
  })

  test('lists the last decisions, newest first, without ticks and remarks', () => {
    expect(brief.lastDecisions.map((event) => event.type)).toEqual([
      'command.offered',
      'halt.regraded',
      'halt.declared'
    ])
  })

  test('holds ten decisions at most', () => {
    const many = given(
      declared(),
      ...Array.from({ length: 14 }, (_, index) => step('halt.retitle', { title: `${index}` }))
    )
    expect(handoverBrief(many.state, playbook, minutes(20), many.events).lastDecisions).toHaveLength(BRIEF_ROWS)
  })
})

test('the history of a duty is what was said of it, newest first', () => {
  const halt = given(
    declared(),
    step('duty.start', { duties: ['SYS-01'] }),
    step('duty.check', { duties: ['SYS-01', 'SYS-04'] }),
    step('duty.note', { duty: 'SYS-01', text: '完了確認' })
  )
  expect(dutyHistory(halt.events, 'SYS-01').map((event) => event.type)).toEqual([
    'duty.noted',
    'duty.checked',
    'duty.started'
  ])
})
