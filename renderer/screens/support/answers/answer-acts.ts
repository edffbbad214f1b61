import i18next from 'i18next'
import { answerText } from '../../../../shared/incident/answer/answer.ts'
import type { Command } from '../../../../shared/incident/commands.ts'
import { namesOf } from '../../../../shared/report/names.ts'
import type { AnswerBulk, AnswerRow } from '../../../../shared/view/support/answer-list.ts'
import { act, refusalNow } from '../../../store/act.ts'
import { incident } from '../../../store/incident.ts'
import { say } from '../../../store/toasts.ts'
import { refusalText } from '../../../text/fault-text.ts'
import type { Language } from '../../../text/i18n.ts'
import { phrase } from '../../../text/phrase.ts'
import { answerView, keepTyped, openAnswerDialog, selectAnswer } from './answer-view.ts'

/** What is done with one answer. */
export const answerActions = ['refill', 'propose', 'approve', 'reject', 'publish', 'withdraw'] as const
export type AnswerAction = (typeof answerActions)[number]

/** Why an action on an answer would not be taken now, in words; null where it would. */
export function answerRefused(action: AnswerAction, row: AnswerRow): string | null {
  if (action !== 'withdraw' && answerView.getState().typed.has(row.answer.id))
    return phrase('support.answers.saveFirst')
  const refusal = refusalNow(commandFor(action, [row]))
  const names = namesOf(incident.getState().playbook, i18next.language as Language)
  return refusal ? refusalText(refusal, names) : null
}

/** Does it at once where nothing more is to be said, else asks for the rest. */
export function runAnswer(action: AnswerAction, row: AnswerRow): void {
  switch (action) {
    case 'reject':
    case 'withdraw':
      return openAnswerDialog({ kind: action, answer: row.answer.id })
    case 'publish':
      return openAnswerDialog({ kind: 'publish', answers: [row.answer.id] })
    default:
      void act(commandFor(action, [row]))
  }
}

/** Does it with several answers in one go: all of them or none. */
export function runBulk(bulk: AnswerBulk, rows: readonly AnswerRow[]): void {
  if (rows.length === 0) return say('refused', phrase('support.answers.keys.none'))
  if (bulk === 'publish') return openAnswerDialog({ kind: 'publish', answers: rows.map(({ answer }) => answer.id) })
  void act(commandFor(bulk, rows))
}

/** Drafts the answers to some of the playbook's questions. */
export async function draftAll(topics: readonly string[]): Promise<void> {
  if (topics.length === 0) return say('refused', phrase('support.answers.nothingToDraft'))
  if ((await act({ name: 'answer.draft', data: { topics: [...topics] } })) === null) return
  selectAnswer(null)
  say('done', phrase('support.answers.done.drafted', { count: topics.length }))
}

/** Saves what was typed over an answer. */
export async function saveAnswer(answer: string): Promise<void> {
  const typed = answerView.getState().typed.get(answer)
  if (!typed) return
  const { was, words, confirms } = typed
  const data = { answer, was, question: words.title, body: words.body, confirms: [...confirms] }
  if ((await act({ name: 'answer.edit', data })) === null) return
  keepTyped(answer, null)
  say('done', phrase('support.answers.done.saved'))
}

function commandFor(action: AnswerAction, rows: readonly AnswerRow[]): Command {
  const [first] = rows
  const id = first?.answer.id ?? ''
  const texts = rows.map(({ answer }) => ({ answer: answer.id, textHash: answerText(answer).hash }))
  switch (action) {
    case 'refill':
      return { name: 'answer.refill', data: { answers: rows.map(({ answer }) => answer.id) } }
    case 'propose':
    case 'approve':
      return { name: `answer.${action}`, data: { texts } }
    case 'publish':
      return { name: 'answer.publish', data: { texts, link: '' } }
    case 'reject':
      return { name: 'answer.reject', data: { answer: id, textHash: texts[0]?.textHash ?? '', reason: '-' } }
    case 'withdraw':
      return { name: 'answer.withdraw', data: { answer: id, reason: '-' } }
    default:
      return action satisfies never
  }
}
