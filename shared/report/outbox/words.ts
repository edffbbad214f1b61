import type { ConnectorKind, SecretName } from '../../connector/config.ts'
import type { HoldReason, SendingKind, SendingStatus } from '../../incident/sending/sending.ts'
import type { SendTrouble, TroubleCode } from '../../outbox/trouble.ts'
import type { Language } from '../time.ts'
import { outboxWordsEn } from './words-en.ts'
import { outboxWordsJa } from './words-ja.ts'

/** The words of one language for what leaves the console: in the log and on the screen alike. */
export type OutboxWords = {
  readonly kinds: Readonly<Record<SendingKind, string>>
  readonly statuses: Readonly<Record<SendingStatus, string>>
  readonly holds: Readonly<Record<HoldReason, string>>
  readonly connectors: Readonly<Record<ConnectorKind, string>>
  readonly secrets: Readonly<Record<SecretName, string>>
  /** One sentence each: what is wrong and what to do. `{status}` and the like are filled in. */
  readonly troubles: Readonly<Record<TroubleCode, string>>
}

/** The words of a language. */
export function outboxWordsOf(language: Language): OutboxWords {
  return language === 'ja' ? outboxWordsJa : outboxWordsEn
}

/** A trouble in one sentence that says what to do. Without a status the brackets around it go too. */
export function troubleSentence({ code, params }: SendTrouble, language: Language): string {
  const words = outboxWordsOf(language).troubles[code]
  const said = params['status'] === undefined ? words.replace(/ ?[((]\{status\}[))]/, '') : words
  return said.replace(/\{(\w+)\}/g, (_hole, name: string) => String(params[name] ?? '—'))
}

/** What says in a sentence that something goes out again by itself. */
const again: Readonly<Record<Language, readonly string[]>> = { ja: ['自動で再送'], en: ['tried again', 'by itself'] }

/** The trouble of a test, which nobody repeats by itself: what is wrong and what to do, without what the outbox would do. */
export function trialSentence(trouble: SendTrouble, language: Language): string {
  return troubleSentence(trouble, language)
    .split(/(?<=。|\. )/)
    .filter((part) => !again[language].some((words) => part.includes(words)))
    .join('')
    .trim()
}
