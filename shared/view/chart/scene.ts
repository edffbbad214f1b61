import type { EtaVersion } from '../recovery/eta-versions.ts'
import type { Band, Stretch } from './bands.ts'
import type { Chart } from './chart.ts'
import type { Window } from './downsample.ts'
import { drawnPoints } from './downsample.ts'
import type { Cluster, MarkLane } from './marks.ts'
import { clustersOf, markLanes } from './marks.ts'
import type { Series } from './series.ts'
import type { Tick, TimeAxis } from './ticks.ts'
import { ticksOf } from './ticks.ts'

/** How large a picture is and what stands in it (px). A height of 0 leaves a part out. */
export type Layout = {
  readonly width: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly lane: number
  readonly share: number
  readonly eta: number
  readonly ladder: number
  readonly band: number
  readonly gap: number
  /** How much room a tick of the time axis needs. */
  readonly tick: number
}

/** A part of the picture between two heights. */
export type Part = { readonly top: number; readonly bottom: number }

/** A line to be drawn: an SVG path, and where it ends. */
export type DrawnLine = {
  readonly series: Series
  readonly path: string
  readonly end: { readonly x: number; readonly y: number } | null
}

/** The estimates to be drawn: their ends as steps, their ranges as areas, and the diagonal on which the time itself runs. */
export type DrawnEtas = Part & {
  readonly line: string
  readonly area: string
  readonly diagonal: string
  readonly dots: readonly { readonly x: number; readonly y: number; readonly version: EtaVersion }[]
  readonly ticks: readonly { readonly y: number; readonly tick: Tick }[]
}

/** Everything that a picture of the chart consists of, in pixels: a drawing of it only has to give it colours and words. */
export type Scene = {
  readonly layout: Layout
  readonly height: number
  readonly lanes: readonly (Part & {
    readonly lane: MarkLane
    readonly clusters: readonly { readonly x: number; readonly cluster: Cluster }[]
  })[]
  readonly share: Part & { readonly lines: readonly DrawnLine[] }
  readonly etas: DrawnEtas | null
  readonly ladder: (Part & { readonly lines: readonly DrawnLine[]; readonly steps: number }) | null
  readonly bands: readonly (Part & {
    readonly band: Band
    readonly stretches: readonly { readonly x: number; readonly width: number; readonly stretch: Stretch }[]
  })[]
  readonly ticks: readonly { readonly x: number; readonly tick: Tick }[]
  /** Where the part of the time ticks begins. */
  readonly axis: number
  readonly now: number | null
}

/** Marks that are nearer than this (px) cover each other, however high their lane is. */
const SIGN = 24

const isLadder = ({ group }: Series) => group === 'ladder' || group === 'ladderPlan'

/** The scene of a chart in a window of time, with the lines that `isShown` lets through. */
export function sceneOf(
  chart: Chart,
  window: Window,
  layout: Layout,
  axis: TimeAxis,
  isShown: (series: Series) => boolean = () => true
): Scene {
  const plot = layout.width - layout.left - layout.right
  const x = (at: number) => round(layout.left + ((at - window.from) / (window.to - window.from)) * plot)
  let y = layout.top
  const take = (height: number): Part => {
    const part = { top: y, bottom: y + height }
    y += height > 0 ? height + layout.gap : 0
    return part
  }
  const gap = ((window.to - window.from) / plot) * Math.min(layout.lane * 0.9, SIGN)
  const clusters = layout.lane > 0 ? clustersOf(chart.marks, window, gap) : []
  const lanes = (layout.lane > 0 ? markLanes : []).map((lane) => ({
    ...take(layout.lane),
    lane,
    clusters: clusters.filter((one) => one.lane === lane).map((cluster) => ({ x: x(cluster.at), cluster }))
  }))
  const shown = chart.series.filter(isShown)
  const sharePart = take(layout.share)
  const share = {
    ...sharePart,
    lines: linesOf(
      shown.filter((one) => !isLadder(one)),
      window,
      plot,
      x,
      sharePart,
      1
    )
  }
  const etas = layout.eta > 0 ? drawnEtas(chart, window, x, take(layout.eta), axis) : null
  if (layout.eta > 0 && etas === null) y -= layout.eta + layout.gap
  const steps = Math.max(0, ...chart.series.filter(isLadder).flatMap((one) => one.points.map((point) => point.value)))
  const ladderPart = layout.ladder > 0 && steps > 0 ? take(layout.ladder) : null
  const ladder = ladderPart && {
    ...ladderPart,
    steps,
    lines: linesOf(shown.filter(isLadder), window, plot, x, ladderPart, steps)
  }
  const bands = (layout.band > 0 ? [chart.severity, ...chart.services] : []).map((band) => ({
    ...take(layout.band),
    band,
    stretches: stretchesIn(band, window).map((stretch) => {
      const start = x(Math.max(stretch.from, window.from))
      return { x: start, width: round(Math.max(1, x(Math.min(stretch.to, window.to)) - start)), stretch }
    })
  }))
  const isInside = chart.now >= window.from && chart.now <= window.to && !chart.closed
  return {
    layout,
    height: y,
    lanes,
    share,
    etas,
    ladder,
    bands,
    ticks: ticksOf(window, axis, plot / layout.tick).map((tick) => ({ x: x(tick.at), tick })),
    axis: y,
    now: isInside ? x(chart.now) : null
  }
}

