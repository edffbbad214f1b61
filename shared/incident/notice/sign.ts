import type { NewEvent } from '../../event/envelope.ts'
import { changedFields } from '../../notice/quoting.ts'
import { needsOf, needsSignedBy } from '../approval/approvers.ts'
import type { Standing } from '../approval/approval.ts'
import type { Context, Decision } from '../noun.ts'
import { writerOf } from '../noun.ts'
import { isPerson } from '../person.ts'
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
  return each(state, texts, (notice, text) => {
    if (isProposed(notice) && changedFields(state, text).length === 0) return { code: 'already-so', params: {} }
    const need = openNeed(state, notice, context) ?? null
    return write('notice.proposed', { ...aboutNotice(notice), textHash: text.hash, quotes: [...text.quotes], need })
  })
}

/** Signs texts as the person has read them. One person signs a text once. */
export function approve(state: IncidentState, texts: readonly Read[], context: Context): Decision {
  return each(state, texts, (notice, text) => {
    if (!isProposed(notice)) return { code: 'not-proposed', params: {} }
    const stands = noticeStanding(state, notice, context.playbook)
    if (signedBy(stands, context)) return { code: 'signed-by-you', params: {} }
    const need = openNeed(state, notice, context)
    if (need === undefined) return notAnApprover(state, stands, context)
    return write('notice.approved', { ...aboutNotice(notice), textHash: text.hash, quotes: [...text.quotes], need })
  })
}

/** Sends a proposed text back, with the reason. Whoever may sign may, and whoever commands. */
export function reject(
  state: IncidentState,
  { notice: id, textHash, reason }: Read & { readonly reason: string },
  context: Context
): Decision {
  return each(state, [{ notice: id, textHash }], (notice, text) => {
    if (!isProposed(notice)) return { code: 'not-proposed', params: {} }
    const needs = needsOf(state, context.playbook)
    const mine = needsSignedBy(context.actor, state, context.playbook)
    if (!mine.some((need) => need === 'command' || needs.includes(need))) {
      return notAnApprover(state, noticeStanding(state, notice, context.playbook), context)
    }
    if (reason === '') return { code: 'reason-missing', params: {} }
    return write('notice.rejected', { ...aboutNotice(notice), textHash: text.hash, reason })
  })
}

/** The first signature that is missing and that this person may give; whoever has signed gives no second one. */
function openNeed(state: IncidentState, notice: Notice, { actor, playbook }: Context): string | undefined {
  const stands = noticeStanding(state, notice, playbook)
  if (signedBy(stands, { actor })) return undefined
  const mine = needsSignedBy(actor, state, playbook)
  return stands.missing.find((need) => mine.includes(need))
}

function signedBy({ signed }: Standing, { actor }: Pick<Context, 'actor'>): boolean {
  return signed.some((approval) => isPerson(actor, approval.by.person))
}

function notAnApprover(state: IncidentState, { missing }: Standing, { playbook }: Context): Refusal {
  const needs = missing.length > 0 ? missing : needsOf(state, playbook)
  return { code: 'not-an-approver', params: { needs: needs.join(', ') } }
}

/** One text after another, as the person has read it, with its facts as they stand: all of them or none. */
function each(
  state: IncidentState,
  texts: readonly Read[],
  decideOne: (notice: Notice, text: NoticeText) => One
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
    const outcome = decideOne(notice, text)
    if ('code' in outcome) return { ok: false, refusal: outcome }
    events.push(outcome)
  }
  return { ok: true, events }
}
