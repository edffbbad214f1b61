import { expect, test } from 'vitest'
import type { Chart } from '../../../../shared/view/chart/chart.ts'
import type { EtaVersion } from '../../../../shared/view/recovery/eta-versions.ts'
import { fittedWindow, LEAST_WINDOW_MS, moved, nearWindow, zoomed } from '../../../../shared/view/chart/window.ts'

const MINUTE = 60_000
const chart = { from: 0, to: 100 * MINUTE }

test('a window is taken in either direction, and stays within the chart', () => {
  expect(fittedWindow(chart, 30 * MINUTE, 10 * MINUTE)).toEqual({ from: 10 * MINUTE, to: 30 * MINUTE })
  expect(fittedWindow(chart, -50 * MINUTE, 10 * MINUTE)).toEqual({ from: 0, to: 60 * MINUTE })
  expect(fittedWindow(chart, -500 * MINUTE, 500 * MINUTE)).toEqual(chart)
})

test('no window is narrower than a minute', () => {
  const { from, to } = fittedWindow(chart, 50 * MINUTE, 50 * MINUTE + 5)
  expect(to - from).toBe(LEAST_WINDOW_MS)
})

test('what is read out stays in its place while one comes nearer', () => {
  const near = zoomed(chart, chart, 0.5, 20 * MINUTE)
  expect(near).toEqual({ from: 10 * MINUTE, to: 60 * MINUTE })
  expect(zoomed(chart, near, 4, 20 * MINUTE)).toEqual(chart)
})

test('a window moves by its own width, as far as the chart goes', () => {
  expect(moved(chart, { from: 10 * MINUTE, to: 30 * MINUTE }, 0.5)).toEqual({ from: 20 * MINUTE, to: 40 * MINUTE })
  expect(moved(chart, { from: 80 * MINUTE, to: 100 * MINUTE }, 1)).toEqual({ from: 80 * MINUTE, to: 100 * MINUTE })
})

test('at first as much of what is planned is shown as was, or up to the estimate, and never beyond the chart', () => {
  const chartAt = (now: number, to: number | null) => {
    const current = to === null ? null : ({ to } as EtaVersion)
    return { ...chart, now, etas: { current } as Chart['etas'] }
  }
  expect(nearWindow(chartAt(20 * MINUTE, null))).toEqual({ from: 0, to: 40 * MINUTE })
  expect(nearWindow(chartAt(20 * MINUTE, 60 * MINUTE))).toEqual({ from: 0, to: 61 * MINUTE })
  expect(nearWindow(chartAt(80 * MINUTE, null))).toEqual(chart)
})
