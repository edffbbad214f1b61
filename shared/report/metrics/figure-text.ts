import type { Language } from '../time.ts'
import { durationWords } from '../time.ts'
import type { Value } from './figures.ts'

const words = {
  ja: {
    unknown: '不明',
    none: '対象なし',
    share: (percent: string, part: number, whole: number) => `${percent}%(${part}/${whole})`,
    slips: (count: number, minutes: string) => (count === 0 ? 'なし' : `${count}回・計${minutes}`)
  },
  en: {
    unknown: 'not known',
    none: 'nothing was due',
    share: (percent: string, part: number, whole: number) => `${percent}% (${part}/${whole})`,
    slips: (count: number, minutes: string) => (count === 0 ? 'none' : `${count}, ${minutes} together`)
  }
} as const

const MINUTE = 60_000

/** What a figure came to, in words. A span that ran the other way has a minus. */
export function figureText(value: Value, language: Language): string {
  const said = words[language]
  switch (value.kind) {
    case 'span':
      return value.ms === null ? said.unknown : `${value.ms < 0 ? '−' : ''}${durationWords(value.ms, language)}`
    case 'share':
      return value.share === null
        ? said.none
        : said.share(String(Math.round(value.share * 1000) / 10), value.part, value.whole)
    default:
      return said.slips(value.count, durationWords(value.minutes * MINUTE, language))
  }
}
