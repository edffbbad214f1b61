/**
 * What a spreadsheet takes for a formula when a cell begins with it, half and full width.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const RUNS = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u

/** A value as a cell that no spreadsheet runs: an apostrophe goes before what would start a formula. */
export function escapeCell(value: string): string {
  return RUNS.test(value) ? `'${value}` : value
}

/** The value of such a cell, the other way round: `unescapeCell(escapeCell(value))` is `value`. */
export function unescapeCell(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell.slice(1)) ? cell.slice(1) : cell
}
