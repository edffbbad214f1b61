import type { DrawnLine, Scene } from '../../view/chart/scene.ts'
import type { Series } from '../../view/chart/series.ts'
import { spread } from '../../view/chart/spread.ts'
import type { Tag } from '../../view/chart/tags.ts'
import type { Speaking } from './labels.ts'
import { dashes, paper } from './palette.ts'
import { element, textAt } from './svg.ts'

export type Tags = ReadonlyMap<string, Tag>

/** The shares: how far work and duties are, and were to be. */
export function sharePart({ share, layout }: Scene, { words }: Speaking, tags: Tags): string {
  if (share.bottom === share.top) return ''
  const grid = [0, 0.25, 0.5, 0.75, 1].map((value) => {
    const y = share.bottom - value * (share.bottom - share.top)
    const rule = { x1: layout.left, x2: layout.width - layout.right, y1: y, y2: y }
    const line = element('line', { ...rule, stroke: value === 0 ? paper.line : paper.faint })
    return line + textAt(layout.left - 10, y + 6, `${value * 100}%`, { 'text-anchor': 'end', fill: paper.dim })
  })
  const name = partName(words.share, layout.left, share.top)
  return grid.join('') + share.lines.map((line) => linePart(line, tags)).join('') + endsPart(share, tags) + name
}

/** The steps of the resumption, planned and actual. */
export function ladderPart({ ladder, layout }: Scene, { words }: Speaking, tags: Tags): string {
  if (!ladder) return ''
  const { top, bottom, steps, lines } = ladder
  const ticks = Array.from({ length: steps }, (_, index) => {
    const y = bottom - ((index + 1) / steps) * (bottom - top)
    const line = element('line', {
      x1: layout.left,
      x2: layout.width - layout.right,
      y1: y,
      y2: y,
      stroke: paper.faint
    })
    const look = { 'text-anchor': 'end', fill: paper.dim, 'font-size': 14 }
    return line + textAt(layout.left - 10, y + 6, String(index + 1), look)
  })
  return ticks.join('') + lines.map((line) => linePart(line, tags)).join('') + partName(words.ladder, layout.left, top)
}

/** What a part shows, in its corner, on a ground of its own so that no line runs through it. */
export function partName(words: string, left: number, top: number): string {
  const ground = { stroke: paper.ground, 'stroke-width': 5, 'paint-order': 'stroke' }
  return textAt(left + 8, top + 17, words, { 'font-size': 15, fill: paper.dim, ...ground })
}

/** The colour of a line. */
export function hueOf(series: Series, tags: Tags): string {
  return paper.hues[tags.get(series.id)?.hue ?? 0] ?? paper.text
}

/** The stroke of a line: thick for what was done, thin for duties, broken for what was planned. */
export function strokeOf(series: Series, tags: Tags) {
  const width = series.group === 'work' || series.group === 'ladder' ? 4 : series.group === 'duty' ? 2 : 2.5
  return { stroke: hueOf(series, tags), 'stroke-width': width, 'stroke-dasharray': dashes[series.group] }
}

function linePart({ series, path }: DrawnLine, tags: Tags): string {
  return element('path', { d: path, fill: 'none', ...strokeOf(series, tags), 'stroke-linejoin': 'round' })
}

/** The signs at the ends of the lines, moved apart where they would cover each other. */
function endsPart({ lines, top, bottom }: Scene['share'], tags: Tags): string {
  const ends = lines.flatMap(({ series, end }) =>
    end && (series.group === 'work' || series.group === 'duty') ? [{ series, ...end }] : []
  )
  const wanted = ends.map(({ y }) => y)
  const places = spread(wanted, 17, top, bottom)
  return ends
    .map(({ series, x }, index) => {
      const look = { 'font-size': 16, 'font-weight': 700, fill: hueOf(series, tags) }
      return textAt(x + 6, (places[index] ?? 0) + 6, tags.get(series.id)?.sign ?? '', look)
    })
    .join('')
}
