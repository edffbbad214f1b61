import type { Notice } from '../../incident/notice/notice.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'

/** A notice that is out; `since` is when customers could read it (ms). */
export type OutNotice = {
  readonly notice: Notice
  readonly posted: NonNullable<Notice['posted']>
  readonly since: number
}

/** What customers could read on one channel at a moment. Times in ms. */
export type ChannelTold = {
  readonly channel: string
  /** The text that stood; null where none did. */
  readonly told: OutNotice | null
  /** Something was posted since, of which only the time was written down and not the words. */
  readonly noted: number | null
  /** A text that was on its way out: some had it, others not yet. `from` when its sending began. */
  readonly goingOut: { readonly notice: Notice; readonly from: number } | null
  /** When the last text that had stood here was taken down, where none stands any more. */
  readonly takenDown: number | null
}

type Out = Pick<IncidentState, 'notices' | 'posts'>

/** What customers could read at a moment (ms), on each channel in the playbook's order. */
export function toldAt(state: Out, playbook: PlaybookIndex, at: number): ChannelTold[] {
  const listed = playbook.playbook.channels.toSorted((a, b) => a.order - b.order).map(({ id }) => id)
  const others = [...state.notices.values()].filter(({ posted }) => posted).map(({ channel }) => channel)
  return [...new Set([...listed, ...others])].map((channel) => channelAt(state, channel, at))
}

/**
 * The text that stood on a channel at a moment (ms): the last that was out by then and had not been taken down, nor put
 * right by a later text.
 */
export function standingOn(state: Pick<IncidentState, 'notices'>, channel: string, at: number): OutNotice | null {
  const out = outBy(state, channel, at)
  const corrected = new Set(out.map(({ notice }) => notice.corrects?.notice))
  return out.findLast(({ notice }) => !isDownBy(notice, at) && !corrected.has(notice.id)) ?? null
}

function channelAt(state: Out, channel: string, at: number): ChannelTold {
  const told = standingOn(state, channel, at)
  const noted = [...state.posts.values()]
    .filter((post) => post.value.channel === channel && post.at <= at)
    .reduce((last, post) => Math.max(last, post.at), -Infinity)
  const going = [...state.notices.values()].findLast((notice) => notice.channel === channel && isGoingOut(notice, at))
  const from = going?.posted?.startedAt ?? null
  return {
    channel,
    told,
    noted: Number.isFinite(noted) && noted > (told?.since ?? -Infinity) ? noted : null,
    goingOut: going && from !== null ? { notice: going, from } : null,
    takenDown: told ? null : lastTakenDown(state, channel, at)
  }
}

/** What went out on a channel by a moment, in the order of the times. */
function outBy({ notices }: Pick<IncidentState, 'notices'>, channel: string, at: number): OutNotice[] {
  return [...notices.values()]
    .flatMap((notice) => (notice.posted ? [{ notice, posted: notice.posted, since: notice.posted.at }] : []))
    .filter(({ notice, since }) => notice.channel === channel && since <= at)
    .sort((a, b) => a.since - b.since)
}

function isDownBy({ withdrawn }: Notice, at: number): boolean {
  return withdrawn !== undefined && withdrawn.at <= at
}

function isGoingOut({ posted }: Notice, at: number): boolean {
  if (!posted || posted.startedAt === null) return false
  return posted.startedAt <= at && at < posted.at
}

function lastTakenDown(state: Out, channel: string, at: number): number | null {
  const down = outBy(state, channel, at).flatMap(({ notice }) =>
    notice.withdrawn && isDownBy(notice, at) ? [notice.withdrawn.at] : []
  )
  return down.length > 0 ? Math.max(...down) : null
}
