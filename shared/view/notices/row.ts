import { isApproved } from '../../incident/approval/approval.ts'
import type { Standing } from '../../incident/approval/approval.ts'
import { needsOf } from '../../incident/approval/approvers.ts'
import type { Notice, NoticeWords } from '../../incident/notice/notice.ts'
import { deliveryOf, isProposed, textOf } from '../../incident/notice/notice.ts'
import { noticeStanding } from '../../incident/notice/standing.ts'
import type { IncidentState } from '../../incident/state.ts'
import { standingFact } from '../../incident/fact/standing.ts'
import { fieldFor, namesIn } from '../../notice/fill.ts'
import { bothLanguages, wholeText } from '../../notice/lint/finding.ts'
import { changedFields } from '../../notice/quoting.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'

/** How a text stands on its way to the customers. `stale`: a fact that it quotes is another one by now. */
export const noticeStatuses = [
  'draft',
  'stale',
  'rejected',
  'proposed',
  'approved',
  'planned',
  'queued',
  'posting',
  'failed',
  'posted',
  'corrected',
  'withdrawn'
] as const
export type NoticeStatus = (typeof noticeStatuses)[number]

/** A notice as the desk lists it. */
export type NoticeRow = {
  readonly notice: Notice
  readonly status: NoticeStatus
  readonly standing: Standing
  /** Everybody who must sign, in the order of the desk; of one that is over, who did. */
  readonly needs: readonly string[]
  /** The quoted facts that are others by now; empty once it is out. */
  readonly changed: readonly string[]
  /** A place in it waits for a fact that somebody has set since. */
  readonly isFillable: boolean
  /** When it is meant to go out (ms); null where no time was set, or it is over. */
  readonly plannedAt: number | null
  /** Since when (ms) it lies before the approvers; null where it does not. */
  readonly proposedAt: number | null
  /** The notice that puts this one right, null where none is out. */
  readonly correctedBy: string | null
}

/** A notice with everything that its place on the desk says. The signatures of one that is out are those that it went with. */
export function noticeRow(state: IncidentState, notice: Notice, playbook: PlaybookIndex): NoticeRow {
  const standing = noticeStanding(state, notice, playbook, notice.posted?.at)
  const correctedBy = correctionOf(state, notice)
  const isOver = notice.posted !== undefined || notice.withdrawn !== undefined
  const changed = isOver ? [] : changedFields(state, textOf(notice))
  const plannedAt = isOver ? null : (notice.planned?.value ?? null)
  const status = statusOf(notice, standing, changed.length > 0, plannedAt !== null, correctedBy !== null)
  const needs = isOver ? standing.signed.map(({ need }) => need) : needsOf(state, playbook)
  const proposedAt = status === 'proposed' ? sinceWhen(notice) : null
  return {
    notice,
    status,
    standing,
    needs,
    changed,
    plannedAt,
    proposedAt,
    correctedBy,
    isFillable: !isOver && isFillable(state, notice)
  }
}

/** Whether a text still has somewhere to go: it is neither out nor taken back. */
export function isOpenRow({ notice }: Pick<NoticeRow, 'notice'>): boolean {
  return notice.posted === undefined && notice.withdrawn === undefined
}

function statusOf(
  notice: Notice,
  standing: Standing,
  isStale: boolean,
  isPlanned: boolean,
  isCorrected: boolean
): NoticeStatus {
  if (notice.withdrawn) return 'withdrawn'
  if (notice.posted) return isCorrected ? 'corrected' : 'posted'
  const delivery = deliveryOf(notice)
  if (delivery?.outcome === 'queued' || delivery?.outcome === 'posting') return delivery.outcome
  if (isStale) return 'stale'
  if (delivery?.outcome === 'failed' && delivery.hash === textOf(notice).hash) return 'failed'
  if (isApproved(standing)) return isPlanned ? 'planned' : 'approved'
  if (isProposed(notice)) return 'proposed'
  return notice.rejections.length > 0 ? 'rejected' : 'draft'
}

/** Whether a place that was left open when the text was made could be filled by now. */
function isFillable(state: IncidentState, notice: Notice): boolean {
  const text = textOf(notice)
  const left = bothLanguages.flatMap((language) => namesIn(wholeText(text, language)))
  return left.some((name) => standingFact(state, fieldFor(name, notice.stage)) !== undefined)
}

/** When the text as it stands was first put before the approvers, since it was last sent back. */
function sinceWhen({ proposals, rejections, texts }: Notice): number | null {
  const asked = proposals.slice(rejections.at(-1)?.after ?? 0)
  return asked.find(({ value }) => value === texts.at(-1)?.hash)?.at ?? null
}

/** The last notice that puts another one right and is out itself. */
function correctionOf({ notices }: IncidentState, { id }: Notice): string | null {
  const found = [...notices.values()].findLast(
    (one) => one.corrects?.notice === id && one.posted !== undefined && one.withdrawn === undefined
  )
  return found?.id ?? null
}

/** The words that a row shows: as they went where it is out, else as they stand. */
export function wordsOfRow({ notice }: Pick<NoticeRow, 'notice'>): NoticeWords {
  return (notice.posted ?? textOf(notice)).value
}
