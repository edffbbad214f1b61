import { describe, expect, test } from 'vitest'
import { summarySchema } from '../../../shared/bridge/shapes.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { boardOf, noFilter } from '../../../shared/view/board.ts'
import { summarize } from '../../../shared/view/summary.ts'
import { declared, given, minutes, playbook, setCells, step } from '../../helpers/given.ts'

const summary = (at: number, halt = given(declared(), step('duty.check', { duties: ['SYS-01'] }, { at: 2 }))) =>
  summarize('inc-1', halt.state, playbook, minutes(at), halt.events)

describe('an incident in one line', () => {
  test('has the shape that the home screen is promised', () => {
    expect(summarySchema.safeParse(summary(5)).success).toBe(true)
    expect(summarySchema.safeParse(summarize('inc-2', emptyIncident, playbook, minutes(0), [])).success).toBe(true)
  })

  test('has the figures of its board', () => {
    const halt = given(declared(), step('duty.check', { duties: ['SYS-01'] }, { at: 2 }))
    const { total, closed, late, criticalOpen } = boardOf(halt.state, playbook, minutes(20), null, noFilter)
    expect(summary(20).duties).toEqual({ total, closed, late, criticalOpen })
  })

  test('says what is next, how many services are down, and when something last happened', () => {
    expect(summary(5)).toMatchObject({ servicesDown: 1, events: 2, lastEventAt: minutes(2), commander: '松本 彩' })
    expect(summary(5).nextDueAt).toBeGreaterThanOrEqual(minutes(5))
  })

  test('a service that is open again for every asset is not down', () => {
    const open = given(declared(), setCells([{ service: 'spot', asset: '*' }], 'normal'))
    expect(summary(5, open).servicesDown).toBe(0)
  })
})
