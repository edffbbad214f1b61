import { assertNever } from '../../assert-never.ts'
import type { CallFigure } from '../../drill/score/calls.ts'
import type { Measured } from '../../drill/score/criteria.ts'
import { figureText } from '../metrics/figure-text.ts'
import type { Language } from '../time.ts'
import { durationWords } from '../time.ts'
import { sinceStart } from './since-start.ts'

const words = {
  ja: {
    notDone: '未実施',
    at: (time: string) => `開始から ${time}`,
    lead: (time: string) => `${time}前`,
    notOpened: '再開なし',
    count: (count: number) => `${count}件`,
    notShown: '示されていません',
    share: (part: number, whole: number, percent: number) => `${part}/${whole}(${percent}%)`,
    nobody: '呼出しなし',
    deputies: (used: number, answered: number) => (used === 0 ? '代行の出番なし' : `${used}人中${answered}人が応答`)
  },
  en: {
    notDone: 'not done',
    at: (time: string) => `${time} after the start`,
    lead: (time: string) => `${time} before`,
    notOpened: 'nothing was reopened',
    count: (count: number) => `${count}`,
    notShown: 'not shown',
    share: (part: number, whole: number, percent: number) => `${part} of ${whole} (${percent}%)`,
    nobody: 'nobody was called',
    deputies: (used: number, answered: number) =>
      used === 0 ? 'no deputy was needed' : `${answered} of ${used} answered`
  }
} as const

/** What a bar was held against, in words. `beganAt` (ms of drill time) is the start that times are told from. */
export function measuredText(measured: Measured, beganAt: number, language: Language): string {
  const said = words[language]
  switch (measured.kind) {
    case 'figure':
      return figureText(measured.figure.value, language)
    case 'calls':
      return callFigureText(measured.figure, language)
    case 'done':
      return measured.at === null ? said.notDone : said.at(sinceStart(measured.at, beganAt))
    case 'lead':
      return measured.ms === null ? said.notOpened : said.lead(durationWords(measured.ms, language))
    case 'count':
      return measured.count === null ? said.notShown : said.count(measured.count)
    default:
      return assertNever(measured)
  }
}

/** What a test of the call tree came to, in words. */
export function callFigureText(figure: CallFigure, language: Language): string {
  const said = words[language]
  switch (figure.kind) {
    case 'share':
      if (figure.whole === 0) return said.nobody
      return said.share(figure.part, figure.whole, Math.floor((figure.part / figure.whole) * 100))
    case 'span':
      return figure.ms === null ? said.notDone : durationWords(figure.ms, language)
    case 'count':
      return said.count(figure.count)
    case 'deputies':
      return said.deputies(figure.used, figure.answered)
    default:
      return assertNever(figure)
  }
}
