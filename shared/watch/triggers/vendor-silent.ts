import { atOnce, minutesAfter } from './subject.ts'
import type { Trigger } from './subject.ts'

/** A vendor does not answer a case of top priority. */
export const vendorSilent: Trigger<'vendorSilent'> = ({ signals }, rule) => {
  const answers = signals('vendorAnswer')
  return signals('vendorCase').flatMap((opened) => {
    const { vendor, topPriority } = opened.fact
    const isAnswered = answers.some((answer) => answer.fact.vendor === vendor && answer.at >= opened.at)
    if (!topPriority || isAnswered) return []
    const moments = [{ at: minutesAfter(opened.at, rule.params.afterMinutes) }]
    return [atOnce(rule, opened.id, opened, { moments, about: { vendor } })]
  })
}
