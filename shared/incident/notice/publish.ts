import { isApproved } from '../approval/approval.ts'
import { needsSignedBy } from '../approval/approvers.ts'
import { isChanged } from '../fact/standing.ts'
import type { CommandData } from '../commands.ts'
import { isEngine } from '../engine.ts'
import type { Context, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import { noticeEvents } from './events.ts'
import { holdingBar } from './holding.ts'
import type { Notice, NoticeText } from './notice.ts'
import { aboutNotice, deliveryOf, textOf } from './notice.ts'
import { noticeStanding } from './standing.ts'

const write = writerOf(noticeEvents)

/** It went out by hand, at the moment that the command is about. */
export function post(
  state: IncidentState,
  notice: Notice,
  data: CommandData<'notice.post'>,
  context: Context
): Decision {
  const leave = leaveToPublish(state, notice, context)
  if (!leave.ok) return leave
  const { link, proof, startedAt = null } = data
  if (startedAt !== null && startedAt > context.happenedAt) return refused('end-before-start')
  const unapproved = leave.unapproved
  return decided(write('notice.posted', { ...wordsOf(notice), link, proof, startedAt, unapproved }))
}

/** It is handed to the outbox: what is refused here never leaves the house. */
export function queue(state: IncidentState, notice: Notice, connector: string, context: Context): Decision {
  const leave = leaveToPublish(state, notice, context)
  if (!leave.ok) return leave
  return decided(write('notice.queued', { ...wordsOf(notice), sending: context.newId(), connector }))
}

/** What the outbox says of a sending. Nobody else may say it. */
export function report(notice: Notice, data: CommandData<'notice.report'>, { actor }: Context): Decision {
  if (!isEngine(actor)) return refused('engine-only')
  const delivery = notice.deliveries.find((one) => one.sending === data.sending)
  if (!delivery) return refused('no-such-sending')
  if (delivery.outcome === data.outcome && delivery.at === data.at) return refused('already-so')
  return decided(write('notice.reported', { ...aboutNotice(notice), ...data }))
}

/** A link or a screenshot is added to what is out. */
export function prove(notice: Notice, data: CommandData<'notice.prove'>): Decision {
  if (!notice.posted) return refused('not-posted')
  if (data.link === '' && data.proof === null) return refused('already-so')
  return decided(write('notice.proved', { ...aboutNotice(notice), ...data }))
}

/** Before it is out it is given up, afterwards it is taken down; the log keeps it. */
export function withdraw(notice: Notice, reason: string): Decision {
  if (notice.withdrawn) return refused('already-so')
  if (isBeingSent(notice)) return refused('being-sent')
  if (reason === '') return refused('reason-missing')
  return decided(write('notice.withdrawn', { ...aboutNotice(notice), reason }))
}

type Leave = { readonly ok: true; readonly unapproved: boolean } | Extract<Decision, { ok: false }>

/** Whether the text that stands may go out at the moment that the command is about: approved then, or allowed without. */
function leaveToPublish(state: IncidentState, notice: Notice, context: Context): Leave {
  if (notice.withdrawn) return no('text-frozen')
  if (notice.posted) return no('posted-already')
  if (isBeingSent(notice)) return no('being-sent')
  const { happenedAt, playbook } = context
  const text = textOf(notice)
  const stale = staleFields(state, text, happenedAt)
  if (stale.length > 0) return no('facts-changed', { fields: stale.join(', ') })
  const stands = noticeStanding(state, notice, playbook, happenedAt)
  if (isApproved(stands)) return { ok: true, unapproved: false }
  const mine = needsSignedBy(context.actor, state, playbook)
  if (holdingBar(state, notice, happenedAt) === null) {
    const may = mine.includes('pr') || mine.includes('command')
    return may ? { ok: true, unapproved: true } : no('not-an-approver', { needs: 'pr' })
  }
  return no('approval-missing', { needs: stands.missing.join(', ') })
}

function staleFields(state: IncidentState, text: NoticeText, at: number): string[] {
  return text.quotes.filter((quote) => isChanged(state, quote, at)).map(({ field }) => field)
}

function isBeingSent(notice: Notice): boolean {
  const outcome = deliveryOf(notice)?.outcome
  return outcome === 'queued' || outcome === 'posting'
}

function wordsOf(notice: Notice) {
  const { value, hash } = textOf(notice)
  return { ...aboutNotice(notice), title: value.title, body: value.body, textHash: hash }
}

function no(...args: Parameters<typeof refused>): Extract<Decision, { ok: false }> {
  return refused(...args) as Extract<Decision, { ok: false }>
}
