import type { Cluster } from '../../view/chart/marks.ts'
import type { Scene } from '../../view/chart/scene.ts'
import type { TimeAxis } from '../../view/chart/ticks.ts'
import { momentText } from '../../view/chart/ticks.ts'
import type { Speaking } from './labels.ts'
import { bandLabel, markLabel, stretchLabel } from './labels.ts'
import { paper, tone } from './palette.ts'
import { partName } from './picture-lines.ts'
import { element, fitted, textAt, widthOf } from './svg.ts'

const MARGIN = 40

/** The estimates: ends as steps, ranges as areas, and the diagonal on which the time itself runs. */
export function etaPart({ etas, layout }: Scene, { words }: Speaking): string {
  if (!etas) return ''
  const right = layout.width - layout.right
  const grid = etas.ticks.map(({ y, tick }) => {
    const line = element('line', { x1: layout.left, x2: right, y1: y, y2: y, stroke: paper.faint })
    return line + textAt(layout.left - 10, y + 6, tick.text, { 'text-anchor': 'end', fill: paper.dim, 'font-size': 15 })
  })
  const dots = etas.dots.map(({ x, y, version }) => {
    const slipped = version.slippedMinutes !== 0
    const shape = element('circle', {
      cx: x,
      cy: y,
      r: 6,
      fill: slipped ? paper.now : paper.hues[0],
      stroke: '#ffffff'
    })
    const words = slipped ? `${version.number}!` : String(version.number)
    return shape + textAt(x, y - 10, words, { 'text-anchor': 'middle', 'font-size': 14, 'font-weight': 700 })
  })
  return [
    element('rect', {
      x: layout.left,
      y: etas.top,
      width: right - layout.left,
      height: etas.bottom - etas.top,
      fill: 'none',
      stroke: paper.faint
    }),
    ...grid,
    element('path', { d: etas.area, fill: paper.hues[0], 'fill-opacity': 0.16 }),
    element('path', { d: etas.diagonal, fill: 'none', stroke: paper.dim, 'stroke-dasharray': '3 5' }),
    element('path', { d: etas.line, fill: 'none', stroke: paper.hues[0], 'stroke-width': 3 }),
    ...dots,
    partName(words.eta, layout.left, etas.top)
  ].join('')
}

/** The severity and the services as bands, each stretch with its word where it fits. */
export function bandsPart({ bands, layout }: Scene, speaking: Speaking): string {
  const rows = bands.map(({ band, top, bottom, stretches }) => {
    const name = fitted(bandLabel(band, speaking), 15, layout.left - MARGIN - 8)
    const cells = stretches.map(({ x, width, stretch }) => {
      const { fill, text } = paper[tone(stretch.weight)]
      const place = { x, y: top, width, height: bottom - top }
      const said = fitted(stretchLabel(band, stretch, speaking), 14, width - 10)
      const partly = stretch.partly ? stripes(x, width, top, bottom) : ''
      const words = said === '' ? '' : textAt(x + 5, bottom - 7, said, { 'font-size': 14, fill: text })
      return element('rect', { ...place, fill, stroke: '#ffffff', 'stroke-width': 1 }) + partly + words
    })
    return textAt(MARGIN, bottom - 7, name, { 'font-size': 15, fill: paper.dim }) + cells.join('')
  })
  return rows.join('')
}

/** What is so only in part: white stripes over its colour, drawn without anything that other pictures on a page could share. */
function stripes(x: number, width: number, top: number, bottom: number): string {
  const middle = (top + bottom) / 2
  const look = { stroke: '#ffffff', 'stroke-opacity': 0.75, 'stroke-width': bottom - top, 'stroke-dasharray': '3 5' }
  return element('line', { x1: x, x2: x + width, y1: middle, y2: middle, ...look })
}

/** A mark, or several that lie on each other, under its number: when it was (ms), and what it says. */
export type MarkRow = { readonly number: number; readonly at: number; readonly text: string }

/** What each number on the picture stands for, in the order of time. */
export function markRows({ lanes }: Scene, speaking: Speaking, axis: TimeAxis): MarkRow[] {
  return clustersIn(lanes).map((cluster, index) => ({
    number: index + 1,
    at: cluster.at,
    text: cluster.marks.map((mark) => markLabel(mark, speaking, (ms) => momentText(ms, axis))).join(' · ')
  }))
}

function clustersIn(lanes: Scene['lanes']): Cluster[] {
  return lanes.flatMap(({ clusters }) => clusters.map(({ cluster }) => cluster)).sort((a, b) => a.at - b.at)
}

/** The marks: numbered signs in their lanes. */
export function lanesPart({ lanes, layout }: Scene, speaking: Speaking): string {
  const numbers = new Map(clustersIn(lanes).map((cluster, index) => [cluster, index + 1]))
  const drawn = lanes.map(({ lane, top, bottom, clusters: own }) => {
    const middle = (top + bottom) / 2
    const rule = element('line', {
      x1: layout.left,
      x2: layout.width - layout.right,
      y1: middle,
      y2: middle,
      stroke: paper.faint
    })
    const name = textAt(MARGIN, middle + 5, speaking.words.lanes[lane], { 'font-size': 15, fill: paper.dim })
    return name + rule + own.map(({ x, cluster }) => signPart(x, middle, lane, numbers.get(cluster) ?? 0)).join('')
  })
  return drawn.join('')
}

/** What the numbers say, in two columns under the picture. */
export function marksList(
  marks: readonly MarkRow[],
  { layout }: Scene,
  { words }: Speaking,
  axis: TimeAxis,
  top: number
): { readonly part: string; readonly height: number } {
  const half = Math.ceil(marks.length / 2)
  const list = marks.map(({ number, at, text }, index) => {
    const row = `${number}  ${momentText(at, axis)}  ${text}`
    const left = index < half ? MARGIN : layout.width / 2 + 10
    const width = layout.width / 2 - MARGIN - 20
    return textAt(left, top + 34 + (index % half) * 22, fitted(row, 15, width), { 'font-size': 15 })
  })
  if (marks.length === 0) return { part: '', height: 0 }
  const head = textAt(MARGIN, top + 10, words.marks, { 'font-size': 15, fill: paper.dim })
  return { part: head + list.join(''), height: 44 + half * 22 }
}

/** A sign of its lane's own shape: a square for notices, a triangle for escalations, a circle for what happened. */
function signPart(x: number, y: number, lane: string, number: number): string {
  const shapes: Readonly<Record<string, string>> = {
    notice: element('rect', {
      x: x - 11,
      y: y - 11,
      width: 22,
      height: 22,
      rx: 3,
      fill: '#ffffff',
      stroke: paper.hues[0],
      'stroke-width': 2
    }),
    escalation: element('path', {
      d: `M${x} ${y - 14}L${x + 14} ${y + 11}H${x - 14}Z`,
      fill: '#ffffff',
      stroke: paper.now,
      'stroke-width': 2
    }),
    event: element('circle', { cx: x, cy: y, r: 11, fill: '#ffffff', stroke: paper.dim, 'stroke-width': 2 })
  }
  const words = String(number)
  const size = words.length > 2 ? 9 : 12
  return (
    (shapes[lane] ?? '') +
    textAt(x - widthOf(words, size) / 2, y + (lane === 'escalation' ? 8 : 5), words, {
      'font-size': size,
      'font-weight': 700
    })
  )
}
