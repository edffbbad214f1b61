import Big from 'big.js'
import type { Decimal } from './decimal.ts'
import { FINE_DIGITS } from './decimal.ts'

/** How an amount is cut to its currency's digits. */
export const roundings = ['down', 'half-up', 'half-even', 'up'] as const
export type Rounding = (typeof roundings)[number]

const modes: Readonly<Record<Rounding, Big.RoundingMode>> = {
  down: 0,
  'half-up': 1,
  'half-even': 2,
  up: 3
}

/** `a` + `b`, exactly. */
export function add(a: Decimal, b: Decimal): Decimal {
  return plain(new Big(a).plus(b))
}

/** `a` − `b`, exactly. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return plain(new Big(a).minus(b))
}

/** `a` × `b`, exactly: a product has as many digits as it needs. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return plain(new Big(a).times(b))
}

/** Below zero where `a` is the smaller, above where it is the larger, zero where they are the same amount. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  return new Big(a).cmp(b)
}

/** Whether an amount is below zero. */
export function isNegative(value: Decimal): boolean {
  return value.startsWith('-')
}

/** An amount cut to so many digits behind the point. */
export function roundTo(value: Decimal, digits: number, rounding: Rounding): Decimal {
  return plain(new Big(value).round(Math.min(digits, FINE_DIGITS), modes[rounding]))
}

function plain(value: Big): Decimal {
  return value.eq(0) ? '0' : value.toFixed()
}
