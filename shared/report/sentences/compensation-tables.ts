import type { claimEvents } from '../../incident/claim/events.ts'
import type { BatchLine } from '../../incident/claim/claim.ts'
import type { compensationEvents } from '../../incident/compensation/events.ts'
import { formatAmount } from '../../money/format.ts'
import { totalsOf } from '../../money/totals.ts'
import type { SentencesOf } from './sentences.ts'

/** Their sentences in one language. */
export type CompensationSentences = SentencesOf<typeof compensationEvents & typeof claimEvents>

/** Exact totals by currency: `1,234 JPY + 0.5 BTC`. */
export function totalWords(lines: readonly Pick<BatchLine, 'amount' | 'currency'>[]): string {
  return totalsOf(lines)
    .map(({ amount, currency }) => formatAmount(amount, currency))
    .join(' + ')
}
