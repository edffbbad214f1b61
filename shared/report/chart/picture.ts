import type { Chart } from '../../view/chart/chart.ts'
import type { Window } from '../../view/chart/downsample.ts'
import type { Layout, Scene } from '../../view/chart/scene.ts'
import { sceneOf } from '../../view/chart/scene.ts'
import type { Series } from '../../view/chart/series.ts'
import { tagsOf } from '../../view/chart/tags.ts'
import type { TimeAxis } from '../../view/chart/ticks.ts'
import { leftOutLine } from '../privileged.ts'
import { formatInstant, zoneLabel } from '../time.ts'
import type { Speaking } from './labels.ts'
import { seriesLabel, valueText } from './labels.ts'
import { paper } from './palette.ts'
import type { Tags } from './picture-lines.ts'
import { hueOf, ladderPart, sharePart, strokeOf } from './picture-lines.ts'
import type { MarkRow } from './picture-parts.ts'
import { bandsPart, etaPart, lanesPart, markRows, marksList } from './picture-parts.ts'
import { element, fitted, harmless, textAt, widthOf } from './svg.ts'

/** What is wanted of a picture. `fontFace` is CSS that brings the letters along (`@font-face`), where there is any. */
export type Wanted = {
  readonly title: string
  readonly axis: TimeAxis
  readonly timeZone: string
  /** When it is made (ms). */
  readonly madeAt: number
  readonly window?: Window
  readonly isShown?: (series: Series) => boolean
  readonly fontFace?: string
  /** How wide it is (px); 1,600 where nothing is said. */
  readonly width?: number
  /** What the marks say is told beside it, and is not under it. */
  readonly isListBeside?: boolean
}

/** A picture, how high it is for its width, and what the numbers in it stand for. */
export type Drawing = { readonly svg: string; readonly ratio: number; readonly marks: readonly MarkRow[] }

const MARGIN = 40
const USUAL_WIDTH = 1600
const NARROW = 1200

/** Where a chart has no line at all no part is kept free for some. Above stands the mark of a drill. */
function layoutOf({ series, drill }: Chart, width: number): Layout {
  const sides = width < NARROW ? { left: 200, right: 44 } : { left: 240, right: 70 }
  return {
    width,
    ...sides,
    top: drill ? 112 : 82,
    lane: 26,
    share: series.length > 0 ? 330 : 0,
    eta: 150,
    ladder: 120,
    band: 26,
    gap: 12,
    tick: 110
  }
}

/** Ours first, where they are brought along, then what systems have. */
const FONTS =
  "'Inter Variable', Inter, 'Noto Sans JP', 'Inter Variable Rare', 'Noto Sans JP Rare', 'Hiragino Sans', 'Yu Gothic UI', Meiryo, sans-serif"

/**
 * The chart as a picture for paper: SVG on white with its title, its legend and its marks in words, and the mark of a drill
 * across it where it is one. It stands alone: no script, and no style or file from elsewhere.
 */
export function chartPicture(chart: Chart, speaking: Speaking, wanted: Wanted): string {
  return chartDrawing(chart, speaking, wanted).svg
}

/** The picture with what its numbers stand for, for a document that tells them in its own way. */
export function chartDrawing(chart: Chart, speaking: Speaking, wanted: Wanted): Drawing {
  const { words } = speaking
  const window = wanted.window ?? { from: chart.from, to: chart.to }
  const layout = layoutOf(chart, wanted.width ?? USUAL_WIDTH)
  const scene = sceneOf(chart, window, layout, wanted.axis, wanted.isShown)
  const { width } = scene.layout
  const tags = tagsOf(chart.series)
  const legend = legendPart(scene, chart, speaking, tags)
  const under = scene.axis + 76
  const marks = markRows(scene, speaking, wanted.axis)
  const listed = wanted.isListBeside ? [] : marks
  const list = marksList(listed, scene, speaking, wanted.axis, under + legend.height)
  const height = Math.ceil(under + legend.height + list.height + MARGIN / 2)
  const name = `${chart.drill ? `${words.drillLong} ` : ''}${words.title} — ${wanted.title}`
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': FONTS,
      'font-size': 18,
      fill: paper.text,
      role: 'img'
    },
    [
      element('title', {}, harmless(name)),
      wanted.fontFace ? element('style', {}, wanted.fontFace) : '',
      element('rect', { width, height, fill: paper.ground }),
      chart.drill ? drillMark(width, height, speaking) : '',
      headPart(chart, speaking, wanted, width),
      timesPart(scene),
      lanesPart(scene, speaking),
      sharePart(scene, speaking, tags),
      etaPart(scene, speaking),
      ladderPart(scene, speaking, tags),
      bandsPart(scene, speaking),
      nowPart(scene, speaking),
      textAt(MARGIN, scene.axis + 62, fitted(noteOf(chart, speaking, wanted), 15, width - 2 * MARGIN), {
        'font-size': 15,
        fill: paper.dim
      }),
      element('g', { transform: `translate(0 ${under})` }, legend.part),
      list.part
    ].join('\n')
  )
  return { svg, ratio: height / width, marks }
}

