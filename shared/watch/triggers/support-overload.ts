import type { LoadSource, Wait } from '../sources.ts'
import { atOnce } from './subject.ts'
import type { Trigger } from './subject.ts'

/** Customers wait too long or write too much: from the first such report in a row, until one shows that it eased. */
export const supportOverload: Trigger<'supportOverload'> = ({ loads }, rule) => {
  const { waitMinutes, volumeMultiple } = rule.params
  const isOver = (load: LoadSource) =>
    load.waits.some((wait) => overBy(wait, waitMinutes) > 0) || (load.volumeMultiple ?? 0) >= volumeMultiple
  const eased = loads.findLastIndex((load) => !isOver(load))
  const first = loads[eased + 1]
  const last = loads.at(-1)
  if (!first || !last) return []
  return [atOnce(rule, first.id, first, { about: aboutOf(last, waitMinutes) })]
}

/** By how much (min) a wait is over its own limit, or the rule's where its channel has none; below nought within it. */
function overBy({ minutes, limitMinutes }: Wait, ofRule: number): number {
  return minutes - (limitMinutes ?? ofRule)
}

function aboutOf({ waits, volumeMultiple }: LoadSource, ofRule: number) {
  const worst = waits.toSorted((a, b) => overBy(b, ofRule) - overBy(a, ofRule))[0]
  return {
    ...(worst ? { waitMinutes: worst.minutes } : {}),
    ...(worst && worst.channel !== '' ? { supportChannel: worst.channel } : {}),
    ...(volumeMultiple === null ? {} : { volumeMultiple })
  }
}
