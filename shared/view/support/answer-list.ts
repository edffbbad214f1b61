import type { Actor } from '../../event/envelope.ts'
import type { Answer, Publication } from '../../incident/answer/answer.ts'
import { answerText, isAnswerProposed, publishedOf } from '../../incident/answer/answer.ts'
import { answerStanding, outdatedFields } from '../../incident/answer/standing.ts'
import type { Need, Standing } from '../../incident/approval/approval.ts'
import { isApproved } from '../../incident/approval/approval.ts'
import { needsOf, needsSignedBy } from '../../incident/approval/approvers.ts'
import type { IncidentState } from '../../incident/state.ts'
import { answerBlocks } from '../../notice/answer-lint.ts'
import { changedFields } from '../../notice/quoting.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { SupportQuestion } from '../../playbook/schema.ts'
import { questionsOf } from '../../playbook/support-desk.ts'

/** How an answer stands, what needs somebody first. */
export const answerStatuses = [
  'outdated',
  'rejected',
  'stale',
  'approved',
  'proposed',
  'draft',
  'published',
  'withdrawn'
] as const
export type AnswerStatus = (typeof answerStatuses)[number]

/** One answer of the list. */
export type AnswerRow = {
  readonly answer: Answer
  readonly status: AnswerStatus
  readonly standing: Standing
  readonly needs: readonly Need[]
  /** What is out now, and which facts in it are others by now: agents do not read it out any more. */
  readonly out: Publication | undefined
  readonly outdated: readonly string[]
  /** The facts in the version that is being worked on that are others by now. */
  readonly changed: readonly string[]
  /** How many findings keep it from being signed. */
  readonly blocks: number
}

/** Every answer at a moment (ms): what is out and no longer true first, what is out and true after all that waits. */
export function answerRows(state: IncidentState, playbook: PlaybookIndex, now: number): AnswerRow[] {
  const needs = needsOf(state, playbook)
  return [...state.answers.values()]
    .map((answer) => rowOf(state, answer, playbook, needs, now))
    .sort(
      (a, b) =>
        Number(b.outdated.length > 0) - Number(a.outdated.length > 0) ||
        answerStatuses.indexOf(a.status) - answerStatuses.indexOf(b.status)
    )
}

/** The playbook's questions of this time (halted, or back) that nobody has drafted an answer to. */
export function openQuestions(state: IncidentState, { playbook }: PlaybookIndex): SupportQuestion[] {
  const answered = new Set([...state.answers.values()].filter((one) => !one.withdrawn).map(({ topic }) => topic))
  const time = state.times.has('resumed') ? 'resumed' : 'halt'
  return questionsOf(playbook).filter(({ id, when }) => !answered.has(id) && (when === 'always' || when === time))
}

/** What is done with several answers in one go. */
export const answerBulks = ['refill', 'propose', 'approve', 'publish'] as const
export type AnswerBulk = (typeof answerBulks)[number]

/** The answers that something would be done with now by a person; nobody (null) signs nothing. */
export function readyAnswers(
  rows: readonly AnswerRow[],
  bulk: AnswerBulk,
  state: IncidentState,
  playbook: PlaybookIndex,
  actor: Actor | null
): readonly AnswerRow[] {
  const mine = actor ? needsSignedBy(actor, state, playbook) : []
  const clean = rows.filter(({ answer, changed, blocks }) => !answer.withdrawn && changed.length === 0 && blocks === 0)
  switch (bulk) {
    case 'refill':
      return rows.filter(({ answer, changed }) => !answer.withdrawn && changed.length > 0)
    case 'propose':
      return clean.filter(({ status }) => status === 'draft')
    case 'approve':
      return clean.filter(
        ({ status, standing }) =>
          status === 'proposed' &&
          standing.missing.some((need) => mine.includes(need)) &&
          !standing.signed.some(({ by }) => by.person === actor?.person)
      )
    case 'publish':
      return clean.filter(({ status }) => status === 'approved')
    default:
      return bulk satisfies never
  }
}

function rowOf(
  state: IncidentState,
  answer: Answer,
  playbook: PlaybookIndex,
  needs: readonly Need[],
  now: number
): AnswerRow {
  const text = answerText(answer)
  const standing = answerStanding(state, answer, playbook)
  const out = publishedOf(answer)
  const outdated = out ? outdatedFields(state, out) : []
  const changed = changedFields(state, text)
  const isOut = out?.hash === text.hash && JSON.stringify(out.quotes) === JSON.stringify(text.quotes)
  const blocks = answer.withdrawn ? 0 : answerBlocks(state, answer, playbook, now).length
  const about = { answer, standing, needs, out, outdated, changed, blocks }
  return { ...about, status: statusOf({ ...about, isOut }) }
}

function statusOf(row: Omit<AnswerRow, 'status'> & { readonly isOut: boolean }): AnswerStatus {
  const { answer, standing, outdated, changed, isOut } = row
  if (answer.withdrawn) return 'withdrawn'
  if (isOut) return outdated.length > 0 ? 'outdated' : 'published'
  if (changed.length > 0) return 'stale'
  if (isApproved(standing)) return 'approved'
  if (isAnswerProposed(answer)) return 'proposed'
  return answer.rejections.at(-1)?.hash === answerText(answer).hash ? 'rejected' : 'draft'
}
