import { describe, expect, test } from 'vitest'
import { closedOn, nowIn } from '../../../shared/view/incident-list.ts'
import { summarize } from '../../../shared/view/summary.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { begun } from '../../helpers/given-drills.ts'
import { sato } from '../../helpers/people.ts'

const summaryOf = (...steps: readonly Step[]) => {
  const { state, events } = given(...steps)
  return summarize('inc-1', state, playbook, minutes(0), events)
}
const led = (at: number) => ({ by: sato, at })

describe('a drill in one line of the home screen', () => {
  test('counts by its own clock: at its pace, and not while it stands', () => {
    const running = summaryOf(...begun({ pace: 10 }))
    expect(nowIn(running, minutes(6))).toBe(minutes(60))
    const stopped = summaryOf(...begun({ pace: 10 }), step('drill.pause', { reason: 'x' }, led(6)))
    expect(nowIn(stopped, minutes(90))).toBe(minutes(60))
    expect(nowIn(summaryOf(declared()), minutes(6))).toBe(minutes(6))
  })

  test('was closed when the wall showed it, however long it stood before', () => {
    const ended = summaryOf(
      ...begun({ pace: 10 }),
      step('drill.pause', { reason: 'x' }, led(6)),
      step('drill.end', { reason: 'x' }, led(40))
    )
    expect(ended.closedAt).toBe(minutes(60))
    expect(closedOn(ended)).toBe(minutes(40))
    expect(ended.exercise?.ended).toBe(true)
    expect(closedOn(summaryOf(declared(), step('halt.close', { reason: 'x' }, { at: 9 })))).toBe(minutes(9))
  })
})
