import type { IncidentState } from '../state.ts'
import type { Notice } from './notice.ts'

/** A round: the notices of one stage that are made in one go, one a channel, under one number. */
export type Round = { readonly round: string; readonly number: number }

/**
 * The round that a new notice joins: the last one of its stage that has nothing out yet and no text on its channel, else a
 * new one. Customers count what reached them: a round that was taken back before it went out leaves its number free.
 */
export function roundFor(
  state: Pick<IncidentState, 'notices'>,
  stage: string,
  channels: readonly string[],
  newId: () => string
): Round {
  const standing = [...state.notices.values()].filter((notice) => notice.posted || !notice.withdrawn)
  const last = standing.findLast((notice) => notice.stage === stage && !notice.corrects)
  if (last && !standing.some((notice) => clashes(notice, last, channels))) {
    return { round: last.round, number: last.number }
  }
  if (stage === 'holding') return { round: newId(), number: 0 }
  return { round: newId(), number: 1 + Math.max(0, ...standing.map((notice) => notice.number)) }
}

/** A round that lacks a channel is completed, even after its first texts went out. */
function clashes(notice: Notice, last: Notice, channels: readonly string[]): boolean {
  return notice.round === last.round && channels.includes(notice.channel)
}
