import type { NoticeWords } from '../../../../shared/incident/notice/notice.ts'
import type { Language } from '../../../text/i18n.ts'

/** A question with its answer as it is pasted elsewhere. */
export function copyOfAnswer({ title, body }: NoticeWords, language: Language): string {
  return `${title?.[language] ?? ''}\n${body[language]}`.trim()
}
