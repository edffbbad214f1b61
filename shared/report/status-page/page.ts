import type { OutboxText } from '../../outbox/message.ts'
import type { NoticeStageId } from '../../playbook/schema.ts'
import type { Language } from '../time.ts'

/** A notice that stands on the status page: approved words and nothing else. Times in ms. */
export type PageNotice = {
  readonly id: string
  readonly stage: NoticeStageId
  readonly postedAt: number
  readonly text: OutboxText
  /** When a later notice put it right, null where none did. */
  readonly correctedAt: number | null
  readonly withdrawnAt: number | null
}

/** What a status page is made of. `url` is where it is served, ending in a slash. */
export type StatusPage = {
  readonly title: Readonly<Record<Language, string>>
  readonly url: string
  readonly timeZone: string
  /** When it was made (ms). */
  readonly now: number
  readonly notices: readonly PageNotice[]
}

/** The names of the files of a page, in both languages. */
export const pageNames = {
  html: { ja: 'index.html', en: 'en.html' },
  feed: { ja: 'feed-ja.xml', en: 'feed-en.xml' },
  json: 'status.json'
} as const

/** The notices of a page, newest first. */
export function newestFirst(notices: readonly PageNotice[]): PageNotice[] {
  return notices.toSorted((a, b) => b.postedAt - a.postedAt || (a.id < b.id ? 1 : -1))
}

/** When something on the page last changed (ms); when it was made, where nothing stands on it. */
export function changedAt({ notices, now }: Pick<StatusPage, 'notices' | 'now'>): number {
  return notices.reduce((last, notice) => Math.max(last, noticeChangedAt(notice)), 0) || now
}

/** When a notice was posted, corrected or withdrawn last (ms). */
export function noticeChangedAt({ postedAt, correctedAt, withdrawnAt }: PageNotice): number {
  return Math.max(postedAt, correctedAt ?? 0, withdrawnAt ?? 0)
}

/** A notice's heading; the first line of a text that has none. */
export function headingOfNotice({ text }: PageNotice, language: Language): string {
  const { title, body } = text[language]
  const [line = ''] = (title.trim() || body.trim()).split('\n')
  return line.trim() || '—'
}
