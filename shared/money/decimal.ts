import { z } from 'zod'

/** How many digits an amount may have before its point: more than any asset has units. */
export const WHOLE_DIGITS = 30
/** How many digits an amount may have behind its point: 18 for ether, 24 for the finest assets in use. */
export const FINE_DIGITS = 24

/**
 * An exact amount as plain decimal text, the only form in which amounts travel and are stored: no exponent, no separators,
 * no zeros that say nothing. Equal amounts are equal texts.
 */
export type Decimal = string

/** The shape of an amount at a boundary. What people type is read by `readDecimal` first. */
export const decimalSchema = z
  .string()
  .max(WHOLE_DIGITS + FINE_DIGITS + 2)
  .regex(new RegExp(`^(?!-0$)-?(?:0|[1-9]\\d{0,${WHOLE_DIGITS - 1}})(?:\\.\\d{0,${FINE_DIGITS - 1}}[1-9])?$`))

/** An amount that cannot be below zero: a loss, a price, a balance. */
export const amountSchema = decimalSchema.refine((value) => !value.startsWith('-'))
