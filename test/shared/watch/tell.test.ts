import { expect, test } from 'vitest'
import type { Told } from '../../../shared/watch/told.ts'
import { BURST_MS, silence, tell } from '../../../shared/watch/tell.ts'

const name = { ja: '応答なし', en: 'No acknowledgement' }

function told(rank: number, steps: number, missed = 0, stream = `inc-${rank}`): Told {
  return {
    stream,
    title: '停止',
    drill: false,
    rank,
    missed,
    steps: Array.from({ length: steps }, (_, index) => ({
      kind: 'raise' as const,
      escalation: `ER-01:${index}`,
      level: 1,
      lateMs: 0,
      rule: 'ER-01',
      name,
      roles: []
    }))
  }
}

test('a few steps are told one by one', () => {
  const { show, againAt } = tell(silence, [told(2, 2)], 0, false)
  expect(show.map(({ kind }) => kind)).toEqual(['step', 'step'])
  expect(againAt).toBeNull()
})

test('a storm is told by its gravest steps and summed up', () => {
  const { show } = tell(silence, [told(3, 12), told(1, 2)], 0, false)
  expect(show.map(({ kind, told: { rank } }) => `${kind} ${rank}`)).toEqual(['step 1', 'step 1', 'more 3'])
  expect(show.at(-1)).toMatchObject({ count: 12 })
})

test('what comes right after a burst waits and comes as one when there is room', () => {
  const first = tell(silence, [told(2, 3)], 0, false)
  const second = tell(first.telling, [told(2, 1)], 1_000, false)
  const third = tell(second.telling, [told(1, 4)], 2_000, false)
  expect([second.show, third.show]).toEqual([[], []])
  expect(third.againAt).toBe(BURST_MS)
  const { show, telling } = tell(third.telling, [], BURST_MS, false)
  expect(show).toMatchObject([{ kind: 'more', count: 5, told: { rank: 1 } }])
  expect(telling.waiting).toEqual([])
})

test('quiet hides everything but the top severity', () => {
  expect(tell(silence, [told(2, 1), told(3, 2)], 0, true).show).toEqual([])
  expect(tell(silence, [told(1, 1), told(3, 2)], 0, true).show).toMatchObject([{ kind: 'step', told: { rank: 1 } }])
})

test('what was missed while nobody watched is one message', () => {
  expect(tell(silence, [told(1, 0, 6_000)], 0, false).show).toMatchObject([{ kind: 'missed', count: 6_000 }])
})

test('a clock that is put back does not silence it', () => {
  const { telling } = tell(silence, [told(2, 3)], 1e9, false)
  expect(tell(telling, [told(2, 1)], 0, false).show).toHaveLength(1)
})
