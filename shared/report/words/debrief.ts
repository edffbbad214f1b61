import type { Grade } from '../../drill/score/grade.ts'
import type { ScorePart } from '../../drill/score/score.ts'
import type { EvaluatorVerdict } from '../../incident/debrief/debrief.ts'
import type { Language } from '../time.ts'
import { debriefWordsEn } from './debrief-en.ts'
import { debriefWordsJa } from './debrief-ja.ts'

/** The words of a debriefing in one language. */
export type DebriefTerms = {
  readonly verdicts: { readonly [V in EvaluatorVerdict]: string }
  readonly grades: { readonly [G in Grade]: string }
  readonly parts: { readonly [P in ScorePart]: string }
}

/** The words of a debriefing in a language. */
export function debriefWordsOf(language: Language): DebriefTerms {
  return language === 'ja' ? debriefWordsJa : debriefWordsEn
}
