import { atOnce } from './subject.ts'
import type { Trigger } from './subject.ts'

/** A check of the assets failed or shows a variance, until the same check passes. */
export const assetCheckFailed: Trigger<'assetCheckFailed'> = ({ signals }, rule) => {
  const last = new Map(signals('assetCheck').map((signal) => [signal.fact.check, signal]))
  return [...last.values()]
    .filter(({ fact }) => !fact.passed || Math.abs(fact.variance) > rule.params.toleratedVariance)
    .map((signal) =>
      atOnce(rule, signal.id, signal, { about: { check: signal.fact.check, variance: signal.fact.variance } })
    )
}
