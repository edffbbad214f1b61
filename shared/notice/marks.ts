import type { LocalText } from '../playbook/schema.ts'
import { wordsOf } from '../report/words/of.ts'

/** What stands first in every text of a drill. */
export const drillMarks: LocalText = { ja: wordsOf('ja').drillMark, en: wordsOf('en').drillMark }

/** What stands first in a text that puts another one right, after the drill's mark. */
export const correctionMarks: LocalText = { ja: '【訂正】', en: '[Correction] ' }
