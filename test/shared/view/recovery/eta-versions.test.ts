import { describe, expect, test } from 'vitest'
import { etaStanding } from '../../../../shared/view/recovery/eta-versions.ts'
import type { Doing, Step } from '../../../helpers/given.ts'
import { declared, given, minutes, step } from '../../../helpers/given.ts'
import { sato } from '../../../helpers/people.ts'

const eta = (from: number | null, to: number | null, doing: Doing = {}, reviewAt: number | null = null, basis = '') =>
  step(
    'eta.estimate',
    {
      from: from === null ? null : minutes(from),
      to: to === null ? null : minutes(to),
      basis,
      reviewAt: reviewAt === null ? null : minutes(reviewAt)
    },
    doing
  )
const standing = (now: number, ...after: readonly Step[]) =>
  etaStanding(given(declared({}, { at: 0 }), ...after).state, minutes(now))

describe('the estimates of recovery', () => {
  test('are versions with their author and basis; a later end of the range is a slip, counted and added up', () => {
    const { versions, slips, totalMinutes, current } = standing(
      60,
      eta(60, 90, { at: 10, by: sato }, null, '切替手順の所要時間'),
      eta(60, 120, { at: 20 }),
      eta(100, 110, { at: 30 }),
      eta(110, 135, { at: 40 })
    )
    expect(versions.map(({ number, slippedMinutes }) => [number, slippedMinutes])).toEqual([
      [1, 0],
      [2, 30],
      [3, 0],
      [4, 25]
    ])
    expect(versions[0]).toMatchObject({ by: sato, basis: '切替手順の所要時間', at: minutes(10) })
    expect([slips, totalMinutes]).toEqual([2, 55])
    expect(current).toMatchObject({ number: 4, from: minutes(110), to: minutes(135) })
  })

  test('that lose their end slip, and slip again by the minutes once a later one is found', () => {
    const { versions, slips, totalMinutes } = standing(
      60,
      eta(60, 90, { at: 10 }),
      eta(null, null, { at: 20 }),
      eta(80, null, { at: 25 }),
      eta(120, 150, { at: 40 })
    )
    expect(versions.map((one) => one.slippedMinutes)).toEqual([0, null, 0, 60])
    expect([slips, totalMinutes]).toEqual([2, 60])
  })

  test('marked before the desk was there count among them', () => {
    const mark = step('mark.estimate', { from: minutes(50), to: minutes(60) }, { at: 5 })
    expect(standing(60, mark, eta(60, 75, { at: 10 }))).toMatchObject({ slips: 1, totalMinutes: 15 })
  })

  test('are in the order in which they were made, however late they were written down', () => {
    const late = eta(60, 80, { at: 30, happened: 5 })
    expect(standing(60, eta(60, 90, { at: 10 }), late).versions.map((one) => one.to)).toEqual([
      minutes(80),
      minutes(90)
    ])
  })

  test('are late once the review time of the last has passed, until the next one or until the services are back', () => {
    const first = eta(60, 90, { at: 10 }, 40)
    expect(standing(40, first).reviewLateSince).toBeNull()
    expect(standing(41, first).reviewLateSince).toBe(minutes(40))
    expect(standing(50, first, eta(60, 95, { at: 45 }, 70)).reviewLateSince).toBeNull()
    const resumed = step('halt.retime', { name: 'resumed', at: minutes(50), reason: '' }, { at: 51 })
    expect(standing(60, first, resumed).reviewLateSince).toBeNull()
  })

  test('are none before anybody said one', () => {
    expect(standing(5)).toEqual({ versions: [], current: null, slips: 0, totalMinutes: 0, reviewLateSince: null })
  })
})
