import { expect, test } from 'vitest'
import { joinStrokes } from '../../scripts/build/icons.ts'

test('the strokes of an outlined icon become one path', () => {
  const strokes = [
    ['path', { d: 'M5 13h4', key: 'svg-0' }],
    ['path', { d: 'M8 11v-4', key: 'svg-1' }]
  ] as const
  expect(joinStrokes(strokes)).toEqual([['path', { d: 'M5 13h4M8 11v-4', key: 'svg-0' }]])
})

test('an icon with a stroke of its own kind, or with one alone, stays as it is', () => {
  const plain = ['path', { d: 'M8 11v-4', key: 'svg-1' }] as const
  expect(joinStrokes([plain])).toBe(null)
  expect(joinStrokes([plain, ['path', { d: 'M5 13h4', fill: 'none', key: 'svg-0' }]])).toBe(null)
  expect(joinStrokes([plain, ['circle', { cx: '1', cy: '1', r: '1', key: 'svg-0' }]])).toBe(null)
  expect(joinStrokes([plain, ['path', { d: 'm5 13h4', key: 'svg-0' }]])).toBe(null)
})
