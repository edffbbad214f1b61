import { wallTime } from '../shared/drill/clock.ts'
import { nowOf } from '../shared/drill/now-of.ts'
import type { IncidentState } from '../shared/incident/state.ts'
import { ORG } from '../shared/org/fold.ts'
import { countUnacknowledged } from '../shared/view/unacknowledged.ts'
import { behindSince } from '../shared/watch/invariant.ts'
import type { Watched } from '../shared/watch/engine.ts'
import { toldOf } from '../shared/watch/told.ts'
import type { Desk } from './desk.ts'
import type { Notices } from './notices.ts'
import type { PlaybookShelf } from './playbook-shelf.ts'
import type { TroubleBoard } from './trouble-board.ts'
import type { Alarm } from './watch/alarm.ts'
import type { Heartbeat } from './watch/heartbeat.ts'
import { openSelfCheck } from './watch/self-check.ts'
import type { StreamWatch } from './watch/stream-watch.ts'
import { openStreamWatch } from './watch/stream-watch.ts'
import { watchedBy } from './watch/watched.ts'

/** Since when (ms of the wall) an incident is behind in its own time; null while it is not. */
function behindOnTheWall(watched: Watched, wall: number): number | null {
  const { exercise } = watched.state
  const since = behindSince(watched, nowOf(watched.state, wall))
  return since === null || !exercise ? since : (wallTime(exercise.clock, since) ?? wall)
}

/** Runs something again and again by a clock that nobody sets, until the returned function is called. */
export type Pace = (run: () => void) => () => void

/** The watch over every incident of this installation, drills too. */
export type Watch = {
  /** Runs at once: the machine woke up. */
  readonly wake: () => void
  readonly close: () => void
}

/** What the watch works with. */
export type WatchParts = {
  readonly desk: Desk
  readonly shelf: PlaybookShelf
  readonly notices: Notices
  readonly troubles: TroubleBoard
  readonly heartbeat: Heartbeat
  readonly alarm: Alarm | null
  readonly pace: Pace
  readonly onError: (error: unknown) => void
}

/**
 * The pace of a running host: twice a second, so that a step is on the screen within the second in which it falls due. A
 * timer follows the monotonic clock, whatever is done to the wall clock.
 */
export const halfSeconds: Pace = (run) => {
  const timer = setInterval(run, 500).unref()
  return () => clearInterval(timer)
}

/** One incident under watch. `failedAt` (ms): since when looking at it fails; null while it does not. */
type Entry = { readonly watch: StreamWatch; seen: IncidentState | null; waiting: number; failedAt: number | null }

/**
 * Starts the watch: twice a second what has fallen due is written through the desk by the engine, each step once, and told.
 * Every moment is of the wall clock. After a gap nothing is sounded: what was missed is in the record, labelled late.
 */
export function openWatch(parts: WatchParts): Watch {
  const { desk, heartbeat, alarm } = parts
  const watchedIn = watchedBy(parts)
  const check = openSelfCheck(parts.troubles)
  const entries = new Map(desk.incidents().map((stream) => [stream, entryOf(stream, heartbeat.before)] as const))
  let counted = 0

  function entryOf(stream: string, lastRanAt: number | null): Entry {
    return { watch: openStreamWatch(stream, desk, lastRanAt), seen: null, waiting: 0, failedAt: null }
  }

  const look = (stream: string, entry: Entry, now: number) => {
    const watched = watchedIn(stream)
    for (const done of watched ? entry.watch.look(watched, now) : []) {
      const told = watched && toldOf(stream, watched, done)
      if (told) alarm?.ring(told)
    }
    const { state } = desk.incident(stream)
    if (watched && state !== entry.seen) entry.waiting = countUnacknowledged(state, watched.playbook)
    entry.seen = state
  }

  const tryLook = (stream: string, entry: Entry, now: number) => {
    try {
      look(stream, entry, now)
      entry.failedAt = null
    } catch (error) {
      if (entry.failedAt === null) parts.onError(error)
      entry.failedAt ??= now
    }
  }

  const run = () => {
    const now = desk.now()
    for (const [stream, entry] of entries) tryLook(stream, entry, now)
    check.run(now, () =>
      [...entries].flatMap(([stream, { failedAt }]) => {
        const watched = failedAt === null ? watchedIn(stream) : null
        return failedAt ?? (watched && behindOnTheWall(watched, now)) ?? []
      })
    )
    const waiting = [...entries.values()].reduce((sum, entry) => sum + entry.waiting, 0)
    if (waiting !== counted) alarm?.count(waiting)
    counted = waiting
    if (entries.size > 0) heartbeat.beat(now)
  }

  const stopHearing = parts.notices.subscribe((notice) => {
    if (notice.name !== 'events.appended' || notice.data.stream === ORG) return
    const { stream } = notice.data
    if (!entries.has(stream)) entries.set(stream, entryOf(stream, null))
  })
  const stopRunning = parts.pace(run)
  return {
    wake: run,
    close() {
      stopRunning()
      stopHearing()
    }
  }
}
