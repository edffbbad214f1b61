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

/** A text file as it was read, with the encoding that it was in. */
export type ReadText = { readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' | 'Shift_JIS' }

/** Decodes a text file as spreadsheets in Japan write them: UTF-8, UTF-16 by its mark, else Shift_JIS. */
export function decodeTable(bytes: Uint8Array): ReadText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return { text: new TextDecoder('shift_jis').decode(bytes), encoding: 'Shift_JIS' }
  }
}
