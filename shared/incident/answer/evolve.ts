import type { LocalText } from '../../playbook/schema.ts'
import type { Approval } from '../approval/approval.ts'
import type { Evolvers, Fact } from '../noun.ts'
import type { NoticeText } from '../notice/notice.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { Answer } from './answer.ts'
import type { answerEvents } from './events.ts'

/**
 * What the events of answers do to an incident. Every version stays; sending one back takes away the signatures under that
 * version and no other.
 */
export const answerEvolve: Evolvers<typeof answerEvents> = {
  'answer.drafted': (draft, fact) => {
    const { answer, topic, source } = fact.data
    if (draft.answers.has(answer)) return
    const nothing = { proposals: [], approvals: [], rejections: [], publications: [], withdrawn: undefined }
    draft.answers.set(answer, { id: answer, topic, source, texts: [textFrom(fact, false)], ...nothing })
  },
  'answer.edited': (draft, fact) =>
    change(draft, fact, ({ texts }) => ({ texts: [...texts, textFrom(fact, !fact.data.refilled)] })),
  'answer.proposed': (draft, fact) =>
    change(draft, fact, ({ proposals, approvals }) => {
      const { textHash, quotes, need } = fact.data
      const signature = need === null ? [] : [signed(fact, need)]
      return {
        proposals: [...proposals, { ...saidBy(fact, textHash), quotes }],
        approvals: [...approvals, ...signature]
      }
    }),
  'answer.approved': (draft, fact) =>
    change(draft, fact, ({ approvals }) => ({ approvals: [...approvals, signed(fact, fact.data.need)] })),
  'answer.rejected': (draft, fact) =>
    change(draft, fact, ({ rejections, proposals, approvals }) => {
      const { textHash, reason } = fact.data
      const rejection = { ...saidBy(fact, reason), hash: textHash, after: proposals.length }
      return {
        rejections: [...rejections, rejection],
        approvals: approvals.filter((approval) => approval.textHash !== textHash)
      }
    }),
  'answer.published': (draft, fact) =>
    change(draft, fact, ({ publications }) => {
      const { question: title, body, textHash: hash, quotes, link } = fact.data
      return { publications: [...publications, { ...saidBy(fact, { title, body }), hash, quotes, link }] }
    }),
  'answer.withdrawn': (draft, fact) => change(draft, fact, () => ({ withdrawn: saidBy(fact, fact.data.reason) }))
}

type TextData = Pick<NoticeText, 'quotes' | 'confirmed' | 'asOf' | 'nextUpdateAt'> & {
  readonly question: LocalText
  readonly body: LocalText
  readonly textHash: string
}

function textFrom(fact: Fact<TextData>, byHand: boolean): NoticeText {
  const { question: title, body, textHash: hash, quotes, confirmed, asOf, nextUpdateAt } = fact.data
  return { ...saidBy(fact, { title, body }), hash, quotes, confirmed, asOf, nextUpdateAt, byHand }
}

function signed(fact: Fact<Pick<Approval, 'textHash' | 'quotes'>>, need: string): Approval {
  const { actor: by, happenedAt: at, enteredAt } = fact
  return { by, at, enteredAt, need, textHash: fact.data.textHash, quotes: fact.data.quotes }
}

function change(draft: Draft, fact: Fact<{ readonly answer: string }>, to: (before: Answer) => Partial<Answer>): void {
  const before = draft.answers.get(fact.data.answer)
  if (before) draft.answers.set(before.id, { ...before, ...to(before) })
}
