import Papa from 'papaparse'

/** The cells of delimited text, and the line in which a quote is never closed (from 1; null where all are). */
export type Cells = { readonly rows: readonly (readonly string[])[]; readonly broken: number | null }

/** Reads delimited text: tabs where there are any in its first line (a spreadsheet's clipboard), else commas or semicolons. */
export function readCells(text: string): Cells {
  const first = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? ''
  const delimiter = first.includes('\t') ? '\t' : first.includes(';') ? ';' : ','
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter })
  const quote = errors.find(({ type }) => type === 'Quotes')
  return { rows: data, broken: quote ? (quote.row ?? 0) + 1 : null }
}
