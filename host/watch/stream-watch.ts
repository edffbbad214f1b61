import { drillTime } from '../../shared/drill/clock.ts'
import type { Exercise } from '../../shared/drill/exercise.ts'
import { nowOf } from '../../shared/drill/now-of.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { ENGINE } from '../../shared/incident/engine.ts'
import type { Watched } from '../../shared/watch/engine.ts'
import { nextDueAt } from '../../shared/watch/engine.ts'
import { steps } from '../../shared/watch/step.ts'
import type { Steps } from '../../shared/watch/step.ts'
import { isGap } from '../../shared/watch/while-away.ts'
import type { Desk } from '../desk.ts'

/** The watch over one incident. */
export type StreamWatch = {
  /**
   * Looks once, where the wall shows `wall` (ms): writes what has fallen due in the incident's own time and gives what that
   * came to, run by run; nothing where nothing did.
   */
  readonly look: (watched: Watched, wall: number) => readonly Steps[]
}

/** When a drill began (ms of the wall): before that nobody had to watch it. */
function beganOnTheWall({ clock: { spans } }: Exercise): number | null {
  return spans[0]?.wall ?? null
}

/** How far ahead (ms) a look finds out when the next one is needed; it is looked again at least so often. */
const AHEAD_MS = 60_000
/** After how long (ms) a run that the disk refused is tried again. */
const RETRY_MS = 5_000
/** The most moments that one look lives through: the rest of a long leap has its turn at the next. */
const MOST_MOMENTS = 400

type Seen = { readonly state: IncidentState; readonly people: Watched['people']; readonly at: number }

/**
 * A watch over one incident. `lastRanAt` is when this installation last watched it (ms of the wall), null where it never did:
 * then what is overdue was missed by us and belongs to the review.
 *
 * A drill's time may go by an hour between two looks, or leap. Nobody was away for that: whatever falls due on the way falls
 * due at its own moment, one after the other, as if each had been waited for. An absence is one by the wall.
 */
export function openStreamWatch(
  stream: string,
  desk: Pick<Desk, 'append' | 'incident' | 'newId'>,
  lastRanAt: number | null
): StreamWatch {
  let ranAt = lastRanAt
  let seen: Seen | null = null
  let nextAt = 0
  let retryAt = 0

  /** Nothing can be due: nothing has changed since the last look, and its next moment is still to come. */
  const isIdle = ({ state, people }: Watched, now: number) =>
    seen !== null && seen.state === state && seen.people === people && now >= seen.at && now < nextAt

  /** What has fallen due, by one run at a moment (ms of the incident's time); null where nothing has or the disk refuses. */
  const runAt = (watched: Watched, now: number, lastAt: number | null, wall: number): Steps | null => {
    const done = steps(watched, { now, lastRanAt: lastAt, newId: desk.newId })
    if (done.append.length === 0) return null
    if (desk.append(stream, done.append, ENGINE, now).ok) return done
    retryAt = wall + RETRY_MS
    return null
  }

  /** Finds out what is due first and when the next look is needed; null where nothing is due yet. */
  const firstDue = (watched: Watched, now: number): number | null => {
    const first = nextDueAt(watched, now, AHEAD_MS)
    seen = { state: watched.state, people: watched.people, at: now }
    nextAt = Math.min(first ?? Number.POSITIVE_INFINITY, now + AHEAD_MS)
    return first !== null && first <= now ? first : null
  }

  /** Lives through the moments of a drill up to now. */
  const liveThrough = (watched: Watched, now: number, wall: number): Steps[] => {
    const all: Steps[] = []
    let moment = Number.NEGATIVE_INFINITY
    for (let rest = MOST_MOMENTS; rest > 0; rest -= 1) {
      const standing = { ...watched, state: desk.incident(stream).state }
      const due = firstDue(standing, now)
      if (due === null) break
      moment = Math.max(moment, due)
      const done = runAt(standing, moment, moment, wall) ?? (wall < retryAt ? null : runAt(standing, now, now, wall))
      if (!done) break
      all.push(done)
    }
    return all
  }

  return {
    look(watched, wall) {
      const { exercise } = watched.state
      const now = nowOf(watched.state, wall)
      ranAt ??= exercise ? beganOnTheWall(exercise) : null
      const gap = isGap(ranAt, wall)
      if (isIdle(watched, now) && !gap) {
        ranAt = wall
        return []
      }
      if (wall < retryAt && retryAt - wall <= RETRY_MS) return []
      if (exercise && !gap) {
        const all = liveThrough(watched, now, wall)
        if (wall >= retryAt) ranAt = wall
        else seen = null
        return all
      }
      if (firstDue(watched, now) === null) {
        ranAt = wall
        return []
      }
      const lastAt = exercise && ranAt !== null ? drillTime(exercise.clock, ranAt) : ranAt
      const done = runAt(watched, now, lastAt, wall)
      if (done) ranAt = wall
      else seen = null
      return done ? [done] : []
    }
  }
}