function noteOf({ leftOut }: Chart, { words, language }: Speaking, { axis, timeZone, madeAt }: Wanted): string {
  const made = `${words.madeAt(formatInstant(madeAt, timeZone))} · ${leftOutLine(leftOut, language)}`
  return axis.kind === 'tplus' ? `${words.since} · ${made}` : `${words.zone(zoneLabel(madeAt, timeZone))} · ${made}`
}

function headPart(chart: Chart, { words }: Speaking, { title }: Wanted, width: number): string {
  const band = { x: MARGIN, y: 22, width: width - 2 * MARGIN, height: 26, fill: paper.drill }
  const look = { 'text-anchor': 'middle', fill: paper.ground, 'font-weight': 700 }
  const mark = chart.drill ? element('rect', band) + textAt(width / 2, 41, words.drillLong, look) : ''
  const name = fitted(`${words.title} — ${title}`, 28, width - 2 * MARGIN)
  return mark + textAt(MARGIN, chart.drill ? 82 : 52, name, { 'font-size': 28, 'font-weight': 700 })
}

/** The word across the whole picture, so that no cut-out of it can be taken for the real thing. */
function drillMark(width: number, height: number, { words }: Speaking): string {
  const look = { 'text-anchor': 'middle', 'font-size': 120, 'font-weight': 700 }
  const marks = [0.2, 0.5, 0.8].flatMap((x) =>
    [0.35, 0.75].map((y) => {
      const transform = `translate(${Math.round(width * x)} ${Math.round(height * y)}) rotate(-24)`
      return textAt(0, 0, words.drill, { ...look, transform })
    })
  )
  return element('g', { fill: paper.drill, 'fill-opacity': 0.1 }, marks.join(''))
}

function timesPart({ ticks, axis, layout }: Scene): string {
  const look = { 'text-anchor': 'middle', 'font-size': 16 }
  return ticks
    .map(({ x, tick }) => {
      const line = element('line', { x1: x, x2: x, y1: layout.top, y2: axis, stroke: paper.faint })
      const day = tick.day === '' ? '' : textAt(x, axis + 37, tick.day, { ...look, 'font-size': 14, fill: paper.dim })
      return line + textAt(x, axis + 18, tick.text, look) + day
    })
    .join('')
}

function nowPart({ now, axis, layout }: Scene, { words }: Speaking): string {
  if (now === null) return ''
  const look = { stroke: paper.now, 'stroke-width': 2, 'stroke-dasharray': '4 4' }
  const said = { 'text-anchor': 'middle', 'font-size': 15, fill: paper.now, 'font-weight': 700 }
  const line = element('line', { x1: now, x2: now, y1: layout.top, y2: axis, ...look })
  return line + textAt(now, layout.top - 6, words.now, said)
}

/** Every line with its sign, its stroke, its name and where it stands, in as many columns as fit. */
function legendPart(
  scene: Scene,
  chart: Chart,
  speaking: Speaking,
  tags: Tags
): { readonly part: string; readonly height: number } {
  const { width } = scene.layout
  const rows = [...scene.share.lines, ...(scene.ladder?.lines ?? [])].map(({ series }) => {
    const value = series.points.findLast((point) => point.at <= chart.now)?.value ?? null
    const isPlan = series.group === 'plan' || series.group === 'replan' || series.group === 'ladderPlan'
    return {
      series,
      text: `${seriesLabel(series, speaking)}${isPlan ? '' : ` ${valueText(value, series.group, speaking)}`}`
    }
  })
  const widest = Math.max(0, ...rows.map(({ text }) => widthOf(text, 16)))
  const columns = Math.max(1, Math.min(5, Math.floor((width - 2 * MARGIN) / (widest + 110))))
  const column = (width - 2 * MARGIN) / columns
  const part = rows.map(({ series, text }, index) => {
    const x = MARGIN + (index % columns) * column
    const y = 16 + Math.floor(index / columns) * 26
    const look = { 'font-weight': 700, 'font-size': 16, fill: hueOf(series, tags) }
    const sign = textAt(x, y + 6, tags.get(series.id)?.sign ?? '', look)
    const stroke = element('line', { x1: x + 22, x2: x + 66, y1: y, y2: y, ...strokeOf(series, tags) })
    return sign + stroke + textAt(x + 76, y + 6, fitted(text, 16, column - 86), { 'font-size': 16 })
  })
  return { part: part.join(''), height: Math.ceil(rows.length / columns) * 26 + 20 }
}
