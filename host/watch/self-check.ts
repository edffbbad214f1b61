import type { TroubleBoard } from '../trouble-board.ts'

/** How often (in runs, one a second) the engine checks itself: once a minute, and more often while it is late. */
const EVERY_RUNS = 60
const EVERY_RUNS_LATE = 5

/**
 * The engine's check of itself: no active step may be behind its time. Where one is, the board says so and since when,
 * until the engine has caught up.
 */
export type SelfCheck = {
  /** Called after every run. `behind` gives since when (ms) each incident that is behind is so. */
  readonly run: (now: number, behind: () => readonly number[]) => void
}

/** A check that has found nothing yet. */
export function openSelfCheck(troubles: TroubleBoard): SelfCheck {
  let runs = 0
  let isLate = false
  return {
    run(now, behind) {
      runs += 1
      if (runs % (isLate ? EVERY_RUNS_LATE : EVERY_RUNS) !== 0) return
      const since = behind()
      isLate = since.length > 0
      if (isLate) troubles.raise({ code: 'engine-late', at: now, params: { since: Math.min(...since) } })
      else troubles.settle('engine-late')
    }
  }
}
