import type { Approval } from '../../incident/approval/approval.ts'
import { isApproved } from '../../incident/approval/approval.ts'
import { isChanged } from '../../incident/fact/standing.ts'
import type { Notice } from '../../incident/notice/notice.ts'
import { isFrozen, isProposed, textOf } from '../../incident/notice/notice.ts'
import { noticeStanding } from '../../incident/notice/standing.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { standingOn } from '../known/told.ts'

/** How far a text that quotes a fact has come. `sending` is on its way; `posted` is what customers read now. */
export type QuotingState = 'draft' | 'proposed' | 'approved' | 'sending' | 'posted'

/** A text that quotes a fact. */
export type Quoting = {
  readonly notice: Notice
  readonly state: QuotingState
  /** It says an older version of the fact already. */
  readonly older: boolean
  /** The signatures that hold now and fall when the fact changes. */
  readonly falls: readonly Approval[]
}

/** The texts that quote a field and would tell something old once it changes: what is out last, what is on the desk. */
export function quotingOf(state: IncidentState, playbook: PlaybookIndex, field: string): Quoting[] {
  return [...state.notices.values()].flatMap((notice) => {
    const quote = textOf(notice).quotes.find((one) => one.field === field)
    if (!quote || notice.withdrawn) return []
    const stage = stageOf(state, notice, playbook)
    if (!stage) return []
    const older = isChanged(state, quote)
    return [
      { notice, state: stage, older, falls: isFrozen(notice) || older ? [] : fallsOf(state, notice, playbook, field) }
    ]
  })
}

/** All the signatures that fall when some fields change, each once. */
export function fallingApprovals(quoting: readonly Quoting[]): readonly Approval[] {
  return [...new Set(quoting.flatMap(({ falls }) => falls))]
}

function stageOf(state: IncidentState, notice: Notice, playbook: PlaybookIndex): QuotingState | null {
  if (notice.posted) return standingOn(state, notice.channel, Infinity)?.notice.id === notice.id ? 'posted' : null
  if (isFrozen(notice)) return 'sending'
  if (!isProposed(notice)) return 'draft'
  return isApproved(noticeStanding(state, notice, playbook)) ? 'approved' : 'proposed'
}

function fallsOf(state: IncidentState, notice: Notice, playbook: PlaybookIndex, field: string): Approval[] {
  return noticeStanding(state, notice, playbook).signed.filter(({ quotes }) =>
    quotes.some((quote) => quote.field === field)
  )
}
