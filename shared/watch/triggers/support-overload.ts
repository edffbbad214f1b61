import { atOnce } from './subject.ts'
import type { Trigger } from './subject.ts'

/** Customers wait too long or write too much: from the first such report in a row, until one shows that it eased. */
export const supportOverload: Trigger<'supportOverload'> = ({ signals }, rule) => {
  const { waitMinutes, volumeMultiple } = rule.params
  const loads = signals('supportLoad').map((signal) => ({
    ...signal,
    isOver: signal.fact.waitMinutes > waitMinutes || signal.fact.volumeMultiple >= volumeMultiple
  }))
  const eased = loads.findLastIndex((load) => !load.isOver)
  const first = loads[eased + 1]
  const last = loads.at(-1)
  if (!first || !last) return []
  return [
    atOnce(rule, first.id, first, {
      about: { waitMinutes: last.fact.waitMinutes, volumeMultiple: last.fact.volumeMultiple }
    })
  ]
}
