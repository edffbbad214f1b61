import { atOnce, minutesAfter } from './subject.ts'
import type { Trigger } from './subject.ts'

/** One person has commanded for long: prepare relief, then relieve them. A hand-over ends it. */
export const commanderShiftLong: Trigger<'commanderShiftLong'> = ({ commander }, rule) => {
  if (!commander) return []
  const { since } = commander
  const { warnMinutes, limitMinutes } = rule.params
  const moments = [{ at: minutesAfter(since.at, warnMinutes) }, { at: minutesAfter(since.at, limitMinutes) }]
  return [atOnce(rule, `since-${since.at}`, since, { moments, actBy: moments[1]?.at ?? null })]
}
