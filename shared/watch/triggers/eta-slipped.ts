import type { Sources } from '../sources.ts'
import { atOnce, minutesAfter } from './subject.ts'
import type { Trigger } from './subject.ts'

const MINUTE = 60_000

/**
 * Recovery is expected later than was said (the end of the range counts): a notice is due, and from the second slip or
 * so many minutes in all the executive reviews it. It passes once something was posted after the slip.
 */
export const etaSlipped: Trigger<'etaSlipped'> = ({ estimates, posts }, rule) => {
  const { noticeWithinMinutes, executiveReviewAtSlip, executiveReviewAtTotalMinutes } = rule.params
  return slipsIn(estimates).flatMap((slip, index) => {
    if (posts.some((post) => post.at >= slip.at)) return []
    const isGrave = index + 1 >= executiveReviewAtSlip || slip.totalMinutes >= executiveReviewAtTotalMinutes
    const effects = rule.effects.filter((effect) => effect.do !== 'raiseToExecutive' || isGrave)
    return [
      atOnce(rule, `slip-${slip.at}-${slip.to}`, slip, {
        moments: [{ at: slip.at, effects }],
        actBy: minutesAfter(slip.at, noticeWithinMinutes),
        about: { slip: index + 1, minutes: slip.minutes, totalMinutes: slip.totalMinutes }
      })
    ]
  })
}

type Slip = {
  readonly at: number
  readonly knownAt: number
  readonly to: number
  readonly minutes: number
  readonly totalMinutes: number
}

function slipsIn(estimates: Sources['estimates']): Slip[] {
  let totalMinutes = 0
  return estimates.flatMap((estimate, index) => {
    const before = estimates[index - 1]
    if (!before || estimate.to <= before.to) return []
    const minutes = Math.round((estimate.to - before.to) / MINUTE)
    totalMinutes += minutes
    return [{ ...estimate, minutes, totalMinutes }]
  })
}
