import { formatAmount } from '../../money/format.ts'
import type { Total } from '../../money/totals.ts'

/** Exact totals in words, one currency beside the other: `1,234 JPY + 0.5 BTC`. */
export function totalWords(totals: readonly Total[], between = ' + '): string {
  return totals.map(({ amount, currency }) => formatAmount(amount, currency)).join(between)
}
