import { tidyLine } from './plain-text.ts'

const DASHES = /[\u2010-\u2015\u2212\u30fc\uff0d\u02d7]/gu

/** What may be wrong with a number that was read from a file. */
export type NumberFault = 'number-unreadable' | 'number-damaged' | 'number-zero-lost'

/**
 * A telephone number as it is stored: always a text, with the digits, signs and spaces that somebody chose, so that a
 * leading zero, `+81` and an extension stay. A spreadsheet's damage is named, never guessed away: `number-damaged` is
 * one that became a power of ten, `number-zero-lost` a Japanese mobile number whose first zero is gone (it is kept).
 */
export function readNumber(text: string): { readonly value: string | null; readonly fault: NumberFault | null } {
  const line = tidyLine(text).replace(DASHES, '-').replace(/^tel:/i, '')
  const value = /^="?([^"]*)"?$/.exec(line)?.[1]?.trim() ?? line
  if (/^\d+([.,]\d+)?E[+-]?\d+$/i.test(value)) return { value: null, fault: 'number-damaged' }
  if (digitsOf(value).length < 2 || value.length > 60) return { value: null, fault: 'number-unreadable' }
  return { value, fault: /^[789]0\d{8}$/.test(value) ? 'number-zero-lost' : null }
}

/** What two numbers are compared by: `+81 90-1234-5678`, `0081...` and `09012345678` are one. */
export function numberKey(value: string): string {
  const isInternational = /^\s*\+/.test(value)
  const digits = digitsOf(value)
  const plus = isInternational ? `+${digits}` : digits.replace(/^(010|00)(?=[1-9]\d{8})/, '+')
  return plus.replace(/^\+810?(?=\d)/, '0')
}

/** What a telephone program is given behind `tel:`, null where the text begins with no number. */
export function dialable(value: string): string | null {
  const head = /^\+?[\d\s().-]*/.exec(value.trim())?.[0] ?? ''
  const number = head.replace(/[^\d+]/g, '')
  return /\d{2}/.test(number) ? number : null
}

function digitsOf(value: string): string {
  return value.replace(/\D/g, '')
}
