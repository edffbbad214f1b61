import { assertNever } from '../../assert-never.ts'
import type { Target } from '../../playbook/schema/target.ts'
import type { Language } from '../time.ts'

const words = {
  ja: {
    atMost: (minutes: number) => `${minutes}分以内`,
    atLeast: (minutes: number) => `${minutes}分以上前`,
    percent: (percent: number) => `${percent}%以上`,
    percentWithin: (percent: number, minutes: number) => `${minutes}分以内に${percent}%以上`,
    exactly: (count: number) => `${count}件`,
    beforePlannedEnd: '終了予定の前',
    measureOnly: '測定のみ',
    none: '基準なし'
  },
  en: {
    atMost: (minutes: number) => `within ${minutes} min`,
    atLeast: (minutes: number) => `at least ${minutes} min before`,
    percent: (percent: number) => `at least ${percent}%`,
    percentWithin: (percent: number, minutes: number) => `at least ${percent}% within ${minutes} min`,
    exactly: (count: number) => `exactly ${count}`,
    beforePlannedEnd: 'before the planned end',
    measureOnly: 'measured only',
    none: 'no bar'
  }
} as const

/** A bar in words; null is no bar. */
export function targetText(target: Target | null, language: Language): string {
  const said = words[language]
  if (target === null) return said.none
  switch (target.kind) {
    case 'atMostMinutes':
      return said.atMost(target.minutes)
    case 'atLeastMinutes':
      return said.atLeast(target.minutes)
    case 'atLeastPercent':
      return target.withinMinutes === null
        ? said.percent(target.percent)
        : said.percentWithin(target.percent, target.withinMinutes)
    case 'exactly':
      return said.exactly(target.count)
    case 'beforePlannedEnd':
    case 'measureOnly':
      return said[target.kind]
    default:
      return assertNever(target)
  }
}
