import { atOnce } from './subject.ts'
import type { Trigger } from './subject.ts'

/**
 * A report clock runs: at each share of its time the next in line is told, until the report is filed. A second report from
 * the same start is a subject of its own.
 */
export const regulatorClock: Trigger<'regulatorClock'> = ({ clocks }, rule) =>
  clocks.flatMap(({ id, part, start, dueAt, filed }) => {
    if (filed || dueAt === null) return []
    const shares = rule.params.atPercent.toSorted((a, b) => a - b)
    const moments = shares.map((percent) => ({ at: start.at + ((dueAt - start.at) * percent) / 100 }))
    const key = part === 'report' ? id : `${id}~${part}`
    return [atOnce(rule, key, start, { moments, actBy: null, about: { deadline: id, dueAt } })]
  })
