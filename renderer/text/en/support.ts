import type { Same } from '../same.ts'
import type { support as ja } from '../ja/support.ts'
import { supportAnswers as answers } from './support/answers.ts'
import { supportScript as script } from './support/script.ts'
import { supportCases as cases } from './support/cases.ts'
import { supportLoad as load } from './support/load.ts'
import { supportSeats as seats } from './support/seats.ts'

/** The words of the support desk. */
export const support: Same<typeof ja> = {
  title: 'Support desk',
  group: 'Support',
  railLate: '{{count}} late (cases, reliefs, answers out of date)',
  tab: { load: 'Load', cases: 'Cases', answers: 'FAQ', script: 'Script' },
  answers,
  cases,
  script,
  load,
  seats
}
