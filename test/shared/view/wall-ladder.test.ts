import { describe, expect, test } from 'vitest'
import { wallLadder } from '../../../shared/view/wall-ladder.ts'
import { cancelOnly, matching, ready } from '../../helpers/climbing.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, setCells, step } from '../../helpers/given.ts'

const ladderAt = (minute: number, ...steps: readonly Step[]) =>
  wallLadder(given(...steps).state, playbook, minutes(minute))
const plan = (...plans: readonly (readonly [stage: string, at: number])[]) =>
  step('resume.plan', { plans: plans.map(([stage, at]) => ({ stage, at: minutes(at) })), reason: '' }, { at: 15 })
const rows = (ladder: ReturnType<typeof wallLadder>) =>
  ladder?.rows.map(({ service, assets, state, step: on }) => [service, assets.join(), state, on])

describe('the ladder on the wall', () => {
  test('is not there before one is chosen, nor once the incident is closed', () => {
    expect(ladderAt(5, declared())).toBeNull()
    expect(ladderAt(70, ...cancelOnly, step('halt.close', { reason: '収束' }, { at: 65 }))).toBeNull()
  })

  test('has every service on the step that opened it, the lowest first', () => {
    expect(rows(ladderAt(50, ...ready))).toEqual([
      ['spot', '', 'halted', 0],
      ['desk', '', 'halted', 0],
      ['cryptoOut', '', 'halted', 0]
    ])
    const ladder = ladderAt(110, ...matching)
    expect(ladder?.present).toBe(4)
    expect(rows(ladder)).toEqual([
      ['cryptoOut', '', 'halted', 0],
      ['spot', '', 'limited', 4],
      ['desk', '', 'limited', 4]
    ])
  })

  test('tells when each step was planned and taken, and which of them is behind its plan', () => {
    const ladder = ladderAt(
      85,
      ...ready,
      plan(['default-2', 60], ['default-3', 80], ['default-4', 100]),
      ...cancelOnly.slice(ready.length)
    )
    const told = ladder?.steps.map(({ order, plannedAt, takenAt, behind }) => [order, plannedAt, takenAt, behind])
    expect(told?.slice(1, 4)).toEqual([
      [2, minutes(60), minutes(60), false],
      [3, minutes(80), null, true],
      [4, minutes(100), null, false]
    ])
    const late = ladderAt(85, ...ready, plan(['default-1', 30], ['default-2', 40]), ...cancelOnly.slice(ready.length))
    expect(late?.steps[0]).toMatchObject({ takenAt: null, behind: false })
    expect(late?.steps[1]).toMatchObject({ takenAt: minutes(60), behind: true })
  })

  test('falls with a step back', () => {
    const back = step('resume.back', { to: 0, trigger: '', reason: '誤約定の疑い' }, { at: 70 })
    const ladder = ladderAt(71, ...cancelOnly, back)
    expect(ladder?.present).toBe(0)
    expect(ladder?.steps.every(({ takenAt }) => takenAt === null)).toBe(true)
    expect(ladder?.rows.every(({ step: on }) => on === 0)).toBe(true)
  })

  test('keeps assets that stand apart in a row of their own', () => {
    const apart = ladderAt(55, ...ready, setCells([{ service: 'cryptoOut', asset: 'BTC' }], 'viewOnly', { at: 50 }))
    expect(rows(apart)?.filter(([service]) => service === 'cryptoOut')).toHaveLength(2)
  })
})
