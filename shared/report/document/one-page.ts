import { assertNever } from '../../assert-never.ts'
import { setWidth } from './set-width.ts'
import type { Part, ReportDocument, Section, Table } from './document.ts'

/** The room of a page of A4 inside margins of 16 mm above and below and 14 mm at the sides, in points. */
export const PAGE = { width: 515, height: 751 } as const

/** How a report of one page is set, in points. The paper of the console (`paper.module.css`) says the same. */
const TYPE = 10
const LINE = 14.5
const HEADING = { size: 12, line: 17, margin: 7 }
const TITLE = { size: 15, line: 21, margin: 10, inset: 20 }
const BELOW = 4
const ROW = { line: LINE, padding: 2.75, inset: 9 }
/** A line breaks between words and is seldom full. */
const FULL = 0.93
/** How wide the columns of a table of three are: what, how much, by which formula. */
const THREE = [0.42, 0.2, 0.38] as const

/** The style of a report of one page, after the one of every report. */
export const ONE_PAGE_STYLE = `
body { font-size: ${TYPE}pt; line-height: 1.45; }
h1 { margin: 0 0 6pt; font-size: ${TITLE.size}pt; line-height: 1.4; }
h2 { margin: 8pt 0 2pt; font-size: ${HEADING.size}pt; line-height: 1.4; }
p, ul { margin: 0 0 ${BELOW}pt; }
ul { padding-inline-start: 14pt; }
.rows { margin: 0 0 ${BELOW}pt; table-layout: fixed; font-size: ${TYPE}pt; }
.rows th, .rows td { padding: 1pt 4pt; }
.rows th:nth-child(1) { width: 42%; }
.rows th:nth-child(2) { width: 20%; }
@media print { body { font-size: ${TYPE}pt; } }
`

/** What a report of one page is about, on the one line that it has for that. */
export function headLine({ head }: Pick<ReportDocument, 'head'>): string {
  return head.map(([name, value]) => `${name}: ${value}`).join(' · ')
}

/** How high a report of one page stands on paper at most, in points. */
export function heightOf(document: ReportDocument): number {
  const { title, sections, leftOut } = document
  const headline = linesOf(title, TITLE.size, PAGE.width - TITLE.inset) * TITLE.line + TITLE.margin
  return sections.reduce(
    (height, section, index) => height + sectionHeight(section, index),
    headline + textHeight(headLine(document)) + textHeight(leftOut)
  )
}

function sectionHeight({ title, parts }: Section, index: number): number {
  const heading = linesOf(`${index + 1}. ${title}`, HEADING.size, PAGE.width) * HEADING.line + HEADING.margin
  return parts.reduce((height, part) => height + partHeight(part), heading)
}

function partHeight(part: Part): number {
  switch (part.kind) {
    case 'text':
      return textHeight(part.text)
    case 'list':
      return part.items.reduce((height, item) => height + linesOf(item, TYPE, PAGE.width - 14) * LINE, BELOW)
    case 'table':
      return tableHeight(part)
    case 'picture':
      return PAGE.width * part.ratio + textHeight(part.alt)
    default:
      return assertNever(part)
  }
}

function textHeight(text: string): number {
  return linesOf(text, TYPE, PAGE.width) * LINE + BELOW
}

function tableHeight({ caption, columns, rows }: Table): number {
  const share = (column: number) => (columns.length === 3 ? (THREE[column] ?? 0) : 1 / columns.length)
  const rowHeight = (cells: readonly string[]) => {
    const lines = cells.map((cell, column) => linesOf(cell, TYPE, PAGE.width * share(column) - ROW.inset))
    return Math.max(1, ...lines) * ROW.line + ROW.padding
  }
  const named = caption === '' ? 0 : textHeight(caption)
  return [columns, ...rows].reduce((height, row) => height + rowHeight(row), named + BELOW)
}

function linesOf(text: string, size: number, width: number): number {
  return text
    .split('\n')
    .reduce((lines, one) => lines + Math.max(1, Math.ceil(setWidth(one, size) / (width * FULL))), 0)
}
