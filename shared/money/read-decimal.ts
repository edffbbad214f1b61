import type { Decimal } from './decimal.ts'
import { FINE_DIGITS, WHOLE_DIGITS } from './decimal.ts'

/** What is wrong with a typed amount. */
export const decimalProblems = [
  'empty',
  'exponent',
  'negative',
  'not-a-number',
  'separators',
  'too-fine',
  'too-large'
] as const
export type DecimalProblem = (typeof decimalProblems)[number]

/** An amount as it was typed, and what it amounts to. */
export type ReadDecimal =
  | { readonly ok: true; readonly value: Decimal }
  | { readonly ok: false; readonly problem: DecimalProblem }

const MARKS = /^[¥$€£₩]|(?:円|JPY|USD|EUR|GBP|KRW)$/u
const EXPONENT = /^[+-]?(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+$/
const PLAIN = /^([+-]?)(\d*)(?:\.(\d*))?$/
const GROUPED = /^[+-]?\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(?:\.\d*)?$/

/**
 * Reads an amount as people type it: full width, `1,234.5`, 「¥1,234」, 「1,234円」. Refused: `1e400` and every other
 * exponent (a spreadsheet has rounded what it writes so), separators that do not stand before three digits (`1,23` and
 * `1.234,5` mean one thing here and another there), and a negative amount unless it may be one.
 */
export function readDecimal(typed: string, allow: { readonly negative?: boolean } = {}): ReadDecimal {
  const text = plainText(typed)
  if (text === '') return bad('empty')
  if (EXPONENT.test(text)) return bad('exponent')
  const found = PLAIN.exec(withoutGroups(text))
  if (!found) return bad(/^[+-]?\d[\d,. ]*$/.test(text) ? 'separators' : 'not-a-number')
  const [, sign = '', whole = '', fine = ''] = found
  if (whole === '' && fine === '') return bad('not-a-number')
  return compose(sign, whole.replace(/^0+(?=\d)/, '') || '0', fine.replace(/0+$/, ''), allow.negative === true)
}

function compose(sign: string, whole: string, fine: string, mayBeNegative: boolean): ReadDecimal {
  if (whole.length > WHOLE_DIGITS) return bad('too-large')
  if (fine.length > FINE_DIGITS) return bad('too-fine')
  const value = fine === '' ? whole : `${whole}.${fine}`
  const isNegative = sign === '-' && value !== '0'
  if (isNegative && !mayBeNegative) return bad('negative')
  return { ok: true, value: isNegative ? `-${value}` : value }
}

/** Half width, one kind of minus, no mark of a currency, single spaces. */
function plainText(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[‐-―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(MARKS, '')
    .trim()
    .replace(/^([+-])\s*[¥$€£₩]?\s*/u, '$1')
}

function withoutGroups(text: string): string {
  return GROUPED.test(text) ? text.replaceAll(/[, ]/g, '') : text
}

function bad(problem: DecimalProblem): ReadDecimal {
  return { ok: false, problem }
}
