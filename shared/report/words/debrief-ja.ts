import type { DebriefTerms } from './debrief.ts'

export const debriefWordsJa: DebriefTerms = { verdicts: { met: '達成', partly: '一部達成', missed: '未達成' } }
