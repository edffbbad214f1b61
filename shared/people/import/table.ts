import { compose } from './compose.ts'
import type { Composed, ImportContext } from './compose.ts'
import { guessTarget } from './headings.ts'
import type { Finding } from './report.ts'
import { changedRow, refusedRow } from './report.ts'
import { readRow } from './row.ts'
import type { Mapping } from './target.ts'

/** The most contacts that one file may hold. */
export const ROW_LIMIT = 100_000

/** A table as it was read from a file: the headings (row 1), the rows below, and rows that could not be read. */
export type Table = {
  readonly headings: readonly string[]
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
  readonly broken: readonly number[]
}

/** A contact that a file gives, with the row it stands in. */
export type Candidate = { readonly row: number; readonly draft: NonNullable<Composed['draft']> }

/** What a file gives: its contacts in its order, what is to be known of its rows, and how many rows it had. */
export type ImportReading = {
  readonly candidates: readonly Candidate[]
  readonly findings: readonly Finding[]
  readonly rows: number
}

/** Where the columns of a table most likely go. */
export function guessMapping(headings: readonly string[]): Mapping {
  const guess = headings.map(guessTarget)
  return guess.some((target) => target !== 'ignore')
    ? guess
    : headings.map((_, index) => (index === 0 ? 'name' : 'ignore'))
}

/** Reads a table under a mapping. Blank rows are passed over. */
export function readTable(table: Table, mapping: Mapping, context: ImportContext): ImportReading {
  const columns = table.headings.map((_, index) => mapping[index] ?? 'ignore')
  const findings: Finding[] = table.broken.map((row) => refusedRow(row, 'quotes-broken'))
  const candidates: Candidate[] = []
  for (const { row, cells } of table.rows) {
    if (candidates.length >= ROW_LIMIT) findings.push(refusedRow(row, 'too-many-rows'))
    else {
      const { raw, extra } = readRow(cells, columns)
      if (extra.length > 0) raw.notes.push(...extra)
      const composed = compose(row, raw, context)
      if (extra.length > 0 && composed.draft) findings.push(changedRow(row, 'columns-extra', 'note'))
      findings.push(...composed.findings)
      if (composed.draft) candidates.push({ row, draft: composed.draft })
    }
  }
  return {
    candidates,
    findings: findings.toSorted((a, b) => a.row - b.row),
    rows: table.rows.length + table.broken.length
  }
}
