import type { TextLimit } from '../../playbook/schema.ts'
import type { Language } from '../../report/time.ts'
import type { Check, Checked, Found } from './finding.ts'
import { bothLanguages, wholeText } from './finding.ts'

/** A language has no text, or no title where the channel has one. */
export const languageMissing: Check = ({ text }) =>
  bothLanguages.flatMap((language): Found[] => [
    ...(text.value.body[language].trim() === '' ? [{ detail: 'body', language }] : []),
    ...(text.value.title && text.value.title[language].trim() === '' ? [{ detail: 'title', language }] : [])
  ])

const japaneseLetters = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u

/** The English text holds Japanese, or the Japanese one holds none: something was not translated. */
export const wrongLanguage: Check = ({ text }) =>
  bothLanguages
    .filter((language) => wholeText(text, language).trim() !== '')
    .filter((language) => japaneseLetters.test(wholeText(text, language)) === (language === 'en'))
    .map((language) => ({ detail: 'letters', language }))

/** How much of a channel's limit a text takes in one language. `used` as the channel counts. */
export type Room = { readonly part: 'title' | 'body' | 'total'; readonly used: number; readonly limit: number }

/** The text is longer than its channel takes. */
export const overLimit: Check = (checked) =>
  bothLanguages.flatMap((language) =>
    roomIn(checked, language)
      .filter(({ used, limit }) => used > limit)
      .map(({ part, used, limit }): Found => ({ detail: part, language, params: { used, limit } }))
  )

/** What a text takes of its channel's limits; empty where the channel has none, or nobody at hand can count as it does. */
export function roomIn(
  { playbook, notice, text, weigh }: Pick<Checked, 'playbook' | 'notice' | 'text' | 'weigh'>,
  language: Language
): Room[] {
  const limit = playbook.playbook.channels.find((channel) => channel.id === notice.channel)?.limit ?? null
  return limit === null ? [] : roomsOf(limit, text.value.title?.[language] ?? '', text.value.body[language], weigh)
}

function roomsOf(limit: TextLimit, title: string, body: string, weigh: Checked['weigh']): Room[] {
  if (limit.kind === 'weighted') {
    const whole = title === '' ? body : `${title}\n${body}`
    return weigh ? [{ part: 'total', used: weigh(whole), limit: limit.total }] : []
  }
  return [
    { part: 'title', used: Array.from(title).length, limit: limit.title },
    { part: 'body', used: Array.from(body).length, limit: limit.body }
  ]
}
