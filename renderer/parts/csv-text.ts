import Papa from 'papaparse'

/**
 * Rows as the text of a CSV file: in UTF-8 with the mark that spreadsheets want, and the line ends that they write. The
 * cells are taken as they are: whoever makes them sees to it that none is a formula (`escapeCell`).
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`
}
