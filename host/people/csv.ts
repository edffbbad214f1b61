import Papa from 'papaparse'
import type { Table } from '../../shared/people/import/table.ts'

/**
 * Reads a table from delimited text (comma, semicolon or tab, whichever the headings use). A quote that is never closed
 * would swallow rows up to the next quote or the end of the file: the line it stands in is named as broken, and reading
 * goes on with the next line.
 */
export function readCsv(text: string): Table {
  const delimiter = delimiterOf(text)
  const rows: { row: number; cells: string[] }[] = []
  const broken: number[] = []
  let rest = text.replace(/^\ufeff/, '')
  let row = 0
  while (rest !== '') {
    const fault = readRows(rest, delimiter, (cells) => rows.push({ row: (row += 1), cells }))
    if (fault === null) break
    broken.push((row += 1))
    rest = afterLine(rest, fault)
  }
  const [head, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  return { headings: head?.cells.map((cell) => cell.trim()) ?? [], rows: body, broken }
}

/** Reads rows up to the first that is broken, and says where in the text that was. */
function readRows(text: string, delimiter: string, take: (cells: string[]) => void): number | null {
  let fault: number | null = null
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors }, parser) => {
      const found = errors.find(({ type }) => type === 'Quotes')
      if (found === undefined) return take(data)
      fault = found.index ?? text.length
      return parser.abort()
    }
  })
  return fault
}

/** Writes a table as CSV with the line ends that spreadsheets write. */
export function writeCsv(table: readonly (readonly string[])[]): string {
  return `${Papa.unparse(table as string[][], { delimiter: ',', newline: '\r\n' })}\r\n`
}

/** Of the first line that says anything, the delimiter that it has most of. */
function delimiterOf(text: string): string {
  const line = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? ''
  const counts = [',', '\t', ';'].map((mark) => ({ mark, count: line.split(mark).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ','
}

function afterLine(text: string, index: number): string {
  const end = text.slice(index).search(/\r?\n|\r/)
  return end < 0 ? '' : text.slice(index + end).replace(/^(\r\n|\n|\r)/, '')
}
