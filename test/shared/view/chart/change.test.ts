import { describe, expect, test } from 'vitest'
import type { Change } from '../../../../shared/view/chart/change.ts'
import { changed, valueAt } from '../../../../shared/view/chart/change.ts'

const said = (...of: readonly (readonly [at: number, value: string])[]) =>
  of.reduce<readonly Change<string>[]>((changes, [at, value]) => changed(changes, at, value), [])

describe('a value over time', () => {
  test('holds from one change to the next', () => {
    const changes = said([10, 'a'], [20, 'b'])
    expect([9, 10, 19, 20, 99].map((at) => valueAt(changes, at))).toEqual([undefined, 'a', 'a', 'b', 'b'])
  })

  test('is not said again where it was so already', () => {
    expect(said([10, 'a'], [20, 'a'], [30, 'b'])).toEqual([
      { at: 10, value: 'a' },
      { at: 30, value: 'b' }
    ])
  })

  test('what is said later overrules what was said to happen after it', () => {
    expect(said([10, 'a'], [20, 'b'], [15, 'c'])).toEqual([
      { at: 10, value: 'a' },
      { at: 15, value: 'c' }
    ])
    expect(said([10, 'a'], [20, 'b'], [20, 'c'], [5, 'a'])).toEqual([{ at: 5, value: 'a' }])
  })
})
