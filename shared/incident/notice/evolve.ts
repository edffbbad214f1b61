import type { Approval } from '../approval/approval.ts'
import type { Evolvers, Fact } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { noticeEvents } from './events.ts'
import type { Delivery, Notice, NoticeText, NoticeWords, Posted } from './notice.ts'

type Made = Fact<TextData & Pick<Notice, 'channel' | 'stage' | 'template' | 'round' | 'number'> & { notice: string }>
type TextData = NoticeWords &
  Pick<NoticeText, 'quotes' | 'confirmed' | 'asOf' | 'nextUpdateAt'> & { readonly textHash: string }

/**
 * What the events of notices do to an incident. Of two people who edit one text the last by order has it, and every
 * version stays. The first posting by order is the one: what is out does not change.
 */
export const noticeEvolve: Evolvers<typeof noticeEvents> = {
  'notice.drafted': (draft, fact) => make(draft, fact, null),
  'notice.corrected': (draft, fact) => make(draft, fact, { notice: fact.data.corrects, reason: fact.data.reason }),
  'notice.edited': (draft, fact) =>
    change(draft, fact, ({ texts }) => ({ texts: [...texts, textFrom(fact, !fact.data.refilled)] })),
  'notice.proposed': (draft, fact) =>
    change(draft, fact, ({ proposals, approvals }) => {
      const { textHash, quotes, need } = fact.data
      const proposal = { ...saidBy(fact, textHash), quotes }
      const signature = need === null ? [] : [signed(fact, need)]
      return { proposals: [...proposals, proposal], approvals: [...approvals, ...signature] }
    }),
  'notice.approved': (draft, fact) =>
    change(draft, fact, ({ approvals }) => ({ approvals: [...approvals, signed(fact, fact.data.need)] })),
  'notice.rejected': (draft, fact) =>
    change(draft, fact, ({ rejections, proposals }) => {
      const { textHash, reason } = fact.data
      const rejection = { ...saidBy(fact, reason), hash: textHash, after: proposals.length }
      return { rejections: [...rejections, rejection], approvals: [] }
    }),
  'notice.planned': (draft, fact) => change(draft, fact, () => ({ planned: saidBy(fact, fact.data.at) })),
  'notice.queued': (draft, fact) =>
    change(draft, fact, ({ deliveries }) => {
      const { sending, connector, textHash: hash, title, body } = fact.data
      const queued = saidBy(fact, { title, body })
      const delivery: Delivery = {
        sending,
        connector,
        hash,
        queued,
        outcome: 'queued',
        startedAt: null,
        at: fact.happenedAt,
        detail: ''
      }
      return { deliveries: [...deliveries.filter((one) => one.sending !== sending), delivery] }
    }),
  'notice.reported': (draft, fact) => change(draft, fact, (notice) => reported(notice, fact)),
  'notice.posted': (draft, fact) =>
    change(draft, fact, ({ posted }) => {
      const { title, body, textHash: hash, link, proof, startedAt, unapproved } = fact.data
      return { posted: posted ?? { ...saidBy(fact, { title, body }), hash, link, proof, startedAt, unapproved } }
    }),
  'notice.proved': (draft, fact) =>
    change(draft, fact, ({ posted }) => {
      const { link, proof } = fact.data
      return { posted: posted && { ...posted, link: link || posted.link, proof: proof ?? posted.proof } }
    }),
  'notice.withdrawn': (draft, fact) =>
    change(draft, fact, ({ withdrawn }) => ({ withdrawn: withdrawn ?? saidBy(fact, fact.data.reason) }))
}

function make(draft: Draft, fact: Made, corrects: Notice['corrects']): void {
  const { notice: id, channel, stage, template, round, number } = fact.data
  if (draft.notices.has(id)) return
  draft.notices.set(id, {
    id,
    channel,
    stage,
    template,
    round,
    number,
    texts: [textFrom(fact, false)],
    proposals: [],
    approvals: [],
    rejections: [],
    planned: undefined,
    deliveries: [],
    posted: undefined,
    withdrawn: undefined,
    corrects
  })
}

function textFrom(fact: Fact<TextData>, byHand: boolean): NoticeText {
  const { title, body, textHash: hash, quotes, confirmed, asOf, nextUpdateAt } = fact.data
  return { ...saidBy(fact, { title, body }), hash, quotes, confirmed, asOf, nextUpdateAt, byHand }
}

function signed(fact: Fact<Pick<Approval, 'textHash' | 'quotes'>>, need: string): Approval {
  const { actor: by, happenedAt: at, enteredAt } = fact
  return { by, at, enteredAt, need, textHash: fact.data.textHash, quotes: fact.data.quotes }
}

type Reported = Fact<Pick<Delivery, 'sending' | 'outcome' | 'at' | 'detail'> & { readonly link: string }>

/** A sending that is out makes the notice posted, at the moment that the outbox names. */
function reported(notice: Notice, fact: Reported): Partial<Notice> {
  const { sending, outcome, at, link, detail } = fact.data
  const before = notice.deliveries.find((one) => one.sending === sending)
  if (!before) return {}
  const startedAt = before.startedAt ?? (outcome === 'posting' ? at : null)
  const delivery = { ...before, outcome, at, detail, startedAt }
  const deliveries = notice.deliveries.map((one) => (one === before ? delivery : one))
  if (outcome !== 'posted') return { deliveries }
  return { deliveries, posted: notice.posted ?? sent(delivery, link, fact) }
}

function sent({ queued, hash, startedAt, at }: Delivery, link: string, fact: Reported): Posted {
  const { actor: by, enteredAt } = fact
  return { value: queued.value, by, at, enteredAt, hash, link, proof: null, startedAt, unapproved: false }
}

function change(draft: Draft, fact: Fact<{ readonly notice: string }>, to: (before: Notice) => Partial<Notice>): void {
  const before = draft.notices.get(fact.data.notice)
  if (before) draft.notices.set(before.id, { ...before, ...to(before) })
}
