import type { Decimal } from './decimal.ts'
import type { Sum } from './sum.ts'
import { openSum } from './sum.ts'

/** An exact total in one currency. */
export type Total = { readonly currency: string; readonly amount: Decimal }

/** What is added up: an amount in a currency, null where none is known. */
export type Counted = { readonly currency: string; readonly amount: Decimal | null }

/** The exact totals by currency, in the order of their names. Currencies are never added to one another. */
export function totalsOf(counted: Iterable<Counted>): Total[] {
  const sums = new Map<string, Sum>()
  for (const { currency, amount } of counted) {
    if (amount === null) continue
    const sum = sums.get(currency) ?? openSum()
    sums.set(currency, sum)
    sum.add(amount)
  }
  return [...sums]
    .map(([currency, sum]) => ({ currency, amount: sum.value() }))
    .toSorted((a, b) => (a.currency < b.currency ? -1 : 1))
}
