import { atOnce } from './subject.ts'
import type { Trigger } from './subject.ts'

/** A customer means to go to law or to an outside body: so marked, or in one of the rule's words. */
export const complaintDispute: Trigger<'complaintDispute'> = ({ signals }, rule) => {
  const words = rule.params.keywords.flatMap(({ ja, en }) => [plain(ja), plain(en)])
  return signals('complaint')
    .filter(({ fact }) => fact.dispute || words.some((word) => plain(fact.text).includes(word)))
    .map((signal) => atOnce(rule, signal.id, signal))
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
