import type { NoticeWords } from '../incident/notice/notice.ts'
import type { OutboxText } from './message.ts'

/** A notice's words as they go out; a channel without headings has empty titles. */
export function outboxTextOf({ title, body }: NoticeWords): OutboxText {
  return { ja: { title: title?.ja ?? '', body: body.ja }, en: { title: title?.en ?? '', body: body.en } }
}
