import type { Notice } from '../incident/notice/notice.ts'
import { postedText } from '../incident/notice/notice.ts'
import { isChanged } from '../incident/fact/standing.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { Language } from '../report/time.ts'
import { customerTime } from './customer-time.ts'
import { fieldLabel } from './field-label.ts'

/** Fields that change with every notice and are no news. */
const noNews: readonly string[] = ['nextUpdate', 'url', 'title']

/** The last full notice that customers could read before now, on a channel where it had one, else on any. */
export function lastPosted(notices: Iterable<Notice>, channel: string): Notice | undefined {
  const posted = [...notices]
    .filter((notice) => notice.posted && !notice.withdrawn && notice.stage !== 'holding')
    .sort((a, b) => (a.posted?.at ?? 0) - (b.posted?.at ?? 0))
  return posted.findLast((notice) => notice.channel === channel) ?? posted.at(-1)
}

/** What is new since the last notice, in the words of a text for customers; where nothing is, since when. */
export function changesText(
  state: IncidentState,
  playbook: PlaybookIndex,
  channel: string,
  language: Language
): string {
  const before = lastPosted(state.notices.values(), channel)
  const text = before && postedText(before)
  if (!before?.posted || !text) return language === 'ja' ? '第一報です' : 'this is our first notice'
  const changed = text.quotes
    .filter((quote) => !noNews.includes(quote.field) && isChanged(state, quote))
    .map(({ field }) => fieldLabel(field, playbook)[language])
  if (changed.length > 0) return changed.join(language === 'ja' ? '、' : ', ')
  const since = customerTime(before.posted.at, language, { form: 'full' })
  return language === 'ja'
    ? `${since}の前回のお知らせ以降、新しい情報はありません`
    : `nothing new since our last notice at ${since}`
}
