import type { Chart } from '../../../../shared/view/chart/chart.ts'
import type { Layout } from '../../../../shared/view/chart/scene.ts'

const LANE = 20
const BAND = 18
const GAP = 9
const AXIS = 40
/** The titles of the parts, and at its right edge the values that they go by, neither over the other. */
const LEFT = 192
const WIDE_PX = 1300

/** How the parts of the plot share its place (px): lanes and bands have what they need, lines and estimates the rest. */
export function plotLayout(
  chart: Chart,
  { width, height }: { readonly width: number; readonly height: number }
): Layout {
  const bands = 1 + chart.services.length
  const hasEtas = chart.etas.versions.some(({ from, to }) => from !== null || to !== null)
  const hasLadder = chart.series.some(({ group }) => group === 'ladder' || group === 'ladderPlan')
  const parts = 1 + (hasEtas ? 1 : 0) + (hasLadder ? 1 : 0)
  const rest = height - 22 - 3 * (LANE + GAP) - bands * (BAND + GAP) - AXIS - parts * GAP
  const free = Math.max(rest, 60 * parts)
  const eta = hasEtas ? Math.round(free * 0.24) : 0
  const ladder = hasLadder ? Math.round(free * 0.2) : 0
  return {
    width,
    left: width > WIDE_PX ? LEFT + 28 : LEFT,
    right: 40,
    top: 22,
    lane: LANE,
    share: free - eta - ladder,
    eta,
    ladder,
    band: BAND,
    gap: GAP,
    tick: 90
  }
}
