import type { ReferencePrice } from '../../incident/compensation/compensation.ts'
import { unitSchema } from '../../incident/compensation/compensation.ts'
import type { DecimalProblem } from '../../money/read-decimal.ts'
import { readDecimal } from '../../money/read-decimal.ts'

/** A reference price as it is typed. */
export type TypedPrice = Readonly<Record<'asset' | 'amount' | 'currency' | 'source', string>>
/** What is wrong in a row (from 0): its codes, its amount, or that nobody is named as its source. */
export type PriceProblem = { readonly row: number; readonly problem: DecimalProblem | 'unit' | 'source' }

/** A row with nothing in it; one that is left so says nothing. */
export const noPrice: TypedPrice = { asset: '', amount: '', currency: 'JPY', source: '' }

/** Prices as they are edited. */
export function draftPrices(prices: readonly ReferencePrice[]): TypedPrice[] {
  return prices.map(({ asset, price, currency, source }) => ({ asset, amount: price, currency, source }))
}

/** What typed rows amount to. Rows in which nothing but a currency stands are passed over. */
export function readPrices(typed: readonly TypedPrice[]): {
  readonly prices: ReferencePrice[]
  readonly problems: PriceProblem[]
} {
  const prices: ReferencePrice[] = []
  const problems: PriceProblem[] = []
  for (const [row, price] of typed.entries()) {
    if (`${price.asset}${price.amount}${price.source}`.trim() === '') continue
    const asset = unitOf(price.asset)
    const currency = unitOf(price.currency)
    const amount = readDecimal(price.amount)
    const source = price.source.trim()
    if (asset === null || currency === null) problems.push({ row, problem: 'unit' })
    else if (!amount.ok) problems.push({ row, problem: amount.problem })
    else if (source === '') problems.push({ row, problem: 'source' })
    else prices.push({ asset, price: amount.value, currency, source })
  }
  return { prices, problems }
}

/** The code of an asset or a currency as it was typed, in capitals of half width; null where it is none. */
export function unitOf(typed: string): string | null {
  const read = unitSchema.safeParse(typed.normalize('NFKC').trim().toUpperCase())
  return read.success ? read.data : null
}
