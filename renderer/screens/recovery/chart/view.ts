import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Chart } from '../../../../shared/view/chart/chart.ts'
import type { Window } from '../../../../shared/view/chart/downsample.ts'
import {
  EVERYTHING,
  fittedWindow,
  isWhole,
  moved,
  shownWindow,
  usualWindow,
  zoomed
} from '../../../../shared/view/chart/window.ts'

/**
 * How the person looks at the chart: never saved. `window` null is the usual one, which grows with time; `at` (ms) is the
 * moment that is read out, null for now.
 */
type View = {
  readonly axis: 'wall' | 'tplus'
  readonly window: Window | null
  readonly hidden: ReadonlySet<string>
  readonly at: number | null
  readonly isTable: boolean
}

const usual: Pick<View, 'window' | 'at'> = { window: null, at: null }
export const chartView = createStore<View>(() => ({ ...usual, axis: 'wall', hidden: new Set(), isTable: false }))

/** Reads a part of it in a component. */
export function useChartView<T>(select: (view: View) => T): T {
  return useStore(chartView, select)
}

/** Reads another moment out. */
export function readAt(at: number | null): void {
  chartView.setState({ at })
}

/** Shows all of the chart again. */
export function showWhole(chart: Chart): void {
  chartView.setState({ ...usual, window: wholeFor(chart) })
}

/** All of it is the usual window in most charts. */
function wholeFor(chart: Chart): Window | null {
  return isWhole(chart, usualWindow(chart)) ? null : EVERYTHING
}

/** Shows what lies between two moments (ms). */
export function showBetween(chart: Chart, a: number, b: number): void {
  chartView.setState({ window: fittedWindow(chart, a, b) })
}

/** Comes nearer (a factor below 1) or goes further away, around what is read out. */
export function zoom(chart: Chart, factor: number): void {
  const { window, at } = chartView.getState()
  const next = zoomed(chart, shownWindow(chart, window), factor, at ?? chart.now)
  chartView.setState({ window: next.to - next.from >= (chart.to - chart.from) * 0.999 ? wholeFor(chart) : next })
}

/** Moves the window by a share of its width. */
export function pan(chart: Chart, share: number): void {
  const window = shownWindow(chart, chartView.getState().window)
  if (!isWhole(chart, window)) chartView.setState({ window: moved(chart, window, share) })
}

/** Hides a line, or shows it again. */
export function toggleSeries(id: string): void {
  chartView.setState(({ hidden }) => {
    const next = new Set(hidden)
    if (!next.delete(id)) next.add(id)
    return { hidden: next }
  })
}

/** Changes between the clock on the wall and the time since the halt. */
export function toggleAxis(): void {
  chartView.setState(({ axis }) => ({ axis: axis === 'wall' ? 'tplus' : 'wall' }))
}

/** Changes between the picture and the table. */
export function toggleTable(): void {
  chartView.setState(({ isTable }) => ({ isTable: !isTable }))
}
