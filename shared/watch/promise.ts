import type { Sources } from './sources.ts'
import { minutesAfter } from './triggers/subject.ts'

/** A next word to customers (ms): when it is due, when the text that promised it went out, when that was entered. */
export type Promised = { readonly at: number; readonly saidAt: number; readonly knownAt: number }

type Cadence = Pick<Sources, 'posts' | 'halt' | 'severity' | 'resumedAt'>

/**
 * The promise that stands: the last one that a text made, until the same channel carries something newer. Other channels
 * follow with the same text and answer nothing. Where nothing was promised the severity's cadence stands for it.
 */
export function standingPromise(sources: Cadence): Promised | null {
  const { posts } = sources
  const index = posts.findLastIndex((post) => post.nextUpdateAt !== null)
  const promising = posts[index]
  const newer = posts.slice(index + 1).findLast((post) => !promising || post.channel === promising.channel)
  const last = newer ?? promising
  if (!last) return null
  const at = last.nextUpdateAt ?? cadenceAfter(last.at, sources)
  return at === null ? null : { at, saidAt: last.at, knownAt: last.knownAt }
}

/** When the severity asks for the next word after one at a moment (ms); null where it asks for none, or none any more. */
function cadenceAfter(at: number, { halt, severity, resumedAt }: Cadence): number | null {
  if (!halt || !severity || resumedAt !== null) return null
  const { updateEveryMinutes, longModeAfterMinutes, longUpdateEveryMinutes } = severity.targets
  const isLong = longModeAfterMinutes !== null && at >= minutesAfter(halt.at, longModeAfterMinutes)
  const every = isLong ? longUpdateEveryMinutes : updateEveryMinutes
  return every === null ? null : minutesAfter(at, every)
}
