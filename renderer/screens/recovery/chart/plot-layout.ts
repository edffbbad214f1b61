import type { Chart } from '../../../../shared/view/chart/chart.ts'
import type { Layout } from '../../../../shared/view/chart/scene.ts'

/** Where there is no line at all, lanes and bands may be as high as this (px). */
const HIGHEST = 44
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
  if (chart.series.length === 0) return bandsAlone(bands, width, height)
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

/** Nothing but marks and bands: they share the place, and no empty part stands between them. */
function bandsAlone(bands: number, width: number, height: number): Layout {
  const rows = 3 + bands
  const each = Math.floor((height - 22 - AXIS - rows * GAP) / rows)
  const row = (least: number) => Math.min(Math.max(each, least), HIGHEST)
  const left = width > WIDE_PX ? LEFT + 28 : LEFT
  return {
    width,
    left,
    right: 40,
    top: 22,
    lane: row(LANE),
    share: 0,
    eta: 0,
    ladder: 0,
    band: row(BAND),
    gap: GAP,
    tick: 90
  }
}
