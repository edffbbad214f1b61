import type { Sources } from '../sources.ts'
import { atOnce, minutesAfter } from './subject.ts'
import type { Trigger } from './subject.ts'

const MINUTE = 60_000

/**
 * Recovery is expected later than was said (the end of the range counts), or nobody knows an end any more: a notice is
 * due, and from the second slip or so many minutes in all the executive reviews it. It passes once a notice was posted
 * after the slip; a holding statement says nothing of it.
 */
export const etaSlipped: Trigger<'etaSlipped'> = ({ estimates, posts }, rule) => {
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

type Slip = {
  readonly at: number
  readonly knownAt: number
  readonly to: number | null
  readonly minutes: number
  readonly totalMinutes: number
}

function slipsIn(estimates: Sources['estimates']): Slip[] {
  let totalMinutes = 0
  let last: number | null = null
  let open = false
  const slips: Slip[] = []
  for (const estimate of estimates) {
    const { to } = estimate
    if (to === null) {
      if (last !== null && !open) slips.push({ ...estimate, minutes: 0, totalMinutes })
      open = true
      continue
    }
    const minutes: number = last === null ? 0 : Math.max(0, Math.round((to - last) / MINUTE))
    totalMinutes += minutes
    if (last !== null && to > last) slips.push({ ...estimate, minutes, totalMinutes })
    last = to
    open = false
  }
  return slips
}
