import type { NewEvent } from '../../event/envelope.ts'
import { answerBlocks } from '../../notice/answer-lint.ts'
import { changedFields } from '../../notice/quoting.ts'
import { isApproved } from '../approval/approval.ts'
import { hasSigned, maySendBack, notAnApprover, openNeed } from '../approval/signing.ts'
import type { NoticeText } from '../notice/notice.ts'
import type { Context, Decision } from '../noun.ts'
import { writerOf } from '../noun.ts'
import type { Refusal } from '../refusal.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { Answer } from './answer.ts'
import { aboutAnswer, answerText, isAnswerProposed, publishedOf } from './answer.ts'
import { answerEvents } from './events.ts'
import { answerStanding } from './standing.ts'

const write = writerOf(answerEvents)
type Read = { readonly answer: string; readonly textHash: string }

/** Puts answers before the approvers. Whoever may sign signs by it. */
export function proposeAnswers(state: IncidentState, texts: readonly Read[], context: Context): Decision {
  return each(state, texts, context, (answer, text) => {
    if (isAnswerProposed(answer)) return { code: 'already-so', params: {} }
    const need = openNeed(answerStanding(state, answer, context.playbook), state, context) ?? null
    return write('answer.proposed', { ...aboutAnswer(answer), textHash: text.hash, quotes: [...text.quotes], need })
  })
}

/** Signs answers as the person has read them. One person signs a text once. */
export function approveAnswers(state: IncidentState, texts: readonly Read[], context: Context): Decision {
  return each(state, texts, context, (answer, text) => {
    if (!isAnswerProposed(answer)) return { code: 'not-proposed', params: {} }
    const stands = answerStanding(state, answer, context.playbook)
    if (hasSigned(stands, context)) return { code: 'signed-by-you', params: {} }
    const need = openNeed(stands, state, context)
    if (need === undefined) return notAnApprover(stands, state, context.playbook)
    return write('answer.approved', { ...aboutAnswer(answer), textHash: text.hash, quotes: [...text.quotes], need })
  })
}

/** Publishes answers that everybody has signed who must, under exactly these words and facts. */
export function publishAnswers(
  state: IncidentState,
  { texts, link }: { readonly texts: readonly Read[]; readonly link: string },
  context: Context
): Decision {
  return each(state, texts, context, (answer, text): NewEvent | Refusal => {
    const stands = answerStanding(state, answer, context.playbook)
    if (!isApproved(stands)) return { code: 'approval-missing', params: { needs: stands.missing.join(', ') } }
    const out = publishedOf(answer)
    const same = out?.hash === text.hash && JSON.stringify(out.quotes) === JSON.stringify(text.quotes)
    if (same && out.link === link) return { code: 'already-so', params: {} }
    const { body } = text.value
    return write('answer.published', {
      ...aboutAnswer(answer),
      body,
      textHash: text.hash,
      quotes: [...text.quotes],
      link
    })
  })
}

/** Sends a proposed answer back, with the reason. A rule that blocks it or a fact that changed does not keep anybody from it. */
export function rejectAnswer(
  state: IncidentState,
  { answer: id, textHash, reason }: Read & { readonly reason: string },
  context: Context
): Decision {
  const answer = state.answers.get(id)
  if (!answer) return refused('no-such-answer')
  if (answer.withdrawn) return refused('text-frozen')
  if (answerText(answer).hash !== textHash) return refused('text-changed')
  if (publishedOf(answer)?.hash === textHash) return refused('posted-already')
  if (!isAnswerProposed(answer)) return refused('not-proposed')
  if (!maySendBack(state, context)) {
    return {
      ok: false,
      refusal: notAnApprover(answerStanding(state, answer, context.playbook), state, context.playbook)
    }
  }
  if (reason === '') return refused('reason-missing')
  return { ok: true, events: [write('answer.rejected', { ...aboutAnswer(answer), textHash, reason })] }
}

/** One answer after another, as the person has read it, with its facts as they stand: all of them or none. */
function each(
  state: IncidentState,
  texts: readonly Read[],
  context: Context,
  decideOne: (answer: Answer, text: NoticeText) => NewEvent | Refusal
): Decision {
  const events: NewEvent[] = []
  for (const [id, textHash] of new Map(texts.map((read) => [read.answer, read.textHash]))) {
    const answer = state.answers.get(id)
    if (!answer) return refused('no-such-answer')
    const text = answerText(answer)
    if (answer.withdrawn) return refused('text-frozen')
    if (text.hash !== textHash) return refused('text-changed')
    const changed = changedFields(state, text)
    if (changed.length > 0) return refused('facts-changed', { fields: changed.join(', ') })
    const blocks = answerBlocks(state, answer, context.playbook, context.happenedAt)
    if (blocks.length > 0) {
      const rules = [...new Set(blocks.map(({ rule, check }) => rule || check))]
      return refused('notice-blocked', { rules: rules.join(', ') })
    }
    const outcome = decideOne(answer, text)
    if ('code' in outcome) return { ok: false, refusal: outcome }
    events.push(outcome)
  }
  return { ok: true, events }
}
