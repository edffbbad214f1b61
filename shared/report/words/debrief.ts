import type { EvaluatorVerdict } from '../../incident/debrief/debrief.ts'

/** The words of a debriefing in one language. */
export type DebriefTerms = { readonly verdicts: { readonly [V in EvaluatorVerdict]: string } }
