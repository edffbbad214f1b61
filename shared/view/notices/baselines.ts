import { canonical } from '../../event/canonical.ts'
import type { Notice, NoticeWords } from '../../incident/notice/notice.ts'
import { textOf } from '../../incident/notice/notice.ts'
import type { IncidentState } from '../../incident/state.ts'
import { lastPosted } from '../../notice/changes.ts'
import { fillTemplate } from '../../notice/fill.ts'
import { correctionMarks } from '../../notice/marks.ts'
import { templateById } from '../../notice/template.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'

/** What a text may be held against, in the order in which they are offered. */
export const baselineKinds = ['rejected', 'signed', 'template', 'earlier', 'corrected', 'previous'] as const
export type BaselineKind = (typeof baselineKinds)[number]
export type Baseline = { readonly kind: BaselineKind; readonly words: NoticeWords }

/**
 * What a text may be held against: the version that was sent back, the last one that somebody signed and that is another by
 * now, what its template and the facts give before it is out, its version before, the notice that it puts right, and the last one on its channel.
 */
export function baselinesOf(state: IncidentState, playbook: PlaybookIndex, notice: Notice): Baseline[] {
  const { hash } = notice.posted ?? textOf(notice)
  const version = (wanted: string | undefined) =>
    wanted === undefined || wanted === hash ? undefined : notice.texts.findLast((text) => text.hash === wanted)?.value
  const found: Readonly<Record<BaselineKind, NoticeWords | undefined>> = {
    rejected: version(notice.rejections.at(-1)?.hash),
    signed: version(notice.approvals.at(-1)?.textHash),
    template: notice.posted ? undefined : templateWords(state, playbook, notice),
    earlier: notice.texts.at(-2)?.value,
    corrected: wordsThatWent(state.notices.get(notice.corrects?.notice ?? '')),
    previous: wordsThatWent(previousOn(state, notice))
  }
  const offered: Baseline[] = []
  for (const kind of baselineKinds) {
    const words = found[kind]
    if (words && !(kind === 'earlier' && offered.some((one) => isSame(one.words, words)))) offered.push({ kind, words })
  }
  return offered
}

/** What the template gives with the facts as they stand, for the moment for which the text speaks. */
export function templateWords(state: IncidentState, playbook: PlaybookIndex, notice: Notice): NoticeWords | undefined {
  const template = templateById(playbook, notice.template)
  if (!template) return undefined
  const { channel, number, corrects } = notice
  const { asOf } = textOf(notice)
  const marks = corrects ? { marks: correctionMarks } : {}
  return fillTemplate(template, { state, playbook, channel, number, asOf, ...marks }).words
}

function isSame(a: NoticeWords, b: NoticeWords): boolean {
  return canonical(a) === canonical(b)
}

function previousOn({ notices }: IncidentState, notice: Notice): Notice | undefined {
  const before = [...notices.values()].filter(
    (one) => one.id !== notice.id && one.channel === notice.channel && isBefore(one, notice)
  )
  const last = lastPosted(before, notice.channel)
  return last?.id === notice.corrects?.notice ? undefined : last
}

function isBefore(one: Notice, notice: Notice): boolean {
  return !notice.posted || (one.posted?.at ?? 0) < notice.posted.at
}

function wordsThatWent(notice: Notice | undefined): NoticeWords | undefined {
  return notice?.posted?.value
}
