import { standingPromise } from '../promise.ts'
import { minutesAfter } from './subject.ts'
import type { NoticeTrigger } from './subject.ts'

/** The next word that was promised did not come: to PR after the grace, to the commander after the second step. */
export const updateOverdue: NoticeTrigger<'updateOverdue'> = (sources, rule) => {
  const promise = standingPromise(sources)
  if (!promise) return []
  return [
    {
      key: `after-${promise.saidAt}`,
      since: promise.at,
      knownAt: promise.knownAt,
      moments: [
        { at: minutesAfter(promise.at, rule.params.graceMinutes) },
        { at: minutesAfter(promise.at, rule.params.secondStepMinutes) }
      ],
      actBy: null,
      focus: {},
      about: { promisedAt: promise.at }
    }
  ]
}
