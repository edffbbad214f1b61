import type { Decimal } from './decimal.ts'

/** An amount for reading: groups of three before the point, everything behind it. `1234567.5` is `1,234,567.5`. */
export function formatDecimal(value: Decimal): string {
  const [whole = '', fine] = value.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fine === undefined ? grouped : `${grouped}.${fine}`
}

/** An amount with its currency or asset behind it: `1,234 JPY`. */
export function formatAmount(value: Decimal, currency: string): string {
  return currency === '' ? formatDecimal(value) : `${formatDecimal(value)} ${currency}`
}
