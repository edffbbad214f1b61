import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Standing } from '../approval/approval.ts'
import { standing } from '../approval/approval.ts'
import { needsOf } from '../approval/approvers.ts'
import { isChanged } from '../fact/standing.ts'
import type { IncidentState } from '../state.ts'
import type { Notice } from './notice.ts'
import { textOf } from './notice.ts'

/** How the approvals of a notice stand, with everything that was entered until a moment (ms; by default now). */
export function noticeStanding(
  state: IncidentState,
  notice: Notice,
  playbook: PlaybookIndex,
  until = Number.POSITIVE_INFINITY
): Standing {
  const { hash, quotes } = textOf(notice)
  const known = notice.approvals.filter((approval) => approval.at <= until)
  return standing(known, { textHash: hash, quotes }, needsOf(state, playbook), (quote) =>
    isChanged(state, quote, until)
  )
}
