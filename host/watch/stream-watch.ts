import type { IncidentState } from '../../shared/incident/state.ts'
import { ENGINE } from '../../shared/incident/engine.ts'
import type { Watched } from '../../shared/watch/engine.ts'
import { watch } from '../../shared/watch/engine.ts'
import { steps } from '../../shared/watch/step.ts'
import type { Steps } from '../../shared/watch/step.ts'
import { isGap } from '../../shared/watch/while-away.ts'
import type { Desk } from '../desk.ts'

/** The watch over one incident. */
export type StreamWatch = {
  /** Looks once at a moment (ms): writes what has fallen due and gives what that run came to, null where nothing did. */
  readonly look: (watched: Watched, now: number) => Steps | null
}

/** How far ahead (ms) a look finds out when the next one is needed; it is looked again at least so often. */
const AHEAD_MS = 60_000
/** After how long (ms) a run that the disk refused is tried again. */
const RETRY_MS = 5_000

type Seen = { readonly state: IncidentState; readonly people: Watched['people']; readonly at: number }

/**
 * A watch over one incident. `lastRanAt` is when this installation last watched it (ms), null where it never did: then
 * what is overdue was missed by us and belongs to the review.
 */
export function openStreamWatch(
  stream: string,
  desk: Pick<Desk, 'append' | 'newId'>,
  lastRanAt: number | null
): StreamWatch {
  let ranAt = lastRanAt
  let seen: Seen | null = null
  let nextAt = 0
  let retryAt = 0

  /** Nothing can be due: nothing has changed since the last look, and its next moment is still to come. */
  const isIdle = ({ state, people }: Watched, now: number) =>
    seen !== null && seen.state === state && seen.people === people && now >= seen.at && now < nextAt

  return {
    look(watched, now) {
      if (isIdle(watched, now) && !isGap(ranAt, now)) {
        ranAt = now
        return null
      }
      if (now < retryAt && retryAt - now <= RETRY_MS) return null
      const [first] = watch(watched, now, AHEAD_MS)
      seen = { state: watched.state, people: watched.people, at: now }
      nextAt = Math.min(first?.fireAt ?? Number.POSITIVE_INFINITY, now + AHEAD_MS)
      if (!first || first.fireAt > now) {
        ranAt = now
        return null
      }
      const done = steps(watched, { now, lastRanAt: ranAt, newId: desk.newId })
      const written = desk.append(stream, done.append, ENGINE, now)
      if (!written.ok) {
        seen = null
        retryAt = now + RETRY_MS
        return null
      }
      ranAt = now
      return done
    }
  }
}
