import type { LocalText } from '../../playbook/schema.ts'
import type { Approval, Quote } from '../approval/approval.ts'
import type { NoticeText, NoticeWords, Proposal, Rejection } from '../notice/notice.ts'
import type { Said } from '../register.ts'

/** The words of an answer: the question stands as its title. */
export type AnswerWords = { readonly title: LocalText; readonly body: LocalText }

/** That an answer went out to the agents and the customers: its words as they went, and what it quoted then. */
export type Publication = Said<NoticeWords> & {
  readonly hash: string
  readonly quotes: readonly Quote[]
  /** Where customers read it; empty where it was not said. */
  readonly link: string
}

/**
 * One question of customers with its answer, in both languages, made from the facts and signed like a notice. Unlike a
 * notice it stays one thing while the facts go on: it is written anew, signed anew and published anew.
 */
export type Answer = {
  readonly id: string
  /** The playbook's question that it answers; empty where somebody wrote it. */
  readonly topic: string
  /** The words before the facts were filled in. */
  readonly source: AnswerWords
  /** Every version, oldest first; the last is being worked on. */
  readonly texts: readonly NoticeText[]
  readonly proposals: readonly Proposal[]
  readonly approvals: readonly Approval[]
  readonly rejections: readonly Rejection[]
  /** What went out, oldest first; the last is what agents and customers read. */
  readonly publications: readonly Publication[]
  readonly withdrawn: Said<string> | undefined
}

/** The version that is being worked on. */
export function answerText({ texts }: Answer): NoticeText {
  return texts.at(-1) as NoticeText
}

/** What is out now; undefined before, and once it was taken back. */
export function publishedOf({ publications, withdrawn }: Answer): Publication | undefined {
  return withdrawn ? undefined : publications.at(-1)
}

/** Whether the version that stands lies before the approvers. */
export function isAnswerProposed(answer: Answer): boolean {
  const { hash } = answerText(answer)
  return answer.proposals.slice(answer.rejections.at(-1)?.after ?? 0).some((proposal) => proposal.value === hash)
}

/** Which answer it is, in a way that people understand: what every event about it carries. */
export function aboutAnswer(answer: Answer) {
  const { title, body } = answerText(answer).value
  return { answer: answer.id, topic: answer.topic, question: title ?? body }
}
