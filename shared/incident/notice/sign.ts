import type { NewEvent } from '../../event/envelope.ts'
import { blockRefusal } from './block.ts'
import { changedFields } from '../../notice/quoting.ts'
import { hasSigned, maySendBack, notAnApprover, openNeed } from '../approval/signing.ts'
import type { Context, Decision } from '../noun.ts'
import { writerOf } from '../noun.ts'
import type { Refusal } from '../refusal.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import { noticeEvents } from './events.ts'
import type { Notice, NoticeText } from './notice.ts'
import { aboutNotice, isFrozen, isProposed, textOf } from './notice.ts'
import { noticeStanding } from './standing.ts'

const write = writerOf(noticeEvents)
type Read = { readonly notice: string; readonly textHash: string }
type One = NewEvent | Refusal

/** Puts texts before the approvers. Whoever may sign signs by it. */
export function propose(state: IncidentState, texts: readonly Read[], context: Context): Decision {
  return each(state, texts, context, (notice, text) => {
    if (isProposed(notice) && changedFields(state, text).length === 0) return { code: 'already-so', params: {} }
    const need = openNeed(noticeStanding(state, notice, context.playbook), state, context) ?? null
    return write('notice.proposed', { ...aboutNotice(notice), textHash: text.hash, quotes: [...text.quotes], need })
  })
}

/** Signs texts as the person has read them. One person signs a text once. */
export function approve(state: IncidentState, texts: readonly Read[], context: Context): Decision {
  return each(state, texts, context, (notice, text) => {
    if (!isProposed(notice)) return { code: 'not-proposed', params: {} }
    const stands = noticeStanding(state, notice, context.playbook)
    if (hasSigned(stands, context)) return { code: 'signed-by-you', params: {} }
    const need = openNeed(stands, state, context)
    if (need === undefined) return notAnApprover(stands, state, context.playbook)
    return write('notice.approved', { ...aboutNotice(notice), textHash: text.hash, quotes: [...text.quotes], need })
  })
}

/** Sends a proposed text back, with the reason. Whoever may sign may, and whoever commands. */
export function reject(
  state: IncidentState,
  { notice: id, textHash, reason }: Read & { readonly reason: string },
  context: Context
): Decision {
  return each(
    state,
    [{ notice: id, textHash }],
    context,
    (notice, text) => {
      if (!isProposed(notice)) return { code: 'not-proposed', params: {} }
      if (!maySendBack(state, context)) {
        return notAnApprover(noticeStanding(state, notice, context.playbook), state, context.playbook)
      }
      if (reason === '') return { code: 'reason-missing', params: {} }
      return write('notice.rejected', { ...aboutNotice(notice), textHash: text.hash, reason })
    },
    false
  )
}

/**
 * One text after another, as the person has read it, with its facts as they stand: all of them or none. With `forbids` none
 * that a rule blocks.
 */
function each(
  state: IncidentState,
  texts: readonly Read[],
  context: Context,
  decideOne: (notice: Notice, text: NoticeText) => One,
  forbids = true
): Decision {
  const events: NewEvent[] = []
  for (const [id, textHash] of new Map(texts.map((read) => [read.notice, read.textHash]))) {
    const notice = state.notices.get(id)
    if (!notice) return refused('no-such-notice')
    const text = textOf(notice)
    if (isFrozen(notice)) return refused('text-frozen')
    if (text.hash !== textHash) return refused('text-changed')
    const changed = changedFields(state, text)
    if (changed.length > 0) return refused('facts-changed', { fields: changed.join(', ') })
    const blocked = forbids ? blockRefusal(state, notice, context) : undefined
    if (blocked) return { ok: false, refusal: blocked }
    const outcome = decideOne(notice, text)
    if ('code' in outcome) return { ok: false, refusal: outcome }
    events.push(outcome)
  }
  return { ok: true, events }
}
