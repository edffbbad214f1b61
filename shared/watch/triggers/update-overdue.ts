import type { Sources } from '../sources.ts'
import { minutesAfter } from './subject.ts'
import type { Trigger } from './subject.ts'

/** The next word that was promised did not come: to PR after the grace, to the commander after the second step. */
export const updateOverdue: Trigger<'updateOverdue'> = (sources, rule) => {
  const promise = promiseIn(sources)
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

type Promised = { readonly at: number; readonly saidAt: number; readonly knownAt: number }

/**
 * The promise that stands: the last one that a text made, until the same channel carries something newer. Other channels
 * follow with the same text and answer nothing. Where nothing was promised the severity's cadence stands for it.
 */
function promiseIn(sources: Sources): Promised | null {
  const { posts } = sources
  const index = posts.findLastIndex((post) => post.nextUpdateAt !== null)
  const promising = posts[index]
  const newer = posts.slice(index + 1).findLast((post) => !promising || post.channel === promising.channel)
  const last = newer ?? promising
  if (!last) return null
  const at = last.nextUpdateAt ?? cadenceAfter(last.at, sources)
  return at === null ? null : { at, saidAt: last.at, knownAt: last.knownAt }
}

function cadenceAfter(at: number, { halt, severity, resumedAt }: Sources): number | null {
  if (!halt || !severity || resumedAt !== null) return null
  const { updateEveryMinutes, longModeAfterMinutes, longUpdateEveryMinutes } = severity.targets
  const isLong = longModeAfterMinutes !== null && at >= minutesAfter(halt.at, longModeAfterMinutes)
  const every = isLong ? longUpdateEveryMinutes : updateEveryMinutes
  return every === null ? null : minutesAfter(at, every)
}
