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

/** How often the severity asks for a word, in minutes, at a moment (ms): seldomer once the halt has lasted long (`long`). */
export type UpdateMode = { readonly every: number; readonly long: boolean; readonly longFrom: number | null }

/** The cadence that the severity asks for at a moment (ms); null where it asks for none, or none any more. */
export function updateModeAt(at: number, { halt, severity, resumedAt }: Omit<Cadence, 'posts'>): UpdateMode | null {
  if (!halt || !severity || resumedAt !== null) return null
  const { updateEveryMinutes, longModeAfterMinutes, longUpdateEveryMinutes } = severity.targets
  const longFrom = longModeAfterMinutes === null ? null : minutesAfter(halt.at, longModeAfterMinutes)
  const long = longFrom !== null && at >= longFrom
  const every = long ? longUpdateEveryMinutes : updateEveryMinutes
  return every === null ? null : { every, long, longFrom }
}

/** When the severity asks for the next word after one at a moment (ms). */
function cadenceAfter(at: number, sources: Cadence): number | null {
  const mode = updateModeAt(at, sources)
  return mode && minutesAfter(at, mode.every)
}
