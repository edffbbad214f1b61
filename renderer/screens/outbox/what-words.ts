import type { Sending } from '../../../shared/incident/sending/sending.ts'
import type { Names } from '../../../shared/report/names.ts'
import { outboxWordsOf, troubleSentence } from '../../../shared/report/outbox/words.ts'
import { capital } from '../../text/capital.ts'
import type { Language } from '../../text/i18n.ts'

/** What a sending is and to whom, in words: 「告知・メール」, `Notice: E-mail`. */
export function whatText({ kind, channel, department }: Sending, names: Names, language: Language): string {
  const to = kind === 'brief' ? names.department(department) : names.channel(channel)
  return `${capital(outboxWordsOf(language).kinds[kind])}${language === 'ja' ? '・' : ': '}${to}`
}

/** Everything that a search through the outbox looks at. */
export function searchableText(sending: Sending, names: Names, language: Language): string {
  const { via, text, trouble, status, queued } = sending
  const { statuses } = outboxWordsOf(language)
  return [
    whatText(sending, names, language),
    via,
    statuses[status],
    queued.by.person,
    text?.ja.title ?? '',
    text?.ja.body ?? '',
    text?.en.title ?? '',
    text?.en.body ?? '',
    trouble ? troubleSentence(trouble, language) : ''
  ].join('\n')
}
