import type { Notice } from '../../incident/notice/notice.ts'
import { textOf } from '../../incident/notice/notice.ts'
import type { IncidentState } from '../../incident/state.ts'
import { outboxTextOf } from '../../outbox/of-notice.ts'
import type { NoticeStageId } from '../../playbook/schema.ts'
import type { PageNotice, StatusPage } from './page.ts'

/** What a page is made with besides the incident: its heading, where it is served, on whose clocks, when (ms). */
export type PageSetting = Pick<StatusPage, 'title' | 'url' | 'timeZone' | 'now'>

/**
 * The status page of a channel as the incident stands: what was posted on it, with what became of it since. `posting` names
 * the notice that this page is about to post: it stands on it from now on.
 */
export function statusPageOf(
  state: IncidentState,
  channel: string,
  setting: PageSetting,
  posting: string | null = null
): StatusPage {
  const all = [...state.notices.values()]
  const notices = all.flatMap((notice) => {
    const isOut = notice.posted !== undefined || (notice.id === posting && !notice.withdrawn)
    return notice.channel === channel && isOut ? [pageNotice(notice, all, posting, setting.now)] : []
  })
  return { ...setting, notices }
}

function pageNotice(notice: Notice, all: readonly Notice[], posting: string | null, now: number): PageNotice {
  const { id, stage, posted, withdrawn } = notice
  const corrections = all.flatMap((other) => {
    if (other.corrects?.notice !== id) return []
    return other.posted?.at ?? (other.id === posting ? now : [])
  })
  return {
    id,
    stage: stage as NoticeStageId,
    postedAt: posted?.at ?? now,
    text: outboxTextOf(posted?.value ?? textOf(notice).value),
    correctedAt: corrections.length === 0 ? null : Math.min(...corrections),
    withdrawnAt: withdrawn?.at ?? null
  }
}
