import { expect, test } from 'vitest'
import { fitBounds } from '../../electron/bounds.ts'

const desk = { x: 0, y: 0, width: 1920, height: 1080 }
const wall = { x: 1920, y: 0, width: 3840, height: 2160 }

test('a window comes back where it was', () => {
  const place = { x: 2000, y: 100, width: 1400, height: 900 }
  expect(fitBounds(place, [desk, wall])).toEqual(place)
})

test('a window whose screen is gone is centred on what is left', () => {
  expect(fitBounds({ x: 2000, y: 100, width: 1400, height: 900 }, [desk])).toEqual({ width: 1400, height: 900 })
})

test('a window is no larger than the largest screen', () => {
  expect(fitBounds({ width: 3840, height: 2160 }, [desk])).toEqual({ width: 1920, height: 1080 })
})

test('a window above the top edge could not be grabbed', () => {
  expect(fitBounds({ x: 10, y: -50, width: 800, height: 600 }, [desk])).toEqual({ width: 800, height: 600 })
})
