import type { Answer } from '../../incident/answer/answer.ts'
import { answerText, publishedOf } from '../../incident/answer/answer.ts'
import type { NoticeWords } from '../../incident/notice/notice.ts'

/** What the version that is being worked on is held against. */
export type AnswerBaseline = { readonly kind: 'rejected' | 'published' | 'signed'; readonly words: NoticeWords }

/**
 * The version that approvers compare with: the one that was sent back last, else what is out, else the last one that
 * somebody signed; null where there is none, or where it is the version that stands.
 */
export function answerBaseline(answer: Answer): AnswerBaseline | null {
  const { hash } = answerText(answer)
  const version = (wanted: string | undefined) =>
    wanted === undefined || wanted === hash ? undefined : answer.texts.findLast((text) => text.hash === wanted)?.value
  const out = publishedOf(answer)
  const rejection = answer.rejections.at(-1)
  const rejected = rejection && rejection.at >= (out?.at ?? 0) ? version(rejection.hash) : undefined
  if (rejected) return { kind: 'rejected', words: rejected }
  if (out) return out.hash === hash ? null : { kind: 'published', words: out.value }
  const signed = version(answer.approvals.at(-1)?.textHash)
  return signed ? { kind: 'signed', words: signed } : null
}
