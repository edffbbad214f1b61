import type { Language } from '../time.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import type { Words } from './words.ts'

const words: Readonly<Record<Language, Words>> = { ja, en }

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return words[language]
}
