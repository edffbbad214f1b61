import { z } from 'zod'
import type { Approval, Quote } from '../approval/approval.ts'
import type { Said } from '../register.ts'

const words = z.string().max(20_000)
/** The same words in both languages; either may still be empty while it is being written. */
export const bothSchema = z.strictObject({ ja: words, en: words })
/** What is posted: a title where the channel has one, and the body. */
export const noticeWordsSchema = z.strictObject({ title: bothSchema.nullable(), body: bothSchema })
export type NoticeWords = z.infer<typeof noticeWordsSchema>

/** A screenshot that shows that it is there: a file of the evidence folder. */
export const proofSchema = z.strictObject({
  fileName: z.string().min(1).max(255),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().min(0)
})
export type Proof = z.infer<typeof proofSchema>

/** One version of a text. Its hash is of both languages; `quotes` are the facts in it. */
export type NoticeText = Said<NoticeWords> & {
  readonly hash: string
  readonly quotes: readonly Quote[]
  /** The quoted fields of which a person said that the text says them in other words. */
  readonly confirmed: readonly string[]
  /** The moment (ms) for which it speaks. */
  readonly asOf: number
  /** When it promises the next word (ms). */
  readonly nextUpdateAt: number | null
  /** A person wrote over what the template and the facts gave. */
  readonly byHand: boolean
}

/** What was put before the approvers: a version by its hash, and what it quoted then. */
export type Proposal = Said<string> & { readonly quotes: readonly Quote[] }
/** Why a proposed version was sent back; `after` is how many proposals there had been. */
export type Rejection = Said<string> & { readonly hash: string; readonly after: number }

/** What may become of a sending. */
export const deliveryOutcomes = ['queued', 'posting', 'posted', 'failed', 'cancelled'] as const
export type DeliveryOutcome = (typeof deliveryOutcomes)[number]

/** A text on its way out through a connector, by hand-over to the outbox. `at` of the report in ms. */
export type Delivery = {
  readonly sending: string
  readonly connector: string
  readonly hash: string
  readonly queued: Said<NoticeWords>
  readonly outcome: DeliveryOutcome
  readonly startedAt: number | null
  readonly at: number
  readonly detail: string
}

/** That it is out: the words as they went, frozen; a link or a screenshot shows it. `by` the outbox where it was sent. */
export type Posted = Said<NoticeWords> & {
  readonly hash: string
  readonly link: string
  readonly proof: Proof | null
  /** When a long sending began (ms), where it took a while. */
  readonly startedAt: number | null
  /** A holding statement that went out without approval, as the rules allow. */
  readonly unapproved: boolean
}

/** One text on one channel at one stage, in both languages. */
export type Notice = {
  readonly id: string
  readonly channel: string
  readonly stage: string
  readonly template: string
  /** The notices that are made in one go share a round; `number` counts the rounds as customers read them. */
  readonly round: string
  readonly number: number
  /** Every version, oldest first; the last stands. */
  readonly texts: readonly NoticeText[]
  readonly proposals: readonly Proposal[]
  /** Of the versions since the last rejection. */
  readonly approvals: readonly Approval[]
  readonly rejections: readonly Rejection[]
  /** When it is meant to go out (ms). */
  readonly planned: Said<number | null> | undefined
  readonly deliveries: readonly Delivery[]
  readonly posted: Posted | undefined
  readonly withdrawn: Said<string> | undefined
  /** The notice that this one puts right, with the reason. */
  readonly corrects: { readonly notice: string; readonly reason: string } | null
}

/** Which notice it is, in a way that people understand: what every event about it carries. */
export function aboutNotice({ id, channel, stage, number }: Notice) {
  return { notice: id, channel, stage, number }
}

/** The version that stands. */
export function textOf(notice: Notice): NoticeText {
  return notice.texts.at(-1) as NoticeText
}

/** The version that went out, undefined before. */
export function postedText(notice: Notice): NoticeText | undefined {
  const { posted, texts } = notice
  return posted && (texts.findLast((text) => text.hash === posted.hash) ?? textOf(notice))
}

/** The sending that stands, undefined where it was never handed to the outbox. */
export function deliveryOf(notice: Notice): Delivery | undefined {
  return notice.deliveries.at(-1)
}

/** Whether its words may no longer change: it is out, on its way, or was taken back. */
export function isFrozen(notice: Notice): boolean {
  const outcome = deliveryOf(notice)?.outcome
  return notice.posted !== undefined || notice.withdrawn !== undefined || outcome === 'queued' || outcome === 'posting'
}

/** Whether the version that stands lies before the approvers: it was proposed and not sent back since. */
export function isProposed(notice: Notice): boolean {
  const { hash } = textOf(notice)
  return notice.proposals.slice(notice.rejections.at(-1)?.after ?? 0).some((proposal) => proposal.value === hash)
}
