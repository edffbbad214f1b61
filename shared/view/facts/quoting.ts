import type { Answer } from '../../incident/answer/answer.ts'
import { answerText, isAnswerProposed, publishedOf } from '../../incident/answer/answer.ts'
import { answerStanding } from '../../incident/answer/standing.ts'
import type { Approval, Standing } from '../../incident/approval/approval.ts'
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

/** A text that quotes a fact: a notice, or an answer of the support desk. */
export type Quoting = {
  readonly text:
    | { readonly kind: 'notice'; readonly notice: Notice }
    | { readonly kind: 'answer'; readonly answer: Answer }
  readonly state: QuotingState
  /** It says an older version of the fact already. */
  readonly older: boolean
  /** The signatures that hold now and fall when the fact changes. */
  readonly falls: readonly Approval[]
}

/** The texts that quote a field and would tell something old once it changes: what is out, and what is being worked on. */
export function quotingOf(state: IncidentState, playbook: PlaybookIndex, field: string): Quoting[] {
  return [
    ...[...state.notices.values()].flatMap((notice) => inNotice(notice, field, state, playbook)),
    ...[...state.answers.values()].flatMap((answer) => inAnswer(answer, field, state, playbook))
  ]
}

/** All the signatures that fall when the fact changes, each once. */
export function fallingApprovals(quoting: readonly Quoting[]): readonly Approval[] {
  return [...new Set(quoting.flatMap(({ falls }) => falls))]
}

function inNotice(notice: Notice, field: string, state: IncidentState, playbook: PlaybookIndex): Quoting[] {
  const quote = textOf(notice).quotes.find((one) => one.field === field)
  const stage = notice.withdrawn ? null : stageOf(state, notice, playbook)
  if (!quote || !stage) return []
  const older = isChanged(state, quote)
  const holds = isFrozen(notice) || older ? [] : fallsOf(noticeStanding(state, notice, playbook), field)
  return [{ text: { kind: 'notice', notice }, state: stage, older, falls: holds }]
}

function stageOf(state: IncidentState, notice: Notice, playbook: PlaybookIndex): QuotingState | null {
  if (notice.posted) return standingOn(state, notice.channel, Infinity)?.notice.id === notice.id ? 'posted' : null
  if (isFrozen(notice)) return 'sending'
  if (!isProposed(notice)) return 'draft'
  return isApproved(noticeStanding(state, notice, playbook)) ? 'approved' : 'proposed'
}

/** What is out of an answer, and the version that is being worked on where it is another one. */
function inAnswer(answer: Answer, field: string, state: IncidentState, playbook: PlaybookIndex): Quoting[] {
  if (answer.withdrawn) return []
  const text = { kind: 'answer', answer } as const
  const out = publishedOf(answer)
  const quoted = out?.quotes.find((one) => one.field === field)
  const published: Quoting[] = quoted ? [{ text, state: 'posted', older: isChanged(state, quoted), falls: [] }] : []
  const { hash, quotes } = answerText(answer)
  const quote = quotes.find((one) => one.field === field)
  if (!quote || hash === out?.hash) return published
  const stands = answerStanding(state, answer, playbook)
  const older = isChanged(state, quote)
  const stage = !isAnswerProposed(answer) ? 'draft' : isApproved(stands) ? 'approved' : 'proposed'
  return [...published, { text, state: stage, older, falls: older ? [] : fallsOf(stands, field) }]
}

function fallsOf({ signed }: Standing, field: string): Approval[] {
  return signed.filter(({ quotes }) => quotes.some((quote) => quote.field === field))
}
