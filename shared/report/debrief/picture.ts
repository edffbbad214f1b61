import type { ExpectedRow, ExpectedScene } from '../../view/debrief/expected-scene.ts'
import { paper } from '../chart/palette.ts'
import { element, fine, fitted, textAt } from '../chart/svg.ts'
import type { ExpectedWords } from './expected-words.ts'
import { expectedSigns } from './expected-words.ts'

const WIDTH = 960
const NAMES = 330
const RIGHT = 24
const HEAD = 30
const ROW = 26
const LEGEND = 30
const SIZE = 12
const signs = { band: '#bcd0ee', done: '#116329', late: '#8a4b00', missed: '#b3170c' } as const

/**
 * The chart of the expected against the actual on paper: SVG that stands alone, in colours for a light ground.
 * `name` gives what stands before the lane of an inject.
 */
export function expectedPicture(
  { rows, ticks }: ExpectedScene,
  words: ExpectedWords,
  name: (id: string) => string
): { svg: string; ratio: number } {
  const height = LEGEND + HEAD + rows.length * ROW + 6
  const top = LEGEND + HEAD
  const x = (place: number) => NAMES + place * (WIDTH - NAMES - RIGHT)
  const grid = ticks.map(
    ({ minutes, x: place }) =>
      rule(x(place), top, x(place), height - 6) +
      textAt(x(place), top - 8, words.minutes(minutes), { 'text-anchor': 'middle', fill: paper.dim })
  )
  const inner = [
    element('rect', { width: WIDTH, height, fill: paper.ground }),
    legend(words),
    ...grid,
    ...rows.map((row, index) => lane(row, top + index * ROW, x, name(row.id)))
  ].join('')
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      'font-family': "Inter, 'Noto Sans JP', sans-serif",
      'font-size': SIZE,
      fill: paper.text
    },
    inner
  )
  return { svg, ratio: height / WIDTH }
}

function lane(row: ExpectedRow, top: number, x: (place: number) => number, name: string): string {
  const y = top + ROW / 2
  const { due, released, target, right, grade } = row
  const taken = { stroke: paper.text, 'stroke-width': 2 }
  return [
    rule(0, top, WIDTH, top),
    textAt(4, y + 4, fitted(name, SIZE, NAMES - 20)),
    released !== null && target !== null ? band(x(released), y, Math.max(2, x(target) - x(released))) : '',
    released !== null && right !== null ? rule(x(released), y, x(right), y, taken) : '',
    planned(x(due), y),
    released === null ? '' : dot(x(released), y),
    right === null ? '' : square(x(right), y, grade === 'late' ? signs.late : signs.done),
    grade === 'missed' ? cross(x(target ?? due), y) : ''
  ].join('')
}

function legend(words: ExpectedWords): string {
  const y = LEGEND / 2
  const place = (index: number) => 12 + index * 150
  return [
    planned(place(0), y),
    dot(place(1), y),
    band(place(2) - 8, y, 16),
    square(place(3), y, signs.done),
    cross(place(4), y),
    ...expectedSigns.map((sign, index) => textAt(place(index) + 14, y + 4, words[sign]))
  ].join('')
}

function rule(x1: number, y1: number, x2: number, y2: number, how: Record<string, string | number> = {}): string {
  return element('line', { x1: fine(x1), y1: fine(y1), x2: fine(x2), y2: fine(y2), stroke: paper.line, ...how })
}

function band(x: number, y: number, width: number): string {
  return element('rect', { x: fine(x), y: y - 6, width: fine(width), height: 12, fill: signs.band })
}

function planned(x: number, y: number): string {
  return element('circle', { cx: fine(x), cy: y, r: 5, fill: 'none', stroke: paper.dim, 'stroke-width': 2 })
}

function dot(x: number, y: number): string {
  return element('circle', { cx: fine(x), cy: y, r: 3.5 })
}

function square(x: number, y: number, fill: string): string {
  return element('rect', { x: fine(x - 5), y: y - 5, width: 10, height: 10, fill })
}

function cross(x: number, y: number): string {
  const d = `M${fine(x - 5)} ${y - 5}l10 10m0 -10l-10 10`
  return element('path', { d, stroke: signs.missed, 'stroke-width': 2.5, fill: 'none' })
}
