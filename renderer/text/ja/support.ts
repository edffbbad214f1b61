import { supportAnswers as answers } from './support/answers.ts'
import { supportScript as script } from './support/script.ts'
import { supportCases as cases } from './support/cases.ts'
import { supportLoad as load } from './support/load.ts'
import { supportSeats as seats } from './support/seats.ts'

/** The words of the support desk. */
export const support = {
  title: 'サポート窓口',
  group: 'サポート',
  railLate: '遅れ {{count}}件(案件の連絡・交代・古い回答)',
  tab: { load: '窓口の状況', cases: '案件', answers: 'FAQ', script: '台本' },
  answers,
  cases,
  script,
  load,
  seats
} as const
