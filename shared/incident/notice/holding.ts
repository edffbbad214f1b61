import type { IncidentState } from '../state.ts'
import type { Notice } from './notice.ts'
import { textOf } from './notice.ts'

const MINUTE = 60_000
/** How long (min) a holding statement may go out, and stand, without approval (template NT-holding). */
export const HOLDING_MINUTES = 15
const LEAVE = 'allowHoldingStatement'

/** Why a holding statement needs approval like any other text. */
export type HoldingBar = 'other-stage' | 'edited' | 'promise' | 'first-notice-out' | 'time-over'

/**
 * Whether a notice may go out at a moment (ms) without approval: a holding statement in the playbook's own words, before
 * the first full notice, that promises the next word within a quarter of an hour. Its time is the first quarter of an hour
 * after the declaration, and another where the rules ask for such a statement (ER-04, ER-17); after the first one went out
 * unapproved, a quarter of an hour in all.
 */
export function holdingBar(state: IncidentState, notice: Notice, at: number): HoldingBar | null {
  const text = textOf(notice)
  if (notice.stage !== 'holding') return 'other-stage'
  if (notice.texts.some((one) => one.byHand)) return 'edited'
  if (text.nextUpdateAt === null || text.nextUpdateAt > at + HOLDING_MINUTES * MINUTE) return 'promise'
  if (postedOf(state).some((one) => one.stage !== 'holding' && (one.posted?.at ?? 0) <= at)) return 'first-notice-out'
  return at <= holdingUntil(state) ? null : 'time-over'
}

/** Until when (ms) a holding statement may go out without approval. */
export function holdingUntil(state: IncidentState): number {
  const begins = [state.declaredAt ?? 0, ...leavesIn(state)]
  const until = Math.max(...begins) + HOLDING_MINUTES * MINUTE
  const first = Math.min(...postedOf(state).flatMap((one) => (one.posted?.unapproved ? [one.posted.at] : [])))
  return Math.min(until, first + HOLDING_MINUTES * MINUTE)
}

/** When the rules asked for a holding statement and nobody decided against it (ms). */
function leavesIn({ decisions }: IncidentState): number[] {
  return [...decisions.values()]
    .filter((decision) => decision.effect === LEAVE && decision.answer?.value.taken !== false)
    .map((decision) => decision.answer?.at ?? decision.asked.at)
}

function postedOf({ notices }: IncidentState): Notice[] {
  return [...notices.values()].filter((notice) => notice.posted && !notice.withdrawn)
}
