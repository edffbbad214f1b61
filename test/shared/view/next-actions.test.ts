import { describe, expect, test } from 'vitest'
import { nextActions } from '../../../shared/view/next-actions.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'

const actions = (at: number, limit = 100) => nextActions(given(declared()).state, playbook, minutes(at), limit)

describe('the next actions', () => {
  test('begin with what is late and critical, then late, then the last minute, then soon', () => {
    const cards = actions(14.5)
    const rank = cards.map((card) =>
      card.clock === 'late'
        ? card.duty.critical
          ? 0
          : 1
        : ['warning', 'soon', 'later', 'none'].indexOf(card.clock) + 2
    )
    expect(rank).toEqual(rank.toSorted((a, b) => a - b))
    expect(rank[0]).toBe(0)
    expect(new Set(rank).size).toBeGreaterThan(2)
  })

  test('leave out what is closed, what waits, and what is ahead', () => {
    const halt = given(declared(), step('duty.check', { duties: ['SYS-01'] }))
    const ids = nextActions(halt.state, playbook, minutes(3), 100).map((card) => card.duty.id)
    expect(ids).not.toContain('SYS-01')
    expect(ids).not.toContain('PR-02')
    expect(ids).not.toContain('PR-11')
    expect(ids).toContain('PR-01')
  })

  test('are no more than asked for', () => expect(actions(0, 3)).toHaveLength(3))
})
