import type { Decimal } from './decimal.ts'

/**
 * The exact sum of amounts, one after another: a register of 100,000 is added up between two frames. It counts in whole
 * numbers of the finest unit, so that nothing is ever rounded.
 */
export type Sum = { readonly add: (value: Decimal) => void; readonly value: () => Decimal }

/** A sum that begins at zero. */
export function openSum(): Sum {
  let digits = 0
  let total = 0n
  return {
    add(value) {
      const point = value.indexOf('.')
      const fine = point < 0 ? 0 : value.length - point - 1
      if (fine > digits) {
        total *= 10n ** BigInt(fine - digits)
        digits = fine
      }
      const whole = point < 0 ? value : value.slice(0, point) + value.slice(point + 1)
      total += BigInt(fine === digits ? whole : whole + '0'.repeat(digits - fine))
    },
    value: () => written(total, digits)
  }
}

/** The exact sum of a list of amounts. */
export function sumOf(values: Iterable<Decimal>): Decimal {
  const sum = openSum()
  for (const value of values) sum.add(value)
  return sum.value()
}

function written(total: bigint, digits: number): Decimal {
  const sign = total < 0n ? '-' : ''
  const text = (total < 0n ? -total : total).toString().padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  const fine = text.slice(text.length - digits).replace(/0+$/, '')
  return `${sign}${whole}${fine === '' ? '' : `.${fine}`}`
}
