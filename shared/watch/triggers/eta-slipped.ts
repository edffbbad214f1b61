import { slipsIn } from '../../incident/eta/slips.ts'
import { atOnce, minutesAfter } from './subject.ts'
import type { NoticeTrigger } from './subject.ts'

/**
 * Recovery is expected later than was said (the end of the range counts), or nobody knows an end any more: a notice is
 * due, and from the second slip or so many minutes in all the executive reviews it. It passes once a notice was posted
 * after the slip; a holding statement says nothing of it.
 */
export const etaSlipped: NoticeTrigger<'etaSlipped'> = ({ estimates, posts }, rule) => {
  const { noticeWithinMinutes, executiveReviewAtSlip, executiveReviewAtTotalMinutes } = rule.params
  return slipsIn(estimates).flatMap((slip, index) => {
    if (posts.some((post) => post.at >= slip.at && !post.holding)) return []
    const isGrave = index + 1 >= executiveReviewAtSlip || slip.totalMinutes >= executiveReviewAtTotalMinutes
    const effects = rule.effects.filter((effect) => effect.do !== 'raiseToExecutive' || isGrave)
    return [
      atOnce(rule, `slip-${slip.at}-${slip.to ?? 'open'}`, slip, {
        moments: [{ at: slip.at, effects }],
        actBy: minutesAfter(slip.at, noticeWithinMinutes),
        about: {
          slip: index + 1,
          ...(slip.to === null ? {} : { minutes: slip.minutes }),
          totalMinutes: slip.totalMinutes
        }
      })
    ]
  })
}
