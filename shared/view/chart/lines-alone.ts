import type { Chart } from './chart.ts'
import type { Window } from './downsample.ts'
import type { Scene } from './scene.ts'
import { sceneOf } from './scene.ts'
import type { Series } from './series.ts'

/** How large a small picture of the chart is, and what stays free beside, above and below its lines (px). */
export type SmallPicture = {
  readonly width: number
  readonly height: number
  readonly side: number
  readonly edge: number
}

/** How much room (px) the words under a small picture need. */
const TICK = 200

/** The scene of a few lines over the whole of a small picture: no marks, no bands, no ladder, the time counted from the halt. */
export function linesAlone(
  chart: Chart,
  window: Window,
  { width, height, side, edge }: SmallPicture,
  isShown: (series: Series) => boolean
): Scene {
  const nothing = { lane: 0, eta: 0, ladder: 0, band: 0, gap: 0 }
  const layout = { ...nothing, width, left: side, right: side, top: edge, share: height - 2 * edge, tick: TICK }
  return sceneOf(chart, window, layout, { kind: 'tplus', zero: chart.zero }, isShown)
}
