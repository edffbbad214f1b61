import { atOnce, minutesAfter } from './subject.ts'
import type { Trigger } from './subject.ts'

/** It was halted again so soon after it had resumed. */
export const rehaltAfterResume: Trigger<'rehaltAfterResume'> = ({ rehalts }, rule) =>
  rehalts
    .filter(({ at, resumedAt }) => at <= minutesAfter(resumedAt, rule.params.withinMinutes))
    .map(({ at, enteredAt, resumedAt }) =>
      atOnce(rule, `after-${resumedAt}`, { at, knownAt: enteredAt }, { about: { resumedAt } })
    )
