import type { Language } from '../time.ts'
import { briefWordsEn } from './words-en.ts'
import { briefWordsJa } from './words-ja.ts'

/** The words of one language that the internal brief is made of. */
export type BriefWords = {
  readonly heading: string
  readonly untitled: string
  readonly type: string
  readonly phase: string
  readonly start: string
  readonly resumed: string
  readonly stopped: string
  readonly nothingStopped: string
  readonly cause: string
  readonly eta: string
  readonly commander: string
  readonly join: string
  /** Said where nobody has set where to join. */
  readonly joinUnknown: string
  readonly notKnown: string
  readonly nobody: string
  readonly todo: (department: string) => string
  readonly nothingTodo: string
  readonly critical: string
  readonly late: (by: string) => string
  readonly more: (count: number) => string
  readonly asOf: string
  readonly elapsed: (span: string) => string
  readonly range: string
}

/** The brief's words of a language. */
export function briefWordsOf(language: Language): BriefWords {
  return language === 'ja' ? briefWordsJa : briefWordsEn
}

/** Why a brief that had not left yet is given up, in both languages: it stands in the log as it is. */
export const REPLACED = '新しい速報に置き換え / replaced by a newer brief'