function linesOf(
  series: readonly Series[],
  window: Window,
  plot: number,
  x: (at: number) => number,
  { top, bottom }: Part,
  most: number
): DrawnLine[] {
  const finest = Math.max(60, Math.floor(plot * 1.5))
  const y = (value: number) => round(bottom - (value / most) * (bottom - top))
  return series.map((one) => {
    const parts: string[] = []
    let end: DrawnLine['end'] = null
    for (const { at, value } of drawnPoints(one, window, finest)) {
      const here = { x: x(at), y: y(value) }
      if (!end) parts.push(`M${here.x} ${here.y}`)
      else if (one.shape === 'line') parts.push(`L${here.x} ${here.y}`)
      else parts.push(here.y === end.y ? `H${here.x}` : `H${here.x}V${here.y}`)
      end = here
    }
    return { series: one, path: parts.join(''), end }
  })
}

function drawnEtas(
  chart: Chart,
  window: Window,
  x: (at: number) => number,
  part: Part,
  axis: TimeAxis
): DrawnEtas | null {
  const { versions } = chart.etas
  const ends = versions.flatMap(({ from, to }) => [from, to]).filter((at) => at !== null)
  if (ends.length === 0) return null
  const low = Math.min(...ends)
  const high = Math.max(...ends, low + 60_000)
  const room = (high - low) * 0.12
  const [lowest, highest] = [low - room, high + room]
  const y = (at: number) =>
    round(
      part.bottom - ((Math.min(Math.max(at, lowest), highest) - lowest) / (highest - lowest)) * (part.bottom - part.top)
    )
  const stays = versions.map((version, place) => ({ version, until: versions[place + 1]?.at ?? chart.now }))
  const inside = stays.filter(({ version, until }) => until > window.from && version.at < window.to)
  const cut = (at: number) => x(Math.min(Math.max(at, window.from), window.to))
  const line: string[] = []
  const area: string[] = []
  let isDrawn = false
  for (const { version, until } of inside) {
    const { from, to, at } = version
    if (to === null) {
      isDrawn = false
      continue
    }
    line.push(`${isDrawn ? 'L' : 'M'}${cut(at)} ${y(to)}H${cut(until)}`)
    isDrawn = true
    if (from !== null && from < to) area.push(`M${cut(at)} ${y(to)}H${cut(until)}V${y(from)}H${cut(at)}Z`)
  }
  const [start, stop] = [Math.max(window.from, lowest), Math.min(window.to, highest)]
  return {
    ...part,
    line: line.join(''),
    area: area.join(''),
    diagonal: start < stop ? `M${x(start)} ${y(start)}L${x(stop)} ${y(stop)}` : '',
    dots: inside
      .filter(({ version }) => version.at >= window.from)
      .map(({ version }) => ({ x: x(version.at), y: y(version.to ?? highest), version })),
    ticks: ticksOf({ from: low, to: high }, axis, 4).map((tick) => ({ y: y(tick.at), tick }))
  }
}

/** The stretches of a window; where there are more than can be seen, the gravest of each small part. */
function stretchesIn({ stretches }: Band, window: Window): Stretch[] {
  const inside = stretches.filter((one) => one.to > window.from && one.from < window.to)
  const least = (window.to - window.from) / 600
  if (inside.length <= 600) return inside
  const merged: Stretch[] = []
  for (const one of inside) {
    const last = merged.at(-1)
    if (last && one.to - last.from < least)
      merged[merged.length - 1] = { ...(one.weight > last.weight ? one : last), from: last.from, to: one.to }
    else merged.push(one)
  }
  return merged
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
