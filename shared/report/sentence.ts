import { readEvent } from '../event/catalogue.ts'
import type { Envelope } from '../event/envelope.ts'
import type { Names } from './names.ts'
import { en } from './sentences/en.ts'
import { ja } from './sentences/ja.ts'
import type { Say } from './sentences/sentences.ts'
import { clip } from './sentences/clip.ts'
import type { Language } from './time.ts'
import { wordsOf } from './words/of.ts'

export type { Names } from './names.ts'
export { namesOf } from './names.ts'
export { timeName } from './time-name.ts'
export { fieldWords, valueWords } from './value-words.ts'

type Sentence = (data: Record<string, unknown>, say: Say) => string

const sentences = {
  ja: new Map(Object.entries(ja as unknown as Record<string, Sentence>)),
  en: new Map(Object.entries(en as unknown as Record<string, Sentence>))
} as const

/**
 * An event in words, without its actor. `formatTime` writes the instants (ms) inside it. An event that this console
 * does not know is named by its type.
 */
export function sentenceOf(
  event: Pick<Envelope, 'type' | 'version' | 'data' | 'happenedAt'>,
  language: Language,
  names: Names,
  formatTime: (ms: number) => string
): string {
  const read = readEvent(event as Envelope)
  const sentence = read.known ? sentences[language].get(event.type) : undefined
  if (!read.known || !sentence) return `${wordsOf(language).kinds.unknown}: ${event.type}`
  return sentence(spelled(read.event.data, names), { names, time: formatTime, at: event.happenedAt })
}

/** What the engine did, it did because of a rule: its reason is the rule's id, said with what the rule says. */
function spelled(data: Record<string, unknown>, names: Names): Record<string, unknown> {
  const { reason } = data
  if (typeof reason !== 'string' || reason === '') return data
  const text = names.rule(reason)
  return text === reason ? data : { ...data, reason: `${reason} ${clip(text)}` }
}
