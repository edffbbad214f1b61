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
  const hatch = element(
    'pattern',
    { id: 'partly', width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 3, height: 8, fill: '#ffffff', 'fill-opacity': 0.75 })
  )
  const rows = bands.map(({ band, top, bottom, stretches }) => {
    const name = fitted(bandLabel(band, speaking), 15, layout.left - MARGIN - 8)
    const cells = stretches.map(({ x, width, stretch }) => {
      const { fill, text } = paper[tone(stretch.weight)]
      const place = { x, y: top, width, height: bottom - top }
      const said = fitted(stretchLabel(band, stretch, speaking), 14, width - 10)
      const partly = stretch.partly ? element('rect', { ...place, fill: 'url(#partly)' }) : ''
      const words = said === '' ? '' : textAt(x + 5, bottom - 7, said, { 'font-size': 14, fill: text })
      return element('rect', { ...place, fill, stroke: '#ffffff', 'stroke-width': 1 }) + partly + words
    })
    return textAt(MARGIN, bottom - 7, name, { 'font-size': 15, fill: paper.dim }) + cells.join('')
  })
  return element('defs', {}, hatch) + rows.join('')
}

/** The marks: numbered signs in their lanes, and under the chart what each number says. */
export function lanesPart(
  { lanes, layout }: Scene,
  speaking: Speaking,
  axis: TimeAxis,
  listTop: number
): { readonly lanes: string; readonly list: string; readonly listHeight: number } {
  const clusters = lanes.flatMap(({ clusters: own }) => own).sort((a, b) => a.cluster.at - b.cluster.at)
  const numbers = new Map(clusters.map(({ cluster }, index) => [cluster, index + 1]))
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
  const rows = clusters.map(
    ({ cluster }) => `${numbers.get(cluster)}  ${momentText(cluster.at, axis)}  ${saidOf(cluster, speaking, axis)}`
  )
  const list = rows.map((row, index) => {
    const left = index < Math.ceil(rows.length / 2)
    const place = left ? index : index - Math.ceil(rows.length / 2)
    const width = layout.width / 2 - MARGIN - 20
    return textAt(left ? MARGIN : layout.width / 2 + 10, listTop + 34 + place * 22, fitted(row, 15, width), {
      'font-size': 15
    })
  })
  const head =
    rows.length === 0 ? '' : textAt(MARGIN, listTop + 10, speaking.words.marks, { 'font-size': 15, fill: paper.dim })
  return {
    lanes: drawn.join(''),
    list: head + list.join(''),
    listHeight: rows.length === 0 ? 0 : 44 + Math.ceil(rows.length / 2) * 22
  }
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

function saidOf({ marks }: Cluster, speaking: Speaking, axis: TimeAxis): string {
  return marks.map((mark) => markLabel(mark, speaking, (ms) => momentText(ms, axis))).join(' · ')
}
