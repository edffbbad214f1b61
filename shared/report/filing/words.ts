import type { FilingStage } from '../../incident/filing/filing.ts'
import type { FilingText } from '../../incident/filing/filing.ts'
import type { Language } from '../time.ts'
import { filingWordsEn } from './words-en.ts'
import { filingWordsJa } from './words-ja.ts'

/** The words of one language that reports to authorities are made of. Times in them are finished text. */
export type FilingWords = {
  readonly stages: Readonly<Record<FilingStage, string>>
  readonly version: (stage: FilingStage, number: number) => string
  readonly list: string
  readonly detected: (time: string) => string
  readonly type: string
  readonly title: string
  readonly severity: string
  readonly decided: string
  readonly effective: string
  readonly contained: string
  readonly stopped: string
  readonly now: string
  readonly allBack: string
  readonly cases: (count: number) => string
  readonly causes: Readonly<Record<'unknown' | 'suspected' | 'confirmed', string>>
  readonly work: (title: string, how: string) => string
  readonly finished: string
  readonly dropped: string
  readonly share: (percent: number) => string
  readonly vendor: (name: string, time: string) => string
  readonly more: (count: number) => string
  readonly recovered: (time: string) => string
  readonly expected: (from: string | null, to: string | null) => string
  readonly open: string
  readonly review: (time: string) => string
  readonly posted: (channel: string, stage: string, time: string) => string
  readonly passed: (round: number, time: string) => string
  readonly stale: string
  readonly checking: (round: number) => string
  readonly failed: (checks: string) => string
  readonly leak: (time: string) => string
  readonly planned: (action: string, owner: string, due: string) => string
  readonly done: (action: string) => string
  readonly between: string
  /** Between a name and what is said of it. */
  readonly colon: string
  readonly document: {
    readonly heading: string
    readonly draft: string
    readonly authority: string
    readonly report: string
    readonly version: string
    readonly asOf: string
    readonly zone: string
    readonly finalised: string
    readonly sent: string
    readonly hash: string
    readonly field: string
    readonly content: string
    readonly missing: string
    readonly otherLanguage: string
    readonly notFinal: string
    readonly notSent: string
  }
}

const words: Readonly<Record<Language, FilingWords>> = { ja: filingWordsJa, en: filingWordsEn }

/** The words of a language. */
export function filingWordsOf(language: Language): FilingWords {
  return words[language]
}

/** What is written, in one press, where something is not known yet: a first report must not wait for it. */
export const notKnownYet: FilingText = {
  ja: '現時点で判明していない。判明次第、追って報告する。',
  en: 'Not known at this time. It will be reported as soon as it is known.'
}

/** What is written, in one press, where there is nothing of the kind. */
export const none: FilingText = { ja: '該当なし。', en: 'None.' }
