import { atOnce, minutesAfter } from './subject.ts'
import type { NoticeTrigger } from './subject.ts'

/** Outsiders talk about it before our first notice, until there is one. Further rumours are the same matter. */
export const rumourBeforeNotice: NoticeTrigger<'rumourBeforeNotice'> = ({ signals, posts }, rule) => {
  const [first] = signals('rumour')
  if (!first || posts.length > 0) return []
  return [atOnce(rule, first.id, first, { actBy: minutesAfter(first.at, rule.params.holdingWithinMinutes) })]
}
